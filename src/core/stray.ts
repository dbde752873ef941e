/** What a schema might pass over without a word, or never come out of. */

import type { Keys } from './schema-shape.ts';

/** Deeper than anything of ours is. */
export const DEEPEST = 30;

/** Every object has them already, so the library that checks schemas skips them. */
export const RESERVED = ['__proto__', 'prototype', 'constructor'];

/** Whether a value has so many levels that following it could come to no end. */
export const isTooDeep = (value: unknown, left = DEEPEST): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((part) => isTooDeep(part, left - 1)));

export const DEPTH = `at most ${DEEPEST} levels`;

/** Where keys stand that every object has, as the keys that lead there. The value may not be too deep. */
export function straysIn(value: unknown, keys: Keys = []): readonly Keys[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(RESERVED.includes(key) ? [[...keys, key]] : []),
    ...straysIn(part, [...keys, key]),
  ]);
}
