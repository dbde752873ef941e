import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/cli/kind.ts';
import { jsonFilesIn, RULES } from '../../src/cli/rules.ts';

describe('a file shows by its keys what it is', () => {
  it.each([
    ['pack', 'packs'],
    ['site', 'sites'],
    ['elections', 'elections'],
    ['calendar', 'calendars'],
  ] as const)('each %s in rules/%s', (kind, folder) => {
    const values = jsonFilesIn(path.join(RULES, folder)).map(
      (file) => JSON.parse(readFileSync(file, 'utf8')) as unknown,
    );
    expect(new Set(values.map((value) => kindOf(value).kind))).toEqual(new Set([kind]));
  });

  it.each([
    ['a pack that has only been begun', { id: 'a', version: '1.0.0', issuer: {} }, 'pack'],
    ['a pack whose key for the rules is misspelt', { id: 'a', rule: [] }, 'pack'],
    ['a site that has only been begun', { id: 'a', name: 'A', hosts: [] }, 'site'],
    ['elections without a country', { elections: [] }, 'elections'],
    ['a calendar with a key too many', { id: 'a', holidays: [], more: 1 }, 'calendar'],
  ] as const)('%s', (_, value, kind) => {
    expect(kindOf(value)).toEqual({ kind });
  });
});

describe('a file that is none of them is told of once', () => {
  it.each([
    [
      'settings',
      { role: 'councillor', packs: [] },
      'settings',
      '“explain” takes settings as --policy, and “policy” as --from, which also checks them.',
    ],
    ['an object without a key', {}, 'an object without a key', 'Is this the right file?'],
    [
      'an object that could be several',
      { id: 'a', name: 'A' },
      'an object with “id”, “name”',
      'The nearest is a pack, which also needs “version”, “sequence”, “requires”, “languages”, “issuer” ….',
    ],
    [
      'the description of a package',
      { name: 'a', version: '1', private: true, scripts: {}, dependencies: {}, bin: {} },
      'an object with “name”, “version”, “private”, “scripts”, “dependencies” …',
      'The nearest is a pack, which also needs “id”, “sequence”, “requires”, “languages”, “issuer” ….',
    ],
    ['a list', [], 'a list', 'Begin with { and end with }.'],
    ['a text', 'a', 'no object', 'Begin with { and end with }.'],
    ['nothing', null, 'no object', 'Begin with { and end with }.'],
  ])('%s', (_, value, found, mend) => {
    expect(kindOf(value)).toMatchObject({
      kind: null,
      issue: {
        path: '',
        found,
        expected:
          'a pack, a site, a file of elections, a calendar of holidays or a table of coverage',
        mend,
      },
    });
  });
});
