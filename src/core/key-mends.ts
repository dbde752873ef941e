/** What is the matter with a value of `packKeys`, without a letter of it: it may be a private key, or a part of one. */
import type { Issue } from './issue.ts';
import { TAKE_OUT_KEY } from './issue-words.ts';
import { isMemberOfKey, parsePublicKey } from './pack-key.ts';
import { looksPrivate } from './private-key.ts';

/** Every device and everybody at it could read it. */
const PRIVATE_KEY: Partial<Issue> = {
  found: 'a private key',
  expected: 'a public key, without “d”',
  mend: `This private key must be considered lost, and trusted no longer. ${TAKE_OUT_KEY} Here goes the public one, in the file that ends in .pub.`,
};

export const GIVE_KEY =
  'Give the public key as “armslength keygen” made it: the one line in the file that ends in .pub.';

/** Of whatever stands where keys belong. */
export const ofKeys = (value: unknown): Partial<Issue> =>
  looksPrivate(value) ? PRIVATE_KEY : { found: 'something else' };

/** Of one key among them. */
export function mendKey(item: unknown): Partial<Issue> {
  if (looksPrivate(item)) return PRIVATE_KEY;
  if (typeof item === 'string') return ofText(item);
  const found = typeof item === 'object' ? 'JSON that is not in quotes' : `a ${typeof item}`;
  return { found, mend: GIVE_KEY };
}

function ofText(text: string): Partial<Issue> {
  const read = parsePublicKey(text);
  const [first] = read.ok ? [] : read.issues;
  const [member = ''] = first?.path.split('.') ?? [];
  if (member === 'd') return PRIVATE_KEY;
  // What somebody has called a member may be anything.
  const found =
    first && isMemberOfKey(member)
      ? `a JWK whose “${first.path}” is not ${first.expected}`
      : 'a text that is no JWK';
  return { found, mend: GIVE_KEY };
}
