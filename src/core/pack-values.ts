/** What packs give where nobody has set it: whom to ask, the guideline itself, and whose it is. */
import type { RulePack } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import type { SettingName } from './settings.ts';
import { contactIn, guidelineIn } from './shown.ts';
import { inLanguage, type Language } from './words.ts';

/**
 * What the packs in force give for a setting that has no value, in order of precedence, each once. A reminder has that of
 * the pack that speaks.
 */
export const packValues = (
  name: string,
  effective: Policy,
  packs: readonly RulePack[],
  language: Language,
): readonly string[] => {
  const read = Object.hasOwn(READ, name) ? READ[name as SettingName] : undefined;
  const found = packs.map((pack) => read?.(effective, pack, language));
  return [...new Set(found.filter((one) => one !== undefined))];
};

type Read = (effective: Policy, pack: RulePack, language: Language) => string | undefined;

/** Whoever sets one part of a contact sets all of it. */
const partOfContact =
  (part: 'name' | 'email' | 'url'): Read =>
  (effective, pack, language) => {
    const { contactName, contactEmail, contactUrl } = effective;
    return (contactName ?? contactEmail ?? contactUrl)
      ? undefined
      : contactIn(effective, pack, language)?.[part];
  };

const READ: { readonly [Name in SettingName]?: Read } = {
  municipality: (_, { municipality }, language) =>
    municipality && inLanguage(municipality, language),
  contactName: partOfContact('name'),
  contactEmail: partOfContact('email'),
  contactUrl: partOfContact('url'),
  guidelineUrl: guidelineIn,
};
