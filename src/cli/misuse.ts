import type { Issue } from '../core/issue.ts';
import type { Place } from './json/place.ts';

/** The command was called with something that it cannot work with. */
export class Misuse extends Error {}

/** What was given can be read, and is not as it should be: a finding. */
export class NotInOrder extends Error {}

/** One issue as one line. */
export const lineOf = (where: string, { path, found, expected, mend }: Issue): string =>
  printable(`${where}${path ? ` ${path}` : ''}: found ${found}, expected ${expected}. ${mend}`);

/** Where in a file, as editors and terminals make links of it: `pack.json:12:18`. */
export const whereIn = (file: string, { line, column }: Place): string =>
  printable(`${file}:${line}:${column}`);

/** What a file says may steer a terminal, or break a line in two. */
export const printable = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
