/** Who is listened to: a page's script of ours, at a tab that has an address here. */
import { beforeEach, expect, test } from 'vitest';
import type { Message } from '../../src/browser/observations.ts';

type Listener = (value: unknown, sender: object) => unknown;

/** As much of a browser as there has to be. */
let listener: Listener | undefined;
const browser = {
  runtime: {
    id: 'armslength',
    onMessage: { addListener: (given: Listener) => (listener = given) },
  },
};
Object.assign(globalThis, { chrome: browser, browser });
const { onMessage } = await import('../../src/browser/observations.ts');

let heard: Message[] = [];
let opened = 0;
onMessage(
  (message) => Promise.resolve(void heard.push(message)),
  () => Promise.resolve(void (opened += 1)),
);
beforeEach(() => {
  heard = [];
  opened = 0;
});

const SEEN = { site: 'x', surface: 'composer', activity: 'publish', how: 'focus' };
const OPEN = { open: 'popup' };
const OURS = {
  id: 'armslength',
  documentId: 'one',
  frameId: 0,
  tab: { id: 7, url: 'https://x.com/home' },
};
const say = (value: unknown, sender: object) => listener?.(value, sender);

test('a page’s script of ours is heard, and answered when that has been dealt with', async () => {
  await expect(say(SEEN, OURS)).resolves.toBeUndefined();
  await expect(say(null, OURS)).resolves.toBeUndefined();
  say(OPEN, OURS);
  expect(heard).toEqual([
    { tab: 7, document: 'one', seen: SEEN, host: 'x.com' },
    { tab: 7, document: 'one', seen: null, host: 'x.com' },
  ]);
  expect(opened).toBe(1);
});

test.each([
  ['of another extension', { ...OURS, id: 'another' }],
  ['of nobody’s', { tab: OURS.tab }],
  ['in no tab', { id: OURS.id }],
])('a script %s is not heard, and gets no answer', (_, sender) => {
  for (const value of [SEEN, null, OPEN]) expect(say(value, sender)).toBeUndefined();
  expect(heard).toEqual([]);
  expect(opened).toBe(0);
});

test('nor is one in a tab whose address is not told here', () => {
  for (const value of [SEEN, null]) expect(say(value, { ...OURS, tab: { id: 7 } })).toBeUndefined();
  expect(heard).toEqual([]);
});
