/** Why a pack was not taken: a reason that a program can tell apart, and issues for whoever can mend it. */
import type { Issue } from './issue.ts';

export const REASONS = [
  // Nothing came that could be looked at.
  'no-answer',
  'too-slow',
  'redirected',
  'wrong-answer',
  'too-large',
  // What came is not signed as it has to be.
  'not-signed',
  'unknown-key',
  'bad-signature',
  // What is signed cannot be used.
  'not-a-pack',
  'newer-language',
  'cases-fail',
  'other-pack',
  'older',
  'reused',
  'not-pinned',
  'not-yet',
  'over',
  // It could be used, and could not be kept on this device.
  'not-kept',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Refusal {
  readonly ok: false;
  readonly reason: Reason;
  readonly issues: readonly Issue[];
}

export type Checked<T> = { readonly ok: true; readonly value: T } | Refusal;

/** A refusal with one issue about the whole. */
export const refuse = (
  reason: Reason,
  found: string,
  expected: string,
  mend: string,
  path = '',
): Refusal => ({ ok: false, reason, issues: [{ path, found, expected, mend }] });
