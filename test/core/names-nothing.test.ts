import { expect, test } from 'vitest';
import { strangersIn, type Surroundings } from '../../src/core/names-nothing.ts';
import type { Policy } from '../../src/core/policy.ts';
import { ROLES } from '../../src/core/words.ts';
import { aPack, CALLED, SITES } from './examples.ts';

const pack = aPack({
  vocabulary: {
    roles: [{ id: 'usher', label: { en: 'Usher' } }],
    grants: [{ id: 'weekly', label: { en: 'By the week' } }],
  },
  windows: [CALLED],
});
const sites = SITES.map((site) => (site.id === 'talk' ? { ...site, product: 'talk' } : site));
const found = (effective: Policy, part: Partial<Surroundings> = {}) =>
  strangersIn({ effective, packs: [pack], packIssues: [], sites, ...part }).map(
    ({ setting, word }) => [setting, word],
  );

test.each<[Policy, string, string]>([
  [{ role: 'offical' }, 'role', 'offical'],
  [{ grant: 'half' }, 'grant', 'half'],
  [{ events: ['bogus=2029-10-01'] }, 'events', 'bogus'],
  [{ councilTenants: ['Zooom:council.zoom.us'] }, 'councilTenants', 'zooom'],
  [{ extraHosts: ['nope:social.council.example'] }, 'extraHosts', 'nope'],
])('%j names nothing', (effective, setting, word) => {
  expect(found(effective)).toEqual([[setting, word]]);
});

test('what comes with the extension, and what a pack in force adds to it, is named', () => {
  expect(
    found({
      role: 'usher',
      grant: 'weekly',
      events: ['called=2029-10-01'],
      councilTenants: ['TALK:council'],
      extraHosts: ['square:social.council.example'],
    }),
  ).toEqual([]);
  expect(found({ role: 'official', grant: 'all', deviceKind: 'pc' })).toEqual([]);
  expect(found({})).toEqual([]);
});

test('what no pack in force knows is told also where another is not in force, which may know more', () => {
  const strangers = (effective: Policy) =>
    strangersIn({ effective, packs: [pack], packIssues: [{}], sites });
  expect(strangers({ role: 'offical', grant: 'ful-time', events: ['bogus=2029-10-01'] })).toEqual([
    { setting: 'role', word: 'offical', known: [] },
    { setting: 'grant', word: 'ful-time', known: [] },
    { setting: 'events', word: 'bogus', known: [] },
  ]);
  expect(strangers({ role: 'usher', grant: 'weekly', events: ['called=2029-10-01'] })).toEqual([]);
  // Of sites none is missing.
  expect(strangers({ extraHosts: ['nope:social.example'] })).toMatchObject([
    { word: 'nope', known: ['square', 'talk'] },
  ]);
});

test('the words that would be known are told, each once: those of the packs in force and of the sites', () => {
  const wordsFor = (effective: Policy, packs: Surroundings['packs']) =>
    strangersIn({ effective, packs, packIssues: [], sites }).map(({ known }) => known);
  expect(wordsFor({ councilTenants: ['zooom:council'] }, [])).toEqual([['talk']]);
  expect(wordsFor({ extraHosts: ['nope:social.example'] }, [])).toEqual([['square', 'talk']]);
  // A pack need not have a word of its own.
  expect(wordsFor({ role: 'porter' }, [aPack()])).toEqual([[...ROLES]]);
  expect(wordsFor({ role: 'porter' }, [aPack(), pack])).toEqual([[...ROLES, 'usher']]);
  expect(wordsFor({ events: ['bogus=2029-10-01'] }, [pack, pack])).toEqual([['called', 'held']]);
});

test('what is no event at all is told as such elsewhere', () => {
  expect(found({ events: ['whenever'] })).toEqual([]);
});
