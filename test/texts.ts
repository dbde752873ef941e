/** What every text of ours is held to, wherever it is shown. */
import { loudnessOf } from '../src/core/wording/loudness.ts';
import { MANNERS } from '../src/core/wording/manners.ts';
import type { Language } from '../src/core/words.ts';

/** A text by its dotted path. */
type Told = readonly [path: string, text: string];

/** Every text by its dotted path; a text with values is called with their names. */
export function textsOf(value: unknown, path = ''): readonly Told[] {
  if (typeof value === 'function') {
    const names = ['{1}', '{2}', '{3}'].slice(0, value.length);
    return [[`${path}(${value.length})`, String(Reflect.apply(value, undefined, names))]];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
  }
  return [[path, String(value)]];
}

/** A value that is followed by a letter would be inflected, and nobody knows which ending a name takes. */
const INFLECTED = /\{\d\}[\p{L}’']/u;

export const judges = (text: string, language: Language): boolean =>
  MANNERS[language].judging.some((beginning) =>
    new RegExp(`(?<!\\p{L})${beginning}`, 'iu').test(text),
  );

/** What is wrong with texts of one language, as sentences. None: each is there, uses its values, and is calm. */
export const faultsIn = (texts: readonly Told[], language: Language): readonly string[] =>
  texts.flatMap(([path, text]) => {
    const values = Number(/\((\d)\)$/.exec(path)?.[1] ?? 0);
    const unused = Array.from({ length: values }, (_, at) => `{${at + 1}}`).filter(
      (value) => !text.includes(value),
    );
    return [
      ...(text.trim() === '' ? [`${path} is empty`] : []),
      ...(loudnessOf(text).length > 0 || judges(text, language)
        ? [`${path} is not calm: ${text}`]
        : []),
      ...unused.map((value) => `${path} does not use ${value}: ${text}`),
      ...(INFLECTED.test(text) ? [`${path} inflects a value: ${text}`] : []),
    ];
  });

/** The texts that are the same in both, each once and in order. */
export function sameIn(texts: readonly Told[], english: readonly Told[]): readonly string[] {
  const others = new Map(english);
  const same = texts.filter(([path, text]) => others.get(path) === text).map(([, text]) => text);
  return [...new Set(same)].toSorted();
}
