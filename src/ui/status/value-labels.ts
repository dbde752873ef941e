/** What the words that settings are made of are called by people. */
import type { RulePack } from '../../core/pack-schema.ts';
import { isSettingName } from '../../core/settings.ts';
import { settingWordsIn } from '../../core/wording/settings/settings.ts';
import { nameOf, termsIn } from '../../core/wording/terms/terms.ts';
import type { Language } from '../../core/words.ts';
import { statusIn } from '../messages/status.ts';

export interface LabelsBy {
  readonly language: Language;
  /** Those in force: a role may be a word of theirs. */
  readonly packs: readonly RulePack[];
}

const KINDS = { role: 'roles', grant: 'grants', deviceKind: 'devices' } as const;

/** `undefined`: people have no other name for it than the administrator. */
export function labelOf(
  setting: string,
  item: string,
  { language, packs }: LabelsBy,
): string | undefined {
  if (setting === 'locked')
    return isSettingName(item) ? settingWordsIn(language)[item].title : undefined;
  if (setting === 'language') return new Intl.DisplayNames(language, { type: 'language' }).of(item);
  const kind = KINDS[setting as keyof typeof KINDS];
  if (kind) {
    const names = [...packs, undefined].map((pack) => nameOf(kind, item, pack, language));
    return names.find((name) => name !== item);
  }
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    surfaces: termsIn(language).surfaces,
    notice: statusIn(language).notices,
  };
  return words[setting]?.[item];
}
