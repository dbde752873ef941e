import { describe, expect, test } from 'vitest';
import { boxesOf } from '../../src/cli/diff-boxes.ts';

interface Point {
  readonly who: string;
  readonly when: string;
  readonly where: string;
}
const points = (...all: readonly string[]): readonly Point[] =>
  all.map((text) => {
    const [who = '', when = '', where = ''] = text.split(' ');
    return { who, when, where };
  });
const boxes = (all: readonly Point[]) =>
  boxesOf(all, [({ who }) => who, ({ when }) => when], ({ where }) => where).map((box) =>
    box.map(({ who, when, where }) => `${who} ${when} ${where}`),
  );

describe('points', () => {
  test('that are all combinations of their values are one box', () => {
    const all = points('a 1 x', 'a 1 y', 'a 2 x', 'a 2 y', 'b 1 x', 'b 1 y', 'b 2 x', 'b 2 y');
    expect(boxes(all)).toHaveLength(1);
  });

  test('that are not are told apart, so that no box has a combination that is not there', () => {
    expect(boxes(points('a 1 x', 'b 2 x'))).toEqual([['a 1 x'], ['b 2 x']]);
    expect(boxes(points('a 1 x', 'a 2 x', 'b 1 x'))).toEqual([['a 1 x', 'a 2 x'], ['b 1 x']]);
    expect(boxes(points('a 1 x', 'b 1 y'))).toEqual([['a 1 x'], ['b 1 y']]);
  });

  test('lie in one box in whichever order they come', () => {
    expect(boxes(points('a 1 x', 'a 1 y', 'b 1 y', 'b 1 x'))).toHaveLength(1);
  });
});
