import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../src/core/moments.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { openWindowsFor } from '../../src/core/situation.ts';
import type { PackWindow } from '../../src/core/window-rule.ts';
import { aPack, at } from './examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const fixed = (id: string, from: string, until: string): PackWindow => ({
  kind: 'fixed',
  id,
  name: { en: id },
  from,
  until,
});
const withWindows = (...windows: readonly PackWindow[]): RulePack =>
  aPack({ windows: [...windows] });

/** The windows that are open in each pack at each moment. */
const openIn = (packs: readonly RulePack[]) =>
  Object.fromEntries(
    momentsOf(packs, NOW, {}).map(({ window, moment, windows }) => [
      window,
      packs.map((pack) => {
        const open = openWindowsFor(pack, { councilTenants: [], windows, now: moment });
        return [...new Set(open.map(({ id }) => id))].join();
      }),
    ]),
  );

describe('the moment in a window', () => {
  it.each([
    ['opens earlier', fixed('spring', '2027-02-01', '2027-06-01')],
    ['opens later', fixed('spring', '2027-04-01', '2027-06-01')],
    ['closes earlier', fixed('spring', '2027-03-01', '2027-04-01')],
    ['lies in another time altogether', fixed('spring', '2028-03-01', '2028-06-01')],
    ['lay in another time altogether', fixed('spring', '2026-03-01', '2026-06-01')],
  ])('is one at which it is open in both packs, where it %s in one', (_, moved) => {
    const spring = fixed('spring', '2027-03-01', '2027-06-01');
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
      withWindows(fixed('first', '2027-03-01', turn), fixed('second', turn, '2027-06-01'));
    expect(openIn([pack('2027-04-01'), pack('2027-04-02')])).toMatchObject({
      first: ['first', 'first'],
      second: ['second', 'second'],
    });
  });

  it('is one at which only that pack has it open that has it at all', () => {
    expect(openIn([withWindows(), withWindows(fixed('new', '2027-03-01', '2027-06-01'))])).toEqual({
      none: ['', ''],
      new: ['', 'new'],
      any: ['any', 'any'],
    });
  });

  it('is one at which it is open, where only one pack knows when without an event', () => {
    const called: PackWindow = {
      kind: 'rule',
      id: 'called',
      name: { en: 'called' },
      opens: { at: 'event', event: 'called' },
      closes: { at: 'event', event: 'held' },
    };
    const dated = fixed('called', '2027-03-01', '2027-06-01');
    expect(openIn([withWindows(called), withWindows(dated)])['called']).toEqual([
      'called',
      'called',
    ]);
  });
});
