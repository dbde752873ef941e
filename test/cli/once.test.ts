import { expect, test } from 'vitest';
import { once } from '../../src/cli/once.ts';

test('what is made once is made when it is asked for, and no second time, even if it is nothing', () => {
  const made: string[] = [];
  const nothing = once(() => {
    made.push('made');
  });
  expect(made).toEqual([]);
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['made']);
});
