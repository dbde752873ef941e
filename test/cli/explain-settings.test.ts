import { describe, expect, test } from 'vitest';
import { settingsFrom, type SettingsFlags } from '../../src/cli/explain-settings.ts';
import { NotInOrder } from '../../src/cli/misuse.ts';
import { filesOfThisTest } from './folder.ts';

const write = filesOfThisTest();
const from = (flags: Partial<SettingsFlags>) =>
  settingsFrom({ pack: [], base: [], tenant: [], window: [], ...flags });

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

describe('what is amiss in the file', () => {
  const told = (contents: string, flags: Partial<SettingsFlags> = {}) => {
    const policy = write('settings.json', contents);
    try {
      from({ policy, ...flags });
    } catch (error) {
      const kind = error instanceof NotInOrder ? 'a finding' : 'misuse';
      return [kind, ...(error as Error).message.replaceAll(policy, 'settings.json').split('\n')];
    }
    return [];
  };
  const A_LIST = 'Rule packs in order of precedence: builtin:<id>, or the https address';

  test.each([
    [
      '{\n  "pakcs": ["builtin:demo"]\n}',
      '  settings.json:2:3 pakcs: found the key "pakcs", expected one of packs, ',
      'Did you mean “packs”?',
    ],
    [
      '{"deviceKind": "laptop"}',
      '  settings.json:1:16 deviceKind: found "laptop", expected one of pc, tablet, phone.',
      'pc, tablet or phone.',
    ],
    [
      '{"extraHosts": ["mastodn:social.example"]}',
      '  settings.json:1:17 extraHosts.0: found "mastodn", expected one of mastodon, ',
      'Did you mean “mastodon”?',
    ],
    [
      '{"packs": ["builtin:demo", "builtin:dmo"]}',
      '  settings.json:1:28 packs.1: found "builtin:dmo", expected one of builtin:demo, ',
      'Did you mean “builtin:demo”?',
    ],
    [
      '{"packs": "builtin:demo"}',
      '  settings.json:1:11 packs: found "builtin:demo", expected a list of strings. ',
      A_LIST,
    ],
    [
      '{"packs": ["nowhere.json"]}',
      '  settings.json:1:12 packs.0: found "nowhere.json", expected builtin:<id>, or a file',
      'Correct it.',
    ],
    ['{"packs": [5]}', '  settings.json:1:12 packs.0: found 5, expected a text', A_LIST],
    ['{"inlinePack": "{"}', '  settings.json:1:16 inlinePack: found ', 'expected'],
    ['[]', '  settings.json:1:1: found [], expected an object', 'Begin with {'],
    ['{"policies": {}}', '  settings.json:1:2 policies: found the key "policies"', '“3rdparty”'],
  ])('is a finding at its place: %s', (contents, line, rest) => {
    const [kind, title, first, ...more] = told(contents);
    expect([kind, title, more]).toEqual(['a finding', 'settings.json is not in order:', []]);
    expect(String(first).startsWith(line)).toBe(true);
    expect(first).toContain(rest);
  });

  test('is not asked about where a flag takes its place', () => {
    expect(told('{"deviceKind": "laptop"}', { device: 'pc' })).toEqual([]);
    expect(told('{"packs": ["builtin:dmo", 5]}', { pack: ['builtin:demo'] })).toEqual([]);
  });

  test('is told with what is amiss in the call, which is misuse', () => {
    expect(told('{"pakcs": []}', { device: 'lap' })).toEqual([
      'misuse',
      '--device: found "lap", expected one of pc, tablet, phone. Take one of those.',
      'settings.json is not in order:',
      expect.stringContaining('settings.json:1:2 pakcs'),
    ]);
  });
});

test('an inline pack of the settings comes first, and an empty one stands for none', () => {
  const [demo] = from({ pack: ['builtin:demo'] }).packs;
  const settings = { inlinePack: JSON.stringify(demo), packs: ['builtin:se-base'] };
  const ids = (contents: object) =>
    from({ policy: write('settings.json', JSON.stringify(contents)) }).packs.map(({ id }) => id);
  expect(ids(settings)).toEqual(['demo', 'se-base']);
  expect(ids({ ...settings, inlinePack: '' })).toEqual(['se-base']);
});

test('a pack that is given twice is read once, and it is told', () => {
  const { packs, repeated } = from({ pack: ['builtin:demo', 'builtin:demo', 'builtin:se-base'] });
  expect(packs.map(({ id }) => id)).toEqual(['demo', 'se-base']);
  expect(repeated).toEqual(['builtin:demo']);
});
