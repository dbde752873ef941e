/** What is worth a look in good settings, and may be meant. */
import { expect, test } from 'vitest';
import { readBuiltinPacks } from '../../src/cli/rules.ts';
import { notesOn } from '../../src/cli/settings-notes.ts';
import type { Policy } from '../../src/core/policy.ts';
import { at } from '../core/examples.ts';

const packs = readBuiltinPacks();
const notes = (settings: Policy) => notesOn(settings, packs, at('2026-11-22T10:00:00Z'));
const IRELAND = 'builtin:ie-base';
const PRIVATE = 'https://rules.council.example/pack.jws';

test('settings that the named packs know have no note', () => {
  expect(
    notes({
      role: 'official',
      grant: 'all',
      packs: [IRELAND, PRIVATE],
      events: ['dissolution=2029-10-01'],
      windows: ['always Trial', '2026-10-01/2026-11-22 Today', '2029-10-01/2029-11-20 Later'],
    }),
  ).toEqual([]);
});

test('a role or a grant that no named pack knows is told; a pack of their own may know one that is near no other', () => {
  const odd = { role: 'oficial', grant: 'xyzzy' };
  expect(notes({ ...odd, packs: [IRELAND] })).toEqual([
    'No pack here knows the role “oficial”. Did you mean “official”?',
    expect.stringContaining('No pack here knows the grant “xyzzy”. Known: '),
  ]);
  expect(notes({ ...odd, packs: [IRELAND, PRIVATE] })).toEqual([
    'No pack here knows the role “oficial”. Did you mean “official”?',
  ]);
});

test('that no key is trusted is told where a pack would have to be verified with one', () => {
  const told = [expect.stringContaining('no pack from an address is in force')];
  expect(notes({ packs: [IRELAND, PRIVATE], packKeys: [] })).toEqual(told);
  expect(notes({ packs: [IRELAND], packKeys: [] })).toEqual([]);
});

test('an event that no named pack knows is told, once', () => {
  const events = ['disolution=2029-10-01', 'disolution=2030-10-01', 'fair=2029-10-01'];
  expect(notes({ events, packs: [IRELAND] })).toEqual([
    'No pack here knows the event “disolution”. Did you mean “dissolution”?',
    expect.stringContaining('No pack here knows the event “fair”. Known: '),
  ]);
  expect(notes({ events, packs: [IRELAND, PRIVATE] })).toHaveLength(1);
  expect(notes({ events: ['fair=2029-10-01'], packs: ['builtin:demo'] })).toHaveLength(1);
});

test('an election of a named pack is an event under its own id', () => {
  const pack = packs.find(({ elections = [] }) => elections.length > 0);
  const id = pack?.elections?.[0]?.id;
  expect(notes({ events: [`${id}=2029-10-01`], packs: [`builtin:${pack?.id}`] })).toEqual([]);
});

test('a time that the clock of the first pack never shows, or shows twice, is told', () => {
  const settings = {
    packs: [IRELAND],
    windows: ['2029-03-25T01:30/2029-11-20 Gap', '2029-10-28T02:30Z/2029-11-20 Meant'],
    sittings: ['2029-10-28T01:30/2029-10-28T04:00'],
  };
  expect(notes(settings)).toEqual([
    expect.stringContaining('found 2029-03-25T01:30, expected a time that there is'),
    expect.stringContaining('found 2029-10-28T01:30, expected a time that the clocks of'),
  ]);
});

test('a window that is over is told', () => {
  expect(notes({ windows: ['2025-10-01/2025-11-20 Local elections'] })).toEqual([
    'The window “2025-10-01/2025-11-20 Local elections” is over. Take it out, or correct its dates.',
  ]);
});

test('no surface at all is told', () => {
  expect(notes({ surfaces: [] })).toEqual([expect.stringContaining('nothing is noticed at all')]);
  expect(notes({ surfaces: ['call'] })).toEqual([]);
});

test('a query in the address of a pack is told', () => {
  expect(notes({ packs: [`${PRIVATE}?group=a#sequence=3`] })).toEqual([
    expect.stringContaining(`The pack ${PRIVATE}?group=a has a query`),
  ]);
});

test('that there is no setting at all is told, and how to take all of them back', () => {
  expect(notes({})).toEqual([
    expect.stringMatching(
      /^There is no setting in it.* keeps the last ones\. .*leave one that decides /,
    ),
  ]);
  expect(notes({ language: 'da' })).toEqual([]);
});
