import { describe, expect, test } from 'vitest';
import { ofWindowOrder } from '../../src/cli/diff-window-order.ts';
import { ofWindows } from '../../src/cli/diff-windows.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { PackWindow } from '../../src/core/window-rule.ts';
import { aPack, aRule, at, aWindow, CALLED } from '../core/examples.ts';

const NOW = at('2026-11-22T10:00:00Z');

describe('the name of a window', () => {
  const named = (name: PackWindow['name']) =>
    aPack({ windows: [{ ...aWindow('autumn', '2027-09-01', '2027-12-01'), name }] });
  const told = (before: PackWindow['name'], after: PackWindow['name']) =>
    ofWindows(named(before), named(after), NOW);

  test('is told in the language in which it changed', () => {
    expect(told({ en: 'Autumn', da: 'Efterår' }, { en: 'Autumn', da: 'Høst' })).toEqual([
      'The name of the window “Autumn” changed from “Efterår” (da) to “Høst” (da).',
    ]);
    expect(told({ en: 'Autumn' }, { en: 'Autumn', sv: 'Höst' })).toEqual([
      'The name of the window “Autumn” changed: now “Höst” (sv).',
    ]);
  });

  test('is told once where the English one changed as well', () => {
    expect(told({ en: 'Autumn', da: 'Efterår' }, { en: 'Fall', da: 'Høst' })).toEqual([
      'The window “Autumn” is now called “Fall”.',
    ]);
  });
});

describe('the order of windows', () => {
  const autumn = aWindow('autumn', '2027-09-01', '2027-12-01');
  const october = aWindow('october', '2027-10-01', '2027-11-01');
  const spring = aWindow('spring', '2027-03-01', '2027-06-01');
  const rule = (...window: readonly string[]) =>
    aRule({
      id: `in-${window.join('-')}`,
      applies: 'in-window',
      when: window.length > 0 ? { window: [...window] } : {},
    });
  const pack = (windows: readonly PackWindow[], part: Partial<RulePack> = {}) =>
    aPack({ windows: [...windows], rules: [rule()], ...part });
  const told = (before: RulePack, after: RulePack) => ofWindowOrder(before, after, NOW);
  const SAID = [
    'The windows “october” and “autumn” stand in another order, which is now this one: while several of them are open, a reminder names the first that its rule is for.',
  ];

  test('is told of those that are open at once, by a rule that is for both', () => {
    expect(told(pack([autumn, october]), pack([october, autumn]))).toEqual(SAID);
    expect(told(pack([autumn, spring, october]), pack([october, spring, autumn]))).toEqual(SAID);
    const both = { rules: [rule('autumn', 'october')] };
    expect(told(pack([autumn, october], both), pack([october, autumn], both))).toEqual(SAID);
  });

  test('is told of one whose days are not known before an event', () => {
    const [before, after] = [pack([autumn, CALLED]), pack([CALLED, autumn])];
    expect(told(before, after)).toHaveLength(1);
  });

  test('makes no difference where they are never open at once, no rule is for both, or one is new', () => {
    expect(told(pack([autumn, spring]), pack([spring, autumn]))).toEqual([]);
    const apart = { rules: [rule('autumn'), rule('october')] };
    expect(told(pack([autumn, october], apart), pack([october, autumn], apart))).toEqual([]);
    const always = { rules: [aRule({ id: 'any' })] };
    expect(told(pack([autumn, october], always), pack([october, autumn], always))).toEqual([]);
    expect(told(pack([autumn]), pack([october, autumn]))).toEqual([]);
    expect(told(pack([autumn, october]), pack([autumn, october]))).toEqual([]);
  });
});
