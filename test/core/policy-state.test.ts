import { describe, expect, test } from 'vitest';
import { settle } from '../../src/core/policy.ts';
import {
  keepPolicy,
  type KeptPolicy,
  policyIn,
  type RawPolicy,
} from '../../src/core/policy-state.ts';

const some = { packs: ['builtin:a'] };
const applied = { state: 'applied', raw: some } as const;

test.each([
  // answer  by administrator  before      state      in force
  ['an answer is in force', some, true, undefined, 'applied', some],
  ['an answer is in force for an unpacked build too', some, false, undefined, 'applied', some],
  ['silence after a force-install is not an answer yet', {}, true, undefined, 'unknown', {}],
  ['silence without an administrator is an answer', {}, false, undefined, 'absent', {}],
  ['what was in force stays in force when it vanishes', {}, true, applied, 'lost', some],
  ['and goes on staying', {}, true, { state: 'lost', raw: some }, 'lost', some],
  ['without an administrator it is gone', {}, false, applied, 'absent', {}],
  [
    'a new answer takes the place of what was lost',
    { role: 'official' },
    true,
    { state: 'lost', raw: some },
    'applied',
    { role: 'official' },
  ],
] as const)('%s', (_, answer, byAdministrator, before, state, raw) => {
  expect(keepPolicy(answer, byAdministrator, before)).toEqual({ state, raw });
});

describe('as settings come one after the other,', () => {
  const [one, other] = ['A', 'E'].map((end) =>
    JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: end.padStart(43, 'B') }),
  );
  /** What is kept after all of these answers, on a device with an administrator. */
  const after = (...answers: readonly RawPolicy[]): KeptPolicy =>
    answers.reduce<KeptPolicy | undefined>((kept, raw) => keepPolicy(raw, true, kept), undefined) ??
    keepPolicy({}, true, undefined);
  const keysAfter = (...lists: readonly unknown[]) =>
    policyIn(after(...lists.map((packKeys) => ({ role: 'official', packKeys })))).policy.packKeys;

  test.each([
    ['the last good keys go on while none can be read', [[one], ['mistyped'], 'mistyped'], [one]],
    ['and end with the first good one', [[one], ['mistyped'], [other]], [other]],
    [
      'a key that is taken out is gone, though another one is mistyped',
      [
        [one, other],
        [other, 'x'],
      ],
      [other],
    ],
    [
      'and does not come back when that one is mistyped too',
      [[one, other], [other, 'x'], ['x']],
      [other],
    ],
    ['an empty list is a decision', [[one], []], []],
    ['that holds while none can be read', [[one], [], ['mistyped']], []],
    ['an empty list ends what went on', [[one], ['mistyped'], []], []],
    ['one in whose place a private key stands goes on', [[one], ['{"d":"secret"}']], [one]],
  ])('%s', (_, lists, keys) => {
    expect(keysAfter(...lists)).toEqual(keys);
  });

  test('a setting that is taken out is gone for good', () => {
    const gone = after({ packKeys: [one], role: 'official' }, { role: 'official' });
    expect(policyIn(gone).policy).toEqual({ role: 'official' });
    expect(policyIn(keepPolicy({ packKeys: ['x'] }, true, gone)).policy).toEqual({});
  });

  test('one setting that decides nothing takes all others back, where none at all leaves them', () => {
    const whole = { packs: ['builtin:a'], role: 'official', surfaces: ['call'], municipality: 'A' };
    const left = { municipality: 'A' };
    expect(policyIn(after(whole, {})).policy).toEqual(whole);
    expect(after(whole, left)).toEqual({ state: 'applied', raw: left });
    // Of what the user chose before there was an administrator, that alone is passed over.
    const chosen = { packs: ['builtin:b'], municipality: 'B' };
    expect(settle(policyIn(after(whole, left)).policy, chosen)).toEqual({ ...chosen, ...left });
    expect(after({})).toEqual({ state: 'unknown', raw: {} });
  });

  test('an earlier value outlives a moment without any settings', () => {
    const lost = after({ packKeys: [one] }, { packKeys: ['x'] }, {});
    expect(lost).toEqual({
      state: 'lost',
      raw: { packKeys: ['x'] },
      earlier: { packKeys: [one] },
    });
    expect(policyIn(keepPolicy({ packKeys: ['y'] }, true, lost)).policy.packKeys).toEqual([one]);
  });

  test('a private key is not kept, whether in a list or not, and all else is as it came', () => {
    const written = ['{"d":"secret"}', '{"\\u0064":"secret"}', String.raw`"{\"d\":\"secret\"}"`];
    for (const packKeys of [...written, ...written.map((text) => [text, one]), { d: 'secret' }]) {
      const kept = after({ role: 'official', packKeys });
      expect(JSON.stringify(kept)).not.toContain('secret');
      expect(kept.raw['role']).toBe('official');
      expect(policyIn(kept).issues).toMatchObject([{ found: 'a private key' }]);
    }
    expect(policyIn(after({ packKeys: ['{"d":"secret"}', one] })).policy.packKeys).toEqual([one]);
  });

  test.each([
    ['contactName', '{"d":"secret"}'],
    ['windows', ['always {"d":"secret"}']],
    ['inlinePack', '{"name":{"en":"PRIVATE KEY secret"}}'],
    ['unheard-of', { d: 'secret' }],
  ])('nor is one that was put into “%s”', (name, value) => {
    const kept = after({ role: 'official', [name]: value });
    expect(JSON.stringify(kept)).not.toContain('secret');
    expect(policyIn(kept)).toMatchObject({
      policy: { role: 'official' },
      issues: [{ found: 'what may be a private key' }],
    });
  });
});
