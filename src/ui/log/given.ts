/** What the log is shown with: how things stand, apart from the notes. */
import type { RulePack } from '../../core/pack-schema.ts';
import type { Retention } from '../../core/retention.ts';
import type { SeenDays } from '../../core/seen-days.ts';
import type { Situation } from '../../core/situation.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { periodsOf, type ShownPeriod } from '../../core/periods.ts';

export interface LogGiven {
  /** Those in force, and others that a note may name. */
  readonly packs: readonly RulePack[];
  readonly inForce: readonly RulePack[];
  readonly periods: readonly ShownPeriod[];
  readonly language: Language;
  /** Of the user, as far as it has been set. */
  readonly role?: string | undefined;
  readonly retention: Retention;
  /** The days that the clock has shown, where notes are erased by their age. */
  readonly days?: SeenDays | undefined;
  /** What the municipality says of a note, in place of the product's own sentence. */
  readonly register?: string | undefined;
}

interface Standing extends Retention {
  readonly packs: readonly RulePack[];
  readonly situation: Situation;
  readonly language: Language;
  readonly days?: SeenDays | undefined;
}

/** @param known packs that are not in force and may still have been when a note was made. */
export const givenOf = (
  { packs, situation, language, retentionDays, days }: Standing,
  known: readonly RulePack[],
): LogGiven => ({
  packs: [...packs, ...known],
  inForce: packs,
  periods: periodsOf(packs, situation),
  language,
  role: situation.role,
  retention: { retentionDays },
  days,
  register: registerOf(packs, language),
});

/** What the pack in force says of whether a note is a document of the municipality. */
function registerOf(packs: readonly RulePack[], language: Language): string | undefined {
  const said = packs.find(({ dataProtection }) => dataProtection?.register)?.dataProtection
    ?.register;
  return said && inLanguage(said, language);
}
