/** How a value of `packKeys` is told and mended in a file, where the text that a key is stands in quotes. */
import type { Issue } from '../core/issue.ts';
import { GIVE_KEY } from '../core/key-mends.ts';
import { jsonIn } from './key-text.ts';
import { otherKeyIn } from './other-keys.ts';

export function ofPackKey(issue: Issue, { packKeys }: Readonly<Record<string, unknown>>): Issue {
  const [name, at] = issue.path.split('.');
  if (name !== 'packKeys') return issue;
  const entry: unknown = at === undefined ? packKeys : asList(packKeys)[Number(at)];
  const other = otherKeyIn(typeof entry === 'string' ? jsonIn(entry) : entry);
  return {
    ...issue,
    // That it is private, or stands without its quotes, comes before its kind.
    ...(other !== undefined && OF_ANY_KIND.test(issue.found) && { found: other }),
    ...(issue.mend === GIVE_KEY && { mend: MEND }),
  };
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const OF_ANY_KIND = /^(?:something else$|a JWK whose |a text )/;

const MEND =
  'Give what “armslength keygen” has printed behind “For “packKeys”:”, with its quotes and each \\.';
