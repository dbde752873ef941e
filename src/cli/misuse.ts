import type { Issue } from '../core/issue.ts';

/** The command was called with something that it cannot work with. */
export class Misuse extends Error {}

/** One issue as one line. */
export const lineOf = (where: string, { path, found, expected, mend }: Issue): string =>
  `${where}${path ? ` ${path}` : ''}: found ${found}, expected ${expected}. ${mend}`;
