/** What a format cannot carry, however good a value is. */
import type * as v from 'valibot';
import { type Issue, quote } from '../../core/issue.ts';
import type { Policy } from '../../core/settings.ts';
import { isWritable } from './xml.ts';

/** A value of Registry.pol has at most 65,535 bytes ([MS-GPREG] 2.2.1): so many characters of UTF-16 and the end. */
export const LONGEST_BOX = 32_766;
/** A fixed text in an ADMX file: the schema PolicyDefinitions.xsd allows no more. */
export const LONGEST_FIXED = 255;

export interface Limit {
  readonly fits: (text: string) => boolean;
  readonly expected: string;
  readonly mend: string;
}

const OTHERWISE = 'Use another format for this one, such as registry or chrome.';

export const IN_XML: Limit = {
  fits: isWritable,
  expected: 'characters that XML can carry: no control characters, no half ones',
  mend: 'Take them out.',
};
/** Where a value is quoted as JSON, which has an escape for most of them. */
export const IN_QUOTED_XML: Limit = {
  ...IN_XML,
  fits: (text) => isWritable(JSON.stringify(text)),
};
export const IN_REGISTRY: Limit = {
  fits: (text) => !text.includes('\0'),
  expected: 'a text without the character NUL, which ends a text in the registry',
  mend: 'Take it out.',
};
export const IN_FIXED_TEXT: Limit = {
  fits: (text) => text.length <= LONGEST_FIXED,
  expected: `at most ${LONGEST_FIXED} characters in a template that is filled in`,
  mend: `Print the template without --from and type this one in. ${OTHERWISE}`,
};
export const IN_BOX: Limit = {
  fits: (text) => text.length <= LONGEST_BOX,
  expected: `at most ${LONGEST_BOX} characters, as Group Policy carries them`,
  mend: OTHERWISE,
};
/** Between the items of a list in an OMA-URI; a character that belongs to nobody. */
export const SEPARATOR = '\uf000';
export const IN_OMA_LIST: Limit = {
  fits: (text) => !text.includes(SEPARATOR),
  expected: 'a text without the character U+F000, which separates the items there',
  mend: 'Take it out.',
};

/** An issue for each text of the settings that a format cannot carry. */
export const misfitsIn = (settings: Policy, limits: readonly Limit[]): readonly Issue[] =>
  Object.entries(settings).flatMap(([name, value]: [string, unknown]) =>
    textsIn(name, value).flatMap(([path, text]) =>
      limits
        .filter(({ fits }) => !fits(text))
        .map(({ expected, mend }) => ({ path, found: quote(text), expected, mend })),
    ),
  );

/** Lists that are there and empty: a fixed value can only be written, not emptied. */
export const emptyListsIn = (settings: Policy): readonly Issue[] =>
  emptyListNames(settings).map((path) => ({
    path,
    found: 'an empty list',
    expected: 'something in it: a template that is filled in cannot set an empty list',
    mend: OTHERWISE,
  }));

export const emptyListNames = (settings: Policy): readonly string[] =>
  Object.entries(settings).flatMap(([name, value]) => (isEmptyList(value) ? [name] : []));

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

function textsIn(name: string, value: unknown): readonly (readonly [string, string])[] {
  if (Array.isArray(value))
    return value.map((item: unknown, at) => [`${name}.${at}`, String(item)] as const);
  return typeof value === 'string' ? [[name, value]] : [];
}

/** How many characters a schema allows; absent where it sets no bound. */
export function longestIn(schema: v.GenericSchema): number | undefined {
  const { pipe = [] } = schema as { readonly pipe?: readonly object[] };
  const bound = pipe.find((one) => 'type' in one && one.type === 'max_length');
  return bound && 'requirement' in bound ? Number(bound.requirement) : undefined;
}
