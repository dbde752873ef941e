/** What a page is given: one file, with the entry of its site on the first line and the script for pages on the second. */
import { type Browser, namesIn, readBuilt } from '../builds.ts';
import type { Subject } from '../row.ts';

export interface Parts {
  readonly entry: string;
  readonly script: string;
}

/** `null`: it is made otherwise. */
export function partsOf(text: string): Parts | null {
  const [, entry, script] = /^\{const SITE=(.*);\n(.*)\}\n$/.exec(text) ?? [];
  return entry === undefined || script === undefined ? null : { entry, script };
}

/** By the name of the file. */
export const scriptsOfSites = (
  subject: Subject,
  browser: Browser,
): ReadonlyMap<string, Parts | null> =>
  new Map(
    namesIn(subject, browser, 'sites').map((name) => [
      name,
      partsOf(readBuilt(subject, browser, name)),
    ]),
  );

/** The script for pages in its different forms: one, as it should be. */
export const pageScripts = (subject: Subject, browser: Browser): readonly string[] => [
  ...new Set(
    [...scriptsOfSites(subject, browser).values()].flatMap((parts) => parts?.script ?? []),
  ),
];
