/** What kind of file of `rules/` something is, as its keys show. */
import type * as v from 'valibot';
import { coverageSchema } from '../core/coverage-schema.ts';
import { calendarFileSchema, electionsFileSchema } from '../core/election-schema.ts';
import type { Issue } from '../core/issue.ts';
import { packSchema } from '../core/pack-schema.ts';
import { isSettingName } from '../core/settings.ts';
import { siteSchema } from '../core/site-schema.ts';
import { nearest } from './near.ts';
import { otherFile } from './other-file.ts';

export type Kind = 'pack' | 'site' | 'elections' | 'calendar' | 'coverage';

/** The schema of a whole file: an object. */
export type FileSchema = v.GenericSchema & {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
};

interface Described {
  readonly schema: FileSchema;
  /** With its article, as it stands in a sentence. */
  readonly name: string;
}

export const KINDS: Readonly<Record<Kind, Described>> = {
  pack: { schema: packSchema, name: 'a pack' },
  site: { schema: siteSchema, name: 'a site' },
  elections: {
    schema: electionsFileSchema,
    name: 'a file of elections',
  },
  calendar: {
    schema: calendarFileSchema,
    name: 'a calendar of holidays',
  },
  coverage: {
    schema: coverageSchema,
    name: 'a table of coverage',
  },
};

const ALL = Object.keys(KINDS) as readonly Kind[];

const known = (kind: Kind): readonly string[] => Object.keys(KINDS[kind].schema.entries);

const needed = (kind: Kind): readonly string[] =>
  Object.entries(KINDS[kind].schema.entries)
    .filter(([, schema]) => !schema.type.includes('optional'))
    .map(([key]) => key);

/** Keys that a file of this kind has to have, and no other kind has to. */
const telling = (kind: Kind): readonly string[] =>
  needed(kind).filter((key) => !ALL.some((other) => other !== kind && needed(other).includes(key)));

export type Recognition =
  | { readonly kind: Kind }
  | {
      readonly kind: null;
      readonly issue: Issue;
      /** It is in order as it may be, and for something else. */
      readonly isOther?: true;
    };

/** The kind that a value's keys tell of, misspelt ones too; or why it is none. */
export function kindOf(value: unknown): Recognition {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return none(Array.isArray(value) ? 'a list' : 'no object', 'Begin with { and end with }.');
  const written = Object.keys(value);
  const another = otherFile(value, Math.max(...ALL.map((kind) => keysOf(kind, written))));
  if (another) return { ...none(another.name, another.mend), isOther: true };
  const keys = written.map(asMeant);
  const among = (words: readonly string[]) => keys.filter((key) => words.includes(key)).length;
  const [best = 'pack'] = ALL.toSorted(
    (one, other) =>
      among(telling(other)) - among(telling(one)) || among(known(other)) - among(known(one)),
  );
  if (among(telling(best)) > 0 && among(known(best)) >= keys.length / 2) return { kind: best };
  const missing = needed(best).filter((key) => !keys.includes(key));
  const nearestKind = `The nearest is ${KINDS[best].name}, which also needs ${few(missing)}.`;
  return none(
    keys.length > 0 ? `an object with ${few(written)}` : 'an object without a key',
    among(known(best)) > 0 ? nearestKind : 'Is this the right file?',
  );
}

/** How many of `keys` a file of this kind has, as they are spelt. */
const keysOf = (kind: Kind, keys: readonly string[]): number =>
  keys.filter((key) => known(kind).includes(key)).length;

/** The kind that a file surely is where settings are wanted, which may be misspelt, and like the keys of one. */
export function kindInsteadOfSettings(value: object): Kind | null {
  const { kind } = kindOf(value);
  const keys = Object.keys(value);
  if (kind === null) return null;
  // A name such as “windows” is one of both: then it is what it was given as.
  const others = keysOf(kind, keys);
  return others > keys.length / 2 && others > keys.filter(isSettingName).length ? kind : null;
}

/** A key as it is spelt in one of the kinds, if it is very near: the key of another file is easily like one of ours. */
function asMeant(key: string): string {
  const all = ALL.flatMap(known);
  return all.includes(key)
    ? key
    : (nearest(key, all, Math.max(1, Math.floor(key.length / 3))) ?? key);
}

const none = (found: string, mend: string) => ({
  kind: null,
  issue: { path: '', found, expected: NAMES, mend },
});

const NAMES = ALL.map((kind) => KINDS[kind].name)
  .join(', ')
  .replace(/, (?=[^,]*$)/, ' or ');

const FEW = 5;
const few = (keys: readonly string[]): string =>
  keys
    .slice(0, FEW)
    .map((key) => `“${key}”`)
    .join(', ') + (keys.length > FEW ? ' …' : '');
