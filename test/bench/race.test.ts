import { describe, expect, it } from 'vitest';
import { median, race } from './race.ts';

const HURRIED = { rounds: 3, turn: 0.01 };

describe('a race', () => {
  it('compares everybody with the first, who is once as slow as itself', () => {
    const addresses = ['https://a.example/'];
    const [first, second] = race(
      [
        { name: 'one', find: () => true, addresses },
        { name: 'other', find: (url) => new URL(url).hash === '', addresses },
      ],
      HURRIED,
    );
    expect(first?.ratio).toBe(1);
    expect(second?.ratio).toBeGreaterThan(0);
    expect(second?.nanoseconds).toBeGreaterThan(0);
  });

  it('gives everybody the addresses of its own', () => {
    const asked = new Set<string>();
    const find = (url: string): boolean => Boolean(asked.add(url));
    race(
      [
        { name: 'one', find, addresses: ['a', 'b'] },
        { name: 'other', find, addresses: ['c'] },
      ],
      HURRIED,
    );
    expect(asked).toEqual(new Set(['a', 'b', 'c']));
  });

  it('goes on without who cannot be tried, and says why', () => {
    const addresses = ['a'];
    const [out, runs] = race(
      [
        { name: 'out', find: 'throws', addresses },
        { name: 'runs', find: () => true, addresses },
      ],
      HURRIED,
    );
    expect(out).toEqual({ nanoseconds: 'throws', ratio: null });
    expect(runs?.nanoseconds).toBeGreaterThan(0);
  });

  it('lets who is slow run too', () => {
    const slowly = (): boolean => {
      const until = performance.now() + 0.1;
      while (performance.now() < until);
      return true;
    };
    const [, slow] = race(
      [
        { name: 'quick', find: () => true, addresses: ['a'] },
        { name: 'slow', find: slowly, addresses: ['a'] },
      ],
      HURRIED,
    );
    expect(slow?.nanoseconds).toBeGreaterThan(1e5);
    expect(slow?.ratio).toBeGreaterThan(1);
  });
});

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 3],
  [[5], 5],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});
