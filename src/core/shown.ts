/** Turning a place, a rule and the settings into sentences of one language. */
import type { Place } from './place.ts';
import type { PackSource, Rule, RulePack } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import type { Reminder } from './reminder.ts';
import type { ElectionWindow } from './window.ts';
import { localeOf } from './wording/locale.ts';
import { asSentence, fill, type Scene, wordingIn } from './wording/wording.ts';
import { inLanguage, type Language } from './words.ts';

export const sceneOf = ({ surface, tenant }: Pick<Place, 'surface' | 'tenant'>): Scene =>
  surface === 'call' ? `call-${tenant ?? 'unknown'}` : surface;

/** The body of a reminder around the sentence that says what the guideline says. */
export function bodyOf(
  place: Place,
  siteName: string,
  outcome: string,
  rule: Rule,
  pack: RulePack,
  policy: Policy,
  language: Language,
): string {
  const wording = wordingIn(language);
  const template = rule.outcome === 'no-guideline' ? wording.bare : wording.bodies[sceneOf(place)];
  const m = municipalityIn(policy, pack, language);
  const who = issuerIn(policy, pack, language);
  return asSentence(fill(template, { m, who, svc: siteName, outcome }));
}

/**
 * Whose guideline it is, by name. A national pack is a municipality's own guideline only if an administrator has named the
 * municipality; else it is that of the authority, or of whoever issued it.
 */
export const issuerIn = (policy: Policy, pack: RulePack, language: Language): string =>
  policy.municipality ??
  inLanguage(pack.municipality ?? pack.authority ?? pack.issuer.name, language);

/** What the guideline says, in the sentence that the body carries. */
export function lineOf(rule: Rule, pack: RulePack, policy: Policy, language: Language): string {
  const wording = wordingIn(language);
  return fill(wording.outcomes[rule.outcome], {
    m: municipalityIn(policy, pack, language),
    condition: joined(
      (rule.conditions ?? []).map(({ text }) => inLanguage(text, language)),
      language,
    ),
    contact: asSentence(contactIn(policy, pack, language)?.name ?? wording.contact),
  });
}

/** Clauses in a row, as the language joins them: “a, b and c”. */
const joined = (clauses: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(clauses);

export const municipalityIn = (policy: Policy, pack: RulePack, language: Language): string =>
  policy.municipality ??
  (pack.municipality ? inLanguage(pack.municipality, language) : wordingIn(language).municipality);

export function contactIn(
  policy: Policy,
  pack: Pick<RulePack, 'contact'>,
  language: Language,
): Reminder['contact'] {
  const { contactName: name, contactEmail: email, contactUrl: url } = policy;
  const called = name ?? email ?? url;
  if (called) return { name: called, ...(email && { email }), ...(url && { url }) };
  if (!pack.contact) return undefined;
  const { contact } = pack;
  return {
    name: inLanguage(contact.name, language),
    ...(contact.email && { email: contact.email }),
    ...(contact.url && { url: contact.url }),
  };
}

/** Where the guideline itself can be read. */
export const guidelineIn = (policy: Policy, pack: RulePack): string | undefined =>
  policy.guidelineUrl ?? pack.sources.find(({ guideline, url }) => guideline && url)?.url;

export const shownWindow = (
  { id, name, opensAt, closesAt }: ElectionWindow,
  language: Language,
) => ({
  id,
  name: inLanguage(name, language),
  ...(opensAt !== undefined && { opensAt }),
  ...(closesAt !== undefined && { closesAt }),
});

/** An authority's own word goes before what is told of it: who says so is named by the first of these. */
export const sourcesOf = (rule: Rule, pack: RulePack): readonly PackSource[] =>
  rule.sources
    .flatMap((id) => pack.sources.filter((source) => source.id === id))
    .toSorted((one, other) => Number(one.report ?? false) - Number(other.report ?? false));
