import { expect, test } from 'vitest';
import { settingsFrom, type SettingsFlags } from '../../src/cli/explain-settings.ts';
import { filesOfThisTest } from './folder.ts';

const write = filesOfThisTest();
const from = (flags: Partial<SettingsFlags>) =>
  settingsFrom({ pack: [], tenant: [], window: [], ...flags });

test.each<[Partial<SettingsFlags>, string]>([
  [
    { device: 'laptop' },
    '--device: found "laptop", expected one of pc, tablet, phone. Take one of those.',
  ],
  [
    { window: ['always Test', '2026-11-30/2026-11-01 Test'] },
    '--window 2026-11-30/2026-11-01 Test: the end, 2026-11-01, lies before the start, 2026-11-30',
  ],
  [
    { window: ['2026-02-30/2026-03-01 Test'] },
    '--window 2026-02-30/2026-03-01 Test: there is no day 2026-02-30',
  ],
  [{ window: ['soon'] }, '--window: found "soon", expected “always <name>”'],
  [{ tenant: ['zoom'] }, '--tenant: found "zoom", expected <product>:<id>'],
])('%j is told by its flag', (flags, told) => {
  expect(() => from(flags)).toThrow(told);
});

test('what is amiss in the file is told as a setting', () => {
  const policy = write('settings.json', '{"deviceKind": "laptop"}');
  expect(() => from({ policy })).toThrow('settings: deviceKind: found "laptop"');
});

test('a pack that is given twice is read once, and it is told', () => {
  const { packs, repeated } = from({ pack: ['builtin:demo', 'builtin:demo', 'builtin:se-base'] });
  expect(packs.map(({ id }) => id)).toEqual(['demo', 'se-base']);
  expect(repeated).toEqual(['builtin:demo']);
});
