import { expect, test } from 'vitest';
import { keepPolicy } from '../../src/core/policy-state.ts';

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
