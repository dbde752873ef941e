import { expect, test } from 'vitest';
import type { SeenRequest } from '../../e2e/places/seen-request.ts';
import { type Asked, strayIn } from './asked.ts';
import { PACK_HOST } from './session.ts';

const bare = { method: 'GET', query: '', body: 0, cookie: '', origin: '' };
const forPack: SeenRequest = {
  ...bare,
  host: PACK_HOST,
  path: '/pack.jws',
  origin: 'chrome-extension://own',
  dest: 'empty',
  mode: 'cors',
  site: 'cross-site',
};
const page: SeenRequest = {
  ...bare,
  host: 'mastodon.social',
  path: '/home',
  dest: 'document',
  mode: 'navigate',
  site: 'none',
};
const script: SeenRequest = {
  ...page,
  path: '/_practice/editors.js',
  dest: 'script',
  mode: 'cors',
  site: 'same-origin',
};
const ofMaker: SeenRequest = {
  ...bare,
  method: 'POST',
  host: 'update.googleapis.com',
  path: '/service',
  body: 808,
  dest: 'empty',
  mode: 'no-cors',
  site: 'none',
};
const good: Asked = {
  browser: 'Chromium',
  connections: ['packs.council.example:443', 'mastodon.social:443', 'update.googleapis.com:80'],
  requests: [forPack, page, script, ofMaker],
  went: ['https://mastodon.social/home'],
  changes: 0,
};
const strayWith = (request: SeenRequest) =>
  strayIn({ ...good, requests: [...good.requests, request] });

test('a session in which pages, what they are made of, the pack and a browser’s maker are asked has nothing stray', () => {
  expect(strayIn(good)).toEqual([]);
});

test.each([
  ['a post to the address of the pack', { ...forPack, method: 'POST', body: 99 }],
  ['a body in a request for the pack', { ...forPack, body: 1 }],
  ['a cookie in one', { ...forPack, cookie: 'person=17' }],
  ['a query in one', { ...forPack, query: '?x' }],
  ['another file of its host', { ...forPack, path: '/x.com' }],
  ['a tab at the pack', { ...forPack, dest: 'document', mode: 'navigate' }],
  ['a post to a page', { ...page, method: 'POST', body: 99, dest: 'empty', mode: 'cors' }],
  ['a page that is fetched', { ...page, dest: 'empty', mode: 'cors' }],
  ['a page in a frame', { ...page, dest: 'iframe' }],
  ['a cookie at a page', { ...page, cookie: 'person=17' }],
  ['a query at a page', { ...page, query: '?told=1' }],
  ['a script that another site asks for', { ...script, site: 'cross-site' }],
  ['a script with a query', { ...script, query: '?told=1' }],
  ['a picture of a page', { ...script, dest: 'image' }],
  ['a host that nobody connected to', { ...page, host: 'council.example' }],
  ['a request of an extension to the maker', { ...ofMaker, origin: 'chrome-extension://own' }],
  ['a request of another site to the maker', { ...ofMaker, site: 'cross-site' }],
])('%s is stray', (_, request) => {
  expect(strayWith(request)).toEqual([expect.stringMatching(/was (?:asked|opened)/)]);
});

test('a page is opened no more often than somebody went there', () => {
  expect(strayWith(page)).toEqual([
    'https://mastodon.social/home was opened though nobody went there',
  ]);
});

test('the pack is asked for no more often than the start and the settings give cause for', () => {
  const requests = [page, forPack, forPack, forPack];
  expect(strayIn({ ...good, requests })).toEqual([
    'the pack was asked for 3 times, with cause for 2',
  ]);
  expect(strayIn({ ...good, requests, changes: 1 })).toEqual([]);
});

test('a connection to a stranger, without encryption, or to the maker of another browser is stray', () => {
  const connections = ['council.example:443', 'x.com:80', 'firefox.settings.mozilla.org:443'];
  expect(strayIn({ ...good, connections })).toEqual(connections.map((one) => `${one} was asked`));
});

test('a proxy that saw nothing of the pack has seen too little', () => {
  expect(strayIn({ ...good, requests: [] })).toHaveLength(1);
});
