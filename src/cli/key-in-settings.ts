/** What is the matter with a value of `packKeys`, without a letter of it: it may be a part of a private key. */
import type { Issue } from '../core/issue.ts';
import { looksPrivate, parsePublicKey } from '../core/pack-key.ts';

/** The issue in more words, if it is of a value in `packKeys` that is none and is not private. */
export function ofPackKey(issue: Issue, packKeys: unknown): Issue {
  const [, at] = /^packKeys\.(\d+)$/.exec(issue.path) ?? [];
  const value: unknown = Array.isArray(packKeys) && at !== undefined ? packKeys[Number(at)] : null;
  if (value === null || looksPrivate(value)) return issue;
  return { ...issue, found: foundIn(value), mend: MEND };
}

const MEND =
  'Give what “armslength keygen” has printed behind “For “packKeys”:”, with its quotes and each \\.';

function foundIn(value: unknown): string {
  if (typeof value !== 'string')
    return typeof value === 'object' ? 'JSON that is not in quotes' : `a ${typeof value}`;
  const read = parsePublicKey(value);
  if (read.ok) return 'a public key';
  const [first] = read.issues;
  return first === undefined || first.path === ''
    ? 'a text that is no JWK'
    : `a JWK whose “${first.path}” is not ${first.expected}`;
}
