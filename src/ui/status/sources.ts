import type { RulePack } from '../../core/pack-schema.ts';
import type { ShownSource } from '../../core/reminder.ts';
import { inLanguage, type Language } from '../../core/words.ts';

/** All the sources of a pack, in one language. */
export const shownSources = (pack: RulePack, language: Language): readonly ShownSource[] =>
  pack.sources.map(({ title, authority, date, url, status }) => ({
    title: inLanguage(title, language),
    authority: inLanguage(authority, language),
    ...(date && { date }),
    ...(url && { url }),
    status,
  }));
