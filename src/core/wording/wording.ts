import type { Language, Outcome, Surface, Tenant } from '../words.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** A kind of place, as far as the sentences differ. */
export type Scene = Exclude<Surface, 'call'> | `call-${Tenant}`;

/**
 * The sentences of a reminder in one language. `{m}` is the municipality, `{who}` whose guidelines they are, `{svc}` the service, `{outcome}` the line for
 * the outcome, `{condition}` the rule's clause, `{contact}` who can be asked.
 */
export interface Wording {
  readonly titles: Readonly<Record<Scene, string>>;
  readonly bodies: Readonly<Record<Scene, string>>;
  /** The body where there is no guideline to speak of. */
  readonly bare: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** The municipality's name where nobody has given one. */
  readonly municipality: string;
  /** Who can be asked where nobody has been named. */
  readonly contact: string;
  readonly footer: string;
  /** The same where there is no guideline that could be opened. */
  readonly footerWithout: string;
}

const WORDINGS: Readonly<Record<Language, Wording>> = { en, da, sv, nb, fi };

export const wordingIn = (language: Language): Wording => WORDINGS[language];

/** `template` with each `{name}` replaced; a name without a value is a fault of ours and throws. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`“${template}” needs a value for {${name}}`);
    return value;
  });
}

/** The first letter as a capital: a name such as “the municipality” may open a sentence. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
