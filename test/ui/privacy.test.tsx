// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { DataMap } from '../../src/core/data-map.ts';
import { LANGUAGES } from '../../src/core/words.ts';
import { privacyIn } from '../../src/ui/messages/privacy.ts';
import { KEPT } from '../../src/ui/privacy/kept.ts';
import { Privacy, type PrivacyProps } from '../../src/ui/privacy/Privacy.tsx';
import { clear, pageText, show, texts } from './page.tsx';

afterEach(clear);

const MAP = JSON.parse(readFileSync('docs/privacy/data-map.json', 'utf8')) as DataMap;
const FIELDS_OF_NOTE = Object.keys(MAP.fields).flatMap(
  (path) => /^indexedDB armslength\.declarations\[\]\.(\w+)/.exec(path)?.[1] ?? [],
);
/** A place is told by its own fields. */
const FIELDS_OF_TAB = Object.keys(MAP.fields).flatMap(
  (path) => /^storage\.session visit\.<tab>\.(?:place\.)?(\w+)/.exec(path)?.[1] ?? [],
);
const partOf = (title: string) => texts('section').find((text) => text.startsWith(title));
const open = (part: Partial<PrivacyProps> = {}) =>
  show(
    <Privacy {...{ language: 'en', packs: [], effective: {}, policyState: 'applied', ...part }} />,
  );

test('what is said to be kept is every key of the data map, each in one sentence', () => {
  const keys = Object.values(KEPT).flat();
  expect(new Set(keys)).toEqual(new Set(Object.keys(MAP.keys)));
  expect(new Set(keys).size).toBe(keys.length);
});

test('every field of the data map is of one of these keys', () => {
  const keys = Object.keys(MAP.keys);
  const stray = Object.keys(MAP.fields).filter(
    (field) => !keys.some((key) => field === key || /^(?:\.|\[|$)/.test(restOf(field, key))),
  );
  expect(stray).toEqual([]);
});

/** What stands behind a key in the path of a field. */
const restOf = (field: string, key: string): string =>
  field.startsWith(key) ? field.slice(key.length) : 'another';

describe.each(LANGUAGES)('in %s', (language) => {
  const say = privacyIn(language);

  test('each of these sentences is on the page', async () => {
    await open({ language });
    expect(Object.keys(say.keptOf)).toEqual(Object.keys(KEPT));
    const { note, session, ...others } = say.keptOf;
    for (const sentence of [...Object.values(others), ...say.lookedAt])
      expect(texts('li')).toContain(sentence);
    for (const one of [note, session])
      expect(texts('li').filter((text) => text.startsWith(`${one}: `))).toHaveLength(1);
  });

  test.each([
    ['note', FIELDS_OF_NOTE, say.inNote],
    ['session', FIELDS_OF_TAB, say.inTab],
  ] as const)('of a %s, every field of the data map is named', async (one, fields, names) => {
    await open({ language });
    expect(new Set(Object.keys(names))).toEqual(new Set(fields));
    const said = texts('li').find((text) => text.startsWith(say.keptOf[one]));
    for (const name of Object.values(names)) expect(said).toContain(name);
  });

  test('a municipality that is set is named, and that it has not said more', async () => {
    const effective = { municipality: 'Eksempelby' };
    await open({ language, effective });
    expect(partOf(say.controller)).toBe(
      `${say.controller}${say.setFor('Eksempelby')}${say.notSaid(say.secretariat)}`,
    );
    await open({ language, effective, policyState: 'absent' });
    expect(partOf(say.controller)).toBe(`${say.controller}${say.nobody}`);
  });

  test('where no address of a pack is named, nothing is sent', async () => {
    await open({ language, effective: { packs: ['builtin:demo'] } });
    expect(pageText()).toContain(say.none);
    expect(pageText()).toContain(say.filesReached);
    expect(pageText()).not.toContain(say.serverSees);
  });

  test('where some are, it is said at which hosts, and what their servers see', async () => {
    const packs = [
      'https://packs.council.example/a.jws',
      'builtin:demo',
      'https://packs.council.example/b.jws#sequence=2',
      'https://other.example:8443/c.jws',
      'https://xn--å.example/d.jws',
    ];
    await open({ language, effective: { packs } });
    const hosts = 'packs.council.example, other.example:8443, https://xn--å.example/d.jws';
    expect(pageText()).toContain(say.asked(hosts));
    expect(pageText()).toContain(say.serverSees);
    expect(pageText()).toContain(say.filesReached);
    expect(pageText()).not.toContain(say.none);
  });
});
