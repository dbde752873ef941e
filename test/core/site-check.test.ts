import { describe, expect, it } from 'vitest';
import { asTried, checkExamples, checkReview, recognisedAt } from '../../src/core/site-check.ts';
import type { Site } from '../../src/core/site-schema.ts';

const square: Site = {
  id: 'square',
  name: 'Square',
  family: 'social',
  hosts: ['square.example'],
  addresses: [
    { path: '/new', surface: 'composer', activity: 'publish' },
    { path: '/inbox', surface: 'message' },
  ],
  fields: [{ selector: '.search', surface: null }, { surface: 'composer' }],
  examples: {
    speaks: [
      { url: 'https://square.example/new', surface: 'composer', activity: 'publish' },
      { url: 'https://square.example/home', within: '*', surface: 'composer' },
      { url: 'https://square.example/home', within: '.search', surface: null },
    ],
    silent: ['https://square.example/home'],
  },
  evidence: [{ seen: 'all', where: 'here', on: '2026-11' }],
  verified: '2026-11',
  reviewBy: '2027-05-01',
};
type Example = Site['examples']['speaks'][number];
const shared: Example = {
  url: 'https://www.talk.example/room',
  surface: 'call',
  activity: 'join',
  tenant: 'unknown',
};
const talk: Site = {
  ...square,
  id: 'talk',
  name: 'Talk',
  family: 'call',
  hosts: ['*.talk.example'],
  addresses: [{ path: '/room', surface: 'call', activity: 'join' }],
  fields: [],
  tenant: { product: 'talk', from: 'host', shared: ['www.talk.example'] },
  examples: {
    speaks: [
      shared,
      { url: 'https://town.talk.example/room', surface: 'call', activity: 'join', tenant: 'other' },
    ],
    silent: ['https://www.talk.example/'],
  },
};
const sites = [square, talk];
const parseUrl = (url: string) => (URL.canParse(url) ? new URL(url) : null);
const issuesOf = (site: Site, examples: Partial<Site['examples']>) =>
  checkExamples({ ...site, examples: { speaks: [], silent: [], ...examples } }, sites, parseUrl);

describe('what is recognised, in the words of an example,', () => {
  it.each([
    ['https://square.example/new', { site: 'square', surface: 'composer', activity: 'publish' }],
    ['https://square.example/inbox', { site: 'square', surface: 'message' }],
    ['https://square.example/home', null],
    ['https://elsewhere.example/new', null],
    [
      'https://town.talk.example/room',
      { site: 'talk', surface: 'call', activity: 'join', tenant: 'other' },
    ],
    [
      'https://www.talk.example/room',
      { site: 'talk', surface: 'call', activity: 'join', tenant: 'unknown' },
    ],
  ])('at %s is %j: an account only for a call', (url, recognised) => {
    expect(recognisedAt(sites, new URL(url))).toStrictEqual(recognised);
  });

  it.each([
    ['*', { site: 'square', surface: 'composer' }],
    ['.search', null],
  ])('of a box within %s is %j', (within, recognised) => {
    const at = new URL('https://square.example/home');
    expect(recognisedAt(sites, at, within)).toStrictEqual(recognised);
  });

  it('of a box elsewhere is nothing', () => {
    expect(recognisedAt(sites, new URL('https://elsewhere.example/'), '*')).toBeNull();
  });
});

describe('the examples of a site', () => {
  it('are in order where each comes out as it says', () => {
    expect(sites.flatMap((site) => checkExamples(site, sites, parseUrl))).toEqual([]);
  });

  it('are told where an address that should speak is not recognised', () => {
    const url = 'https://square.example/later';
    expect(issuesOf(square, { speaks: [{ url, surface: 'composer' }] })).toEqual([
      {
        path: 'examples.speaks.0',
        found: `"${url}" is not recognised`,
        expected: 'square composer no activity',
        mend: 'Should this address be recognised? Yes: extend “addresses”. No: move it to “silent”.',
      },
    ]);
  });

  it('are told where a silent address is recognised, by whichever site', () => {
    const silent = ['https://square.example/home', 'https://town.talk.example/room'];
    expect(issuesOf(square, { silent })).toEqual([
      {
        path: 'examples.silent.1',
        found: '"https://town.talk.example/room" is talk call join other',
        expected: 'not recognised',
        mend: 'Is this address talk call join other? Yes: correct the example. No: narrow “addresses” of talk.',
      },
    ]);
  });

  it.each<[string, Site, Example]>([
    ['another activity', square, { url: 'https://square.example/new', surface: 'composer' }],
    ['another surface', square, { url: 'https://square.example/inbox', surface: 'composer' }],
    ['another site', square, shared],
    ['another account', talk, { ...shared, tenant: 'council' }],
    ['no account', talk, { url: 'https://www.talk.example/room', surface: 'call' }],
    ['something', square, { url: 'https://square.example/new', surface: null }],
    ['no address at all', square, { url: 'https://', surface: 'composer' }],
  ])('are told where one is %s instead', (_, site, example) => {
    expect(issuesOf(site, { speaks: [example] })).toMatchObject([{ path: 'examples.speaks.0' }]);
  });

  it('of what anybody can run are tried at a host of its own too', () => {
    const own: Site = { ...square, id: 'own', hosts: [], selfHosted: true };
    expect(asTried([own, square]).map(({ hosts }) => hosts)).toEqual([
      ['own.example'],
      ['square.example'],
    ]);
    const speaks = [{ url: 'https://own.example/inbox', surface: 'message' as const }];
    expect(
      checkExamples({ ...own, examples: { speaks, silent: [] } }, [own, square], parseUrl),
    ).toEqual([]);
  });
});

describe('looking again', () => {
  it('is due on the day after the last day in good time', () => {
    expect(checkReview(square, '2027-04-30')).toEqual([]);
    expect(checkReview(square, '2027-05-01')).toEqual([]);
    expect(checkReview(square, '2027-05-02')).toEqual([
      {
        path: 'reviewBy',
        found: '"2027-05-01"',
        expected: '2027-05-02 or later',
        mend: 'Look at the service again, write down in “evidence” what you see, and set the next date.',
      },
    ]);
  });
});
