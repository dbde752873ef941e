import { expect, test } from 'vitest';
import { blocked, explain, LogError, troubleOf } from '../../src/store/trouble.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error('…'), { name, inner });

test.each([
  ['a full disk', named('QuotaExceededError'), 'full'],
  [
    'a transaction that a full disk ended',
    named('AbortError', named('QuotaExceededError')),
    'full',
  ],
  ['a browser without a database', named('MissingAPIError'), 'unavailable'],
  ['a private window', named('OpenFailedError', named('InvalidStateError')), 'unavailable'],
  ['another page that holds the database', blocked(), 'blocked'],
  ['a fault of our own', new TypeError('…'), 'unknown'],
  ['something that is not an error', 'no', 'unknown'],
] as const)('%s is told as such', (_, error, trouble) => {
  expect(troubleOf(explain(error))).toBe(trouble);
});

test('an error that is explained keeps its cause, and says what can be done in a sentence', () => {
  const cause = named('QuotaExceededError');
  const explained = explain(cause);
  expect(explained).toBeInstanceOf(LogError);
  expect(explained).toMatchObject({ cause, message: expect.stringMatching(/^[A-Z].*\.$/) });
});

test('a fault of our own stays what it is', () => {
  const fault = new TypeError('…');
  expect(explain(fault)).toBe(fault);
});
