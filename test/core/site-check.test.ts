import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../src/core/doubt.ts';
import {
  asTried,
  checkExamples,
  checkHosts,
  checkShown,
  isReadBySchemaAlone,
  recognisedAt,
} from '../../src/core/site-check.ts';
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

  it.each(['not a url', 'square.example/login', 'https://', ''])(
    'are told where %j is none, whichever way it is meant',
    (url) => {
      const told = { found: `"${url}"`, expected: expect.stringContaining('an address such as') };
      expect(issuesOf(square, { silent: [url] })).toMatchObject([
        { path: 'examples.silent.0', ...told },
      ]);
      expect(
        issuesOf(square, { speaks: [{ url, surface: 'composer', activity: 'publish' }] }),
      ).toMatchObject([{ path: 'examples.speaks.0', ...told }]);
    },
  );

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

describe('an example that comes out otherwise', () => {
  const told = (site: Site, example: Example, ...doubts: readonly string[]) =>
    checkExamples(
      { ...site, examples: { speaks: [example], silent: [] } },
      sites,
      parseUrl,
      doubts.map((path): Doubt => ({ path })),
    ).map(({ path }) => path);
  const later: Example = { url: 'https://square.example/later', surface: 'composer' };
  const box: Example = { url: 'https://square.example/home', within: '*', surface: 'ads' };
  const elsewhere: Example = { ...shared, url: 'https://square.example/new' };

  it.each([
    ['is itself in doubt', square, later, 'examples.speaks.0.url'],
    ['is of a site whose id is', square, later, 'id'],
    ['is of a site of which a host is', square, later, 'hosts.0'],
    ['is of what anybody runs, if that is', square, later, 'selfHosted'],
    ['is an address, while addresses are', square, later, 'addresses.1.path'],
    ['is an address, while accounts are', square, later, 'tenant'],
    ['is a box, while boxes are', square, box, 'fields.0'],
    ['is nothing at all, while addresses are', square, later, 'addresses'],
  ])('is not told of where it %s', (_, site, example, doubt) => {
    expect(told(site, example)).toEqual(['examples.speaks.0']);
    expect(told(site, example, doubt)).toEqual([]);
  });

  it.each([
    ['another example is in doubt', square, later, 'examples.speaks.1'],
    ['boxes are, and it is an address', square, later, 'fields.0'],
    ['addresses are, and it is a box', square, box, 'addresses'],
    ['its evidence is', square, later, 'evidence.0'],
    ['addresses are, and another site knows it', talk, elsewhere, 'addresses'],
  ])('is told of all the same where %s', (_, site, example, doubt) => {
    expect(told(site, example, doubt)).toEqual(['examples.speaks.0']);
  });
});

describe('what a site knows', () => {
  it('is shown, each surface by an example that speaks', () => {
    const inbox = { url: 'https://square.example/inbox', surface: 'message' as const };
    const speaks = [...square.examples.speaks, inbox];
    expect(checkShown({ ...square, examples: { speaks, silent: [] } })).toEqual([]);
    expect(checkShown(talk)).toEqual([]);
  });

  it('is told of where no example shows it, with what is shown', () => {
    expect(checkShown(square)).toEqual([
      {
        path: 'examples.speaks',
        found: '"composer"',
        expected: 'an example of message',
        mend: 'Write an address that is recognised as this, or a box on one (“within”).',
      },
    ]);
    const { speaks } = talk.examples;
    expect(
      checkShown({
        ...square,
        fields: [{ surface: 'newsletter' }, { selector: '.search', surface: null }],
        examples: { speaks, silent: [] },
      }),
    ).toMatchObject([
      { found: '"call"', expected: 'an example of composer' },
      { found: '"call"', expected: 'an example of newsletter' },
      { found: '"call"', expected: 'an example of message' },
    ]);
  });
});

it.each([
  ['name', true],
  ['evidence.0.on', true],
  ['examples.speaks.12.note', true],
  ['$schema', true],
  ['names', false],
  ['examples.speaks.0.url', false],
  ['examples.silent.0', false],
  ['addresses.0.name', false],
])('a doubt about %s leaves everything but the schema alone: %s', (path, alone) => {
  expect(isReadBySchemaAlone({ path })).toBe(alone);
});

describe('the hosts of a site', () => {
  const told = (mine: readonly string[], theirs: readonly string[]) =>
    checkHosts({ ...square, hosts: [...mine] }, [{ ...talk, hosts: [...theirs] }]);

  it('are its own where no other site has them', () => {
    expect(told(['square.example', '*.square.example'], ['talk.example'])).toEqual([]);
    expect(told(['square.example'], ['notsquare.example', '*.square.example'])).toEqual([]);
  });

  it('are told of where another site has them too, with its name', () => {
    expect(told(['new.example', 'square.example'], ['square.example'])).toEqual([
      {
        path: 'hosts.1',
        found: '"square.example"',
        expected: 'a host that talk does not have',
        mend: 'Take it out of one of the two, or make one site of both.',
      },
    ]);
  });

  it.each([
    ['is below a host of another', ['a.talk.example'], ['*.talk.example']],
    ['has one of another below it', ['*.talk.example'], ['a.talk.example']],
    ['has the whole of another below it', ['*.example'], ['*.talk.example']],
  ])('are told of where one %s', (_, mine, theirs) => {
    expect(told(mine, theirs).map(({ path }) => path)).toEqual(['hosts.0']);
  });
});
