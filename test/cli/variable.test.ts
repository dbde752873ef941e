/** What a console would replace for each user or device. */
import { describe, expect, test } from 'vitest';
import { variableNotes, variablesIn } from '../../src/cli/variable.ts';
import { checkSettings } from '../../src/cli/checked-settings.ts';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import { notesOn } from '../../src/cli/settings-notes.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const at = (raw: Readonly<Record<string, unknown>>) => variablesIn(raw).map(({ path }) => path);

describe('an address that would tell users or devices apart is told', () => {
  test.each([
    '%USERNAME%',
    '%COMPUTERNAME%',
    '%DATE%',
    '${user_name}',
    '$USERNAME',
    '$JSSID',
    '$EXTENSIONATTRIBUTE_1',
    '$user',
    '{{deviceid}}',
    '{{user.email}}',
    '{DeviceUid}',
    '[user_id]',
    '[user]',
  ])('with %s', (variable) => {
    for (const text of [
      `https://rules.council.example/${variable}/pack.jws`,
      `https://rules.council.example/pack.jws?u=${variable}`,
      `https://rules.council.example/pack-${variable}.jws`,
    ])
      expect(at({ packs: ['builtin:demo', text], contactUrl: text, guidelineUrl: text })).toEqual([
        'packs.1',
        'contactUrl',
        'guidelineUrl',
      ]);
    expect(at({ contactEmail: `${variable}@council.example` })).toEqual(['contactEmail']);
  });

  test('also where it leaves an address that there cannot be, and then for that alone', () => {
    const known = { packs: readBuiltinPacks(), sites: readSites() };
    const packs = ['builtin:demo', 'https://{{deviceid}}.council.example/p.jws'];
    const settings = file('settings.json', JSON.stringify({ packs }));
    expect(checkSettings(settings, () => known).findings).toMatchObject([
      { path: 'packs.1', expected: 'an address that is the same for everybody' },
    ]);
  });
});

test.each([
  'https://rules.council.example/%C3%A6/r%E5d.jws',
  'https://store.council.example/$web/pack.jws',
  'https://rules.council.example/a$1,b$/pack.jws',
  'https://[fe80::1]:8443/pack.jws',
  'https://rules.council.example/?filter[year]=2029&ids[a][b]=1&c[]=2',
])('%s is the same for everybody', (text) => {
  expect(at({ packs: [text], guidelineUrl: text })).toEqual([]);
});

test('what is no text is told by others', () => {
  expect(at({ packs: [7, { a: '%USER%' }], contactUrl: null, guidelineUrl: {} })).toEqual([]);
});

test('a text that is shown has a note where it may have a variable', () => {
  const settings = {
    municipality: '{{user.city}}',
    contactName: '%USERNAME%',
    windows: ['always $FULLNAME', 'always [user_id]', 'always Trial [draft] 5 $ or 100%'],
  };
  expect(notesOn(settings, [], 0)).toEqual(variableNotes(settings));
  expect(variableNotes(settings)).toEqual([
    expect.stringContaining('municipality: “{{user.city}}” looks as if'),
    expect.stringContaining('contactName: “%USERNAME%”'),
    expect.stringContaining('windows: “always $FULLNAME”'),
    expect.stringContaining('windows: “always [user_id]”'),
  ]);
});
