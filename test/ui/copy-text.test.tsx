// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { type Copy, CopyText } from '../../src/ui/CopyText.tsx';
import { LANGUAGES } from '../../src/core/words.ts';
import { whyIn } from '../../src/ui/messages/why.ts';
import { clear, press, show, texts } from './page.tsx';

afterEach(clear);

const open = (copy: Copy, text = 'A text.', language: (typeof LANGUAGES)[number] = 'en') =>
  show(<CopyText title="A text" lang="en" {...{ text, copy, language }} />);
const said = () => texts('output').join('');
const marked = () => getSelection()?.toString().trim();

test('a text is said to be copied once the browser has taken it, and not before', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await open(() => promise);
  await press('Copy the text');
  expect(said()).toBe('');
  resolve();
  await expect.poll(said).toBe('Copied. Nothing was sent.');
});

test.each(LANGUAGES)(
  'a clipboard that refuses is told of in %s, with the text marked',
  async (language) => {
    await open(() => Promise.reject(new Error('not allowed')), 'By hand then.', language);
    await press(whyIn(language).copy);
    await expect.poll(said).toBe(whyIn(language).copyByHand);
    expect(marked()).toBe('By hand then.');
  },
);

test('nothing is claimed of a text that has changed since it was copied', async () => {
  await open(async () => {});
  await press('Copy the text');
  await expect.poll(said).toBe('Copied. Nothing was sent.');
  await open(async () => {}, 'Another text.');
  expect(said()).toBe('');
});
