import { expect, test } from 'vitest';
import { stepInWords } from '../../src/cli/trace.ts';

const pack = 'example@1.0.0';

test.each([
  [{ pack, rule: 'post', spoke: true }, 'post: speaks'],
  [
    { pack, rule: 'post', spoke: false, condition: 'role', expected: 'official', found: 'none' },
    'post: role is none, wanted official',
  ],
])('a step in words: %j', (step, words) => {
  expect(stepInWords(step)).toBe(`${pack} ${words}`);
});

test('outside its validity, the day that was asked about is told as that', () => {
  const step = (condition: string, expected: string, found: string) =>
    stepInWords({ pack, spoke: false, condition, expected, found });
  expect(step('valid until', '2021-05-27', '2021-06-01')).toBe(
    `${pack}: held until 2021-05-27, asked about 2021-06-01`,
  );
  expect(step('valid from', '2021-05-27', '2021-05-01')).toBe(
    `${pack}: holds only from 2021-05-27 on, asked about 2021-05-01`,
  );
});
