import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DataMap, fieldsOf, keyIn, pathOfKey, pathsIn } from '../../src/core/data-map.ts';
import { LANGUAGES } from '../../src/core/words.ts';
import { faultsIn, sameIn, textsOf } from '../texts.ts';

const MAP = JSON.parse(readFileSync('docs/privacy/data-map.json', 'utf8')) as DataMap;
const namesOf = (where: string, key: string, value: unknown) =>
  fieldsOf(where, pathsIn(value, pathOfKey(key)), MAP).map(({ name }) => name);
const unknownOf = (where: string, key: string, value: unknown) =>
  fieldsOf(where, pathsIn(value, pathOfKey(key)), MAP)
    .filter(({ what }) => what === undefined)
    .map(({ name }) => name);

describe('a value is found by its field', () => {
  test.each([
    ['storage.local', 'policy', { raw: { packs: ['a', 'b'], role: 'c' } }, 'policy.raw.<setting>'],
    ['storage.local', `pack.${'0'.repeat(64)}`, 'text', 'pack.<digest>'],
    ['storage.session', 'visit.7', { site: 'x' }, 'visit.<tab>.site'],
    ['storage.session', 'silences', [{ site: 'x' }, { site: 'y' }], 'silences[].site'],
    [
      'storage.local',
      'packs',
      { addresses: { 'https://a.example/p.jws': { failures: 0 } } },
      'packs.addresses.<address>.failures',
    ],
    ['storage.managed', 'packs', ['a'], '<setting>'],
  ])('%s %s', (where, key, value, field) => {
    expect(namesOf(where, key, value)).toEqual([`${where} ${field}`]);
    expect(unknownOf(where, key, value)).toEqual([]);
  });
});

test('the advice for each answer, and what was answered, are the same fields once more', () => {
  const advice = { rule: 'a' };
  const deep = { ...advice, after: { yes: { ...advice, after: { no: advice } } } };
  expect(
    namesOf('storage.session', 'visit.1', {
      reminder: { advice: deep },
      declared: { id: '1', reminder: { advice: deep } },
    }),
  ).toEqual([
    'storage.session visit.<tab>.reminder.advice.rule',
    'storage.session visit.<tab>.declared.id',
  ]);
});

test('what the map does not name is told by its own path', () => {
  expect(unknownOf('storage.local', 'stray', { in: [{ it: 1 }] })).toEqual([
    'storage.local stray.in[].it',
  ]);
  expect(unknownOf('storage.session', 'visit.1', { host: 'x' })).toEqual([
    'storage.session visit.1.host',
  ]);
  expect(unknownOf('storage.local', 'policy', { raw: { role: { deep: 1 } } })).toHaveLength(1);
  expect(keyIn('storage.local', 'stray', MAP)).toBeUndefined();
  expect(keyIn('storage.sync', 'policy', MAP)).toBeUndefined();
  expect(keyIn('localStorage', 'constructor', MAP)).toBeUndefined();
});

test.each<readonly [where: string, key: string, value: unknown, form: string]>([
  ['storage.local', 'pack.heard', 'text', 'a digest'],
  ['storage.local', `pack.${'A'.repeat(64)}`, 'text', 'a digest'],
  ['storage.local', `pack.${'0'.repeat(65)}`, 'text', 'a digest'],
  ['storage.local', 'choice', { heard: ['1'] }, 'a setting'],
  ['storage.local', 'policy', { raw: { heard: '1' } }, 'a setting'],
  ['storage.managed', 'heard', '1', 'a setting'],
  ['storage.session', 'visit.heard', { site: 'x' }, 'a tab'],
  ['storage.local', 'packs', { addresses: { heard: { failures: 0 } } }, 'an address'],
  ['storage.local', 'packs', { highest: { 'x.com/home': 1 } }, 'the id of a pack'],
  ['indexedDB', 'armslength.declarations', { answers: { 'x.com/home': '1' } }, 'an id'],
])('%s %s %j is not under a name of the map: it is not %s', (where, key, value, _) => {
  expect(unknownOf(where, key, value)).toHaveLength(1);
});

test.each([
  [
    'packs',
    'highest',
    ['a', 'x1', 'dk', 'dk-2021-05'],
    ['-dk', 'dk-', 'dk--kl', 'dk_kl', 'Dk', ''],
  ],
])('in “%s.%s” stand ids, and nothing that is none', (key, under, ids, others) => {
  const told = (id: string) => unknownOf('storage.local', key, { [under]: { [id]: 1 } });
  expect(ids.flatMap(told)).toEqual([]);
  expect(others.map((id) => told(id).length)).toEqual(others.map(() => 1));
});

test('a tab is a number, and nothing but a number', () => {
  const told = (tab: string) => unknownOf('storage.session', `visit.${tab}`, { site: 'x' });
  expect(['7', '1234'].flatMap(told)).toEqual([]);
  expect(['x1', '1x', ''].flatMap(told)).toHaveLength(3);
});

test('what lies elsewhere is not what the map says of this place, be its name as long', () => {
  expect(keyIn('storage.local', 'policy', MAP)).toBeDefined();
  expect(keyIn('storage.logic', 'policy', MAP)).toBeUndefined();
});

test('a key that is called as what is empty is told as a key', () => {
  expect(unknownOf('storage.session', 'visit.1', { '{}': 1 })).toEqual([
    'storage.session visit.1.“{}”',
  ]);
});

test('a key of another form is not what the map says of its like', () => {
  expect(keyIn('storage.local', `pack.${'0'.repeat(64)}`, MAP)).toBeDefined();
  expect(keyIn('storage.local', 'pack.heard', MAP)).toBeUndefined();
  expect(keyIn('storage.session', 'visit.heard', MAP)).toBeUndefined();
});

test('what is empty is seen, but for what only has nothing in it yet', () => {
  expect(unknownOf('storage.local', 'seen', [])).toEqual(['storage.local seen[]']);
  expect(unknownOf('storage.local', 'counter', {})).toEqual(['storage.local counter']);
  expect(unknownOf('storage.session', 'visit.1', { heard: {}, site: 'x' })).toEqual([
    'storage.session visit.1.heard',
  ]);
  expect(namesOf('storage.session', 'silences', [])).toEqual([]);
  expect(namesOf('storage.local', 'packs', { addresses: {}, highest: {} })).toEqual([]);
  expect(namesOf('storage.local', 'policy', { raw: { packs: [] } })).toEqual([]);
  expect(namesOf('storage.session', 'visit.1', { reminder: { advice: { after: {} } } })).toEqual(
    [],
  );
});

test('each field is of a key that the map explains, and each key has a field', () => {
  const keyOf = (field: string) =>
    Object.keys(MAP.keys).find((key) => field === key || /^[.[]/.test(field.replace(key, '')));
  const fields = Object.keys(MAP.fields);
  expect(fields.filter((field) => !keyOf(field))).toEqual([]);
  expect(new Set(fields.map(keyOf))).toEqual(new Set(Object.keys(MAP.keys)));
});

test.each(LANGUAGES)('what a key is, is said in %s, calmly', (language) => {
  const told = (of: 'en' | typeof language) =>
    textsOf(
      Object.fromEntries(Object.entries(MAP.keys).map(([key, { what }]) => [key, what[of] ?? ''])),
    );
  expect(faultsIn(told(language), language)).toEqual([]);
  const others = language === 'en' ? [] : told(language);
  expect(sameIn(others, told('en'))).toEqual([]);
});
