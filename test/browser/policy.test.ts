/** What the extension goes by while a browser is slow to answer, answers out of order, or answers nothing. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type KeptPolicy, policyIn, type RawPolicy } from '../../src/core/policy-state.ts';
import { good } from '../core/sound-pack.ts';

type Answer = () => Promise<RawPolicy>;

/** As much of a browser as there has to be. */
let stored: Record<string, unknown>;
let managed: Answer;
let installed: () => Promise<{ readonly installType: string }>;
const browser = {
  runtime: { id: 'armslength' },
  storage: {
    local: {
      get: (key: string) => Promise.resolve({ [key]: stored[key] }),
      set: (values: object) => Promise.resolve(void Object.assign(stored, values)),
    },
    managed: { get: () => managed() },
  },
  management: { getSelf: () => installed() },
};
Object.assign(globalThis, { chrome: browser, browser });
const { readPolicy, refreshPolicy } = await import('../../src/browser/policy.ts');

const some = { role: 'official' };
const answers = (raw: RawPolicy) => () => Promise.resolve(raw);
const administrator = () => Promise.resolve({ installType: 'admin' });
const kept = () => stored['policy'] as KeptPolicy | undefined;

beforeEach(() => {
  stored = {};
  managed = answers(some);
  installed = administrator;
});

test('what was kept is there at once, however long the browser takes to answer', async () => {
  await refreshPolicy();
  managed = () => new Promise(() => undefined);
  expect(await readPolicy()).toEqual({ state: 'applied', raw: some });
});

test('whoever asks first, the browser is asked', async () => {
  expect(await readPolicy()).toEqual({ state: 'applied', raw: some });
  expect(kept()).toEqual({ state: 'applied', raw: some });
});

test('a browser that rejects has no settings, and those that were kept are lost', async () => {
  await refreshPolicy();
  managed = () => Promise.reject(new Error('Managed storage manifest not found'));
  expect(await refreshPolicy()).toEqual({ state: 'lost', raw: some });
});

test('of two answers that overtake each other, the later one is kept', async () => {
  const slow = Promise.withResolvers<{ readonly installType: string }>();
  const asked = Promise.withResolvers<void>();
  installed = () => (asked.resolve(), slow.promise);
  const first = refreshPolicy();
  await asked.promise;
  installed = administrator;
  managed = answers({ role: 'councillor' });
  const second = refreshPolicy();
  // Long enough for whoever does not wait.
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  slow.resolve({ installType: 'admin' });
  await Promise.all([first, second]);
  expect(kept()).toEqual({ state: 'applied', raw: { role: 'councillor' } });
});

describe('a pack that is written into the settings', () => {
  const [one, other] = ['one', 'other'].map((id) => JSON.stringify({ ...good, id }));
  const noPack = '{ "id": "one" ';
  /** What is in force after these, one after the other, each seen twice: as the worker does that starts anew. */
  const after = async (...texts: readonly unknown[]) => {
    for (const inlinePack of texts) {
      managed = answers({ ...some, inlinePack });
      await refreshPolicy();
      await refreshPolicy();
    }
    const { policy, earlier } = policyIn(await readPolicy());
    return [policy.inlinePack, earlier];
  };

  test.each([
    ['goes on while what is written there is none', [one, noPack], one, ['inlinePack']],
    ['however often that is mended in vain', [one, noPack, '{}'], one, ['inlinePack']],
    ['and while it is no text at all', [one, noPack, 3], one, ['inlinePack']],
    ['and ends with the first good one', [one, noPack, other], other, []],
    ['or when it is taken out', [one, noPack, ''], '', []],
    ['and no other goes on where there was none', [noPack, '{}'], '{}', []],
  ])('%s', async (_, texts, inForce, earlier) => {
    expect(await after(...texts)).toEqual([inForce, earlier]);
  });
});
