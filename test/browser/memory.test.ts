import { expect, test } from 'vitest';
import { remembering } from '../../src/browser/memory.ts';

/** What is made is an object of its own each time, so that it can be told which one came back. */
const counted = () => {
  const asked: string[] = [];
  const make = (key: string) => {
    asked.push(key);
    return Promise.resolve({ key, ok: !key.startsWith('bad') });
  };
  return { asked, make };
};

test('what was made of a key is made once, and is the very same each time', async () => {
  const { asked, make } = counted();
  const read = remembering(make);
  const first = await read('a');
  expect(await read('a')).toBe(first);
  expect(await read('b')).not.toBe(first);
  expect(asked).toEqual(['a', 'b']);
});

test('two who ask at once get the very same', async () => {
  const read = remembering(counted().make);
  const [one, other] = await Promise.all([read('a'), read('a')]);
  expect(one).toBe(other);
  expect(await read('a')).toBe(one);
});

test('what does not last, or fails, is made again', async () => {
  const { asked, make } = counted();
  const read = remembering(make, ({ ok }) => ok);
  await read('bad');
  await read('bad');
  expect(asked).toEqual(['bad', 'bad']);
  let failing = true;
  const sometimes = remembering(async (key: string) => {
    if (failing) throw new Error('not now');
    return key;
  });
  await expect(sometimes('a')).rejects.toThrow('not now');
  failing = false;
  expect(await sometimes('a')).toBe('a');
});

test('no more is kept than a device can have a use for', async () => {
  const { asked, make } = counted();
  const read = remembering(make);
  for (let i = 0; i <= 20; i += 1) await read(String(i));
  await read('20');
  await read('0');
  expect(asked.filter((key) => key === '20')).toHaveLength(1);
  expect(asked.filter((key) => key === '0')).toHaveLength(2);
});
