import { describe, expect, test } from 'vitest';
import { EXAMPLE_SETTINGS } from '../../src/core/example-settings.ts';
import { parsePolicy } from '../../src/core/policy.ts';
import { SETTINGS } from '../../src/core/settings.ts';
import { settingWordsIn } from '../../src/core/wording/settings/settings.ts';
import { LANGUAGES, SURFACES } from '../../src/core/words.ts';
import { faultsIn, sameIn, textsOf } from '../texts.ts';

const names = Object.keys(SETTINGS);

describe.each(LANGUAGES)('the words for settings in %s', (language) => {
  const words = settingWordsIn(language);

  test('are there for every setting, in the order of the table, and are calm', () => {
    expect(Object.keys(words)).toEqual(names);
    expect(faultsIn(textsOf(words), language)).toEqual([]);
  });

  test('give each setting a title of its own', () => {
    expect(new Set(Object.values(words).map(({ title }) => title)).size).toBe(names.length);
  });

  test('name the words that can be typed as they are typed', () => {
    const { role, deviceKind, notice, packs } = words;
    expect(role.meaning).toContain('group-staff');
    expect(deviceKind.meaning).toContain('phone');
    expect(notice.meaning).toContain('banner');
    expect(packs.meaning).toContain('builtin:<id>');
    expect(LANGUAGES.filter((name) => !words.language.meaning.includes(name))).toEqual([]);
    expect(SURFACES.filter((name) => !words.surfaces.meaning.includes(name))).toEqual([]);
  });
});

test.each(['da', 'sv', 'nb', 'fi'] as const)('they are translated into %s', (language) => {
  expect(sameIn(textsOf(settingWordsIn(language)), textsOf(settingWordsIn('en')))).toEqual([]);
});

test('the example of every setting is one', () => {
  expect(Object.keys(EXAMPLE_SETTINGS)).toEqual(names);
  expect(parsePolicy(EXAMPLE_SETTINGS)).toMatchObject({ policy: EXAMPLE_SETTINGS, issues: [] });
});

test('the example trusts nobody’s key, brings no pack along, and locks what is locked without it', () => {
  expect([EXAMPLE_SETTINGS.packKeys, EXAMPLE_SETTINGS.inlinePack]).toEqual([[], '']);
  expect([...EXAMPLE_SETTINGS.locked, 'locked'].toSorted()).toEqual(names.toSorted());
});
