import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/core/moments.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { openWindowsFor } from '../../src/core/situation.ts';
import type { PackWindow } from '../../src/core/window-rule.ts';
import { aPack, at, aWindow, CALLED } from './examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const withWindows = (...windows: readonly PackWindow[]): RulePack =>
  aPack({ windows: [...windows] });

/** The windows that are open in each pack at each moment. */
const openIn = (packs: readonly RulePack[]) =>
  Object.fromEntries(
    momentsOf(packs, NOW, {}).map(({ window, moment, windows, events = {} }) => [
      window,
      packs.map((pack) => {
        const open = openWindowsFor(pack, { councilTenants: [], windows, events, now: moment });
        return [...new Set(open.map(({ id }) => id))].join();
      }),
    ]),
  );

describe('the moment in a window', () => {
  it.each([
    ['opens earlier', aWindow('spring', '2027-02-01', '2027-06-01')],
    ['opens later', aWindow('spring', '2027-04-01', '2027-06-01')],
    ['closes earlier', aWindow('spring', '2027-03-01', '2027-04-01')],
    ['lies in another time altogether', aWindow('spring', '2028-03-01', '2028-06-01')],
    ['lay in another time altogether', aWindow('spring', '2026-03-01', '2026-06-01')],
  ])('is one at which it is open in both packs, where it %s in one', (_, moved) => {
    const spring = aWindow('spring', '2027-03-01', '2027-06-01');
    expect(openIn([withWindows(spring), withWindows(moved)])['spring']).toEqual([
      'spring',
      'spring',
    ]);
    expect(openIn([withWindows(moved), withWindows(spring)])['spring']).toEqual([
      'spring',
      'spring',
    ]);
  });

  it('is one at which no other window is open in only one of them', () => {
    const pack = (turn: string) =>
      withWindows(aWindow('first', '2027-03-01', turn), aWindow('second', turn, '2027-06-01'));
    expect(openIn([pack('2027-04-01'), pack('2027-04-02')])).toMatchObject({
      first: ['first', 'first'],
      second: ['second', 'second'],
    });
  });

  it('is one at which only that pack has it open that has it at all', () => {
    expect(
      openIn([withWindows(), withWindows(aWindow('new', '2027-03-01', '2027-06-01'))]),
    ).toEqual({
      none: ['', ''],
      new: ['', 'new'],
      any: ['any', 'any'],
    });
  });

  it('is one at which it is open, where no pack knows when without an event', () => {
    expect(openIn([withWindows(CALLED), withWindows(CALLED)])['called']).toEqual([
      'called',
      'called',
    ]);
    expect(openIn([withWindows(), withWindows(CALLED)])['called']).toEqual(['', 'called']);
  });

  it('is one at which it is open, where it is counted from a day that nobody knows', () => {
    const counted: PackWindow = {
      kind: 'rule',
      id: 'counted',
      name: { en: 'counted' },
      election: 'local',
      opens: { at: 'polling-day', weeks: -4 },
      closes: { at: 'polling-day' },
    };
    const pack = aPack({ windows: [counted], elections: [{ id: 'local', dates: [] }] });
    expect(openIn([withWindows(), pack])['counted']).toEqual(['', 'counted']);
  });

  it('is one at which it is open, where only one pack knows when without an event', () => {
    const dated = aWindow('called', '2027-03-01', '2027-06-01');
    expect(openIn([withWindows(CALLED), withWindows(dated)])['called']).toEqual([
      'called',
      'called',
    ]);
  });
});
