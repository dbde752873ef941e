import { describe, expect, it } from 'vitest';
import {
  recogniseAddress,
  recogniseField,
  recogniseMedia,
  recogniseUpload,
  type SiteInPage,
  tenantOf,
  type TenantRule,
} from '../../src/core/site.ts';

const square: SiteInPage = {
  id: 'square',
  addresses: [
    { path: '/new/help', surface: null },
    { path: '/new*', surface: 'composer', activity: 'publish' },
    { path: '/room/:digits', surface: 'call' },
  ],
  fields: [
    { path: '/settings*', surface: null },
    { selector: '[role="search"]', surface: null },
    { path: '/inbox', selector: '.reply', surface: 'message' },
    { surface: 'composer', activity: 'publish' },
  ],
  tenant: { product: 'square', from: 'host', shared: ['square.example'] },
};

describe('an address of a site', () => {
  it.each([
    // address                               seen
    [
      'https://square.example/new',
      { site: 'square', surface: 'composer', activity: 'publish', how: 'address' },
    ],
    [
      'https://square.example/new/post',
      { site: 'square', surface: 'composer', activity: 'publish', how: 'address' },
    ],
    ['https://square.example/new/help', null],
    ['https://square.example/home', null],
    [
      'https://square.example/room/1',
      { site: 'square', surface: 'call', tenant: 'unknown', how: 'address' },
    ],
    [
      'https://town.square.example/room/1',
      { site: 'square', surface: 'call', tenant: 'square:town.square.example', how: 'address' },
    ],
    [
      'https://town.square.example/new',
      { site: 'square', surface: 'composer', activity: 'publish', how: 'address' },
    ],
  ])('%s is %j: the first entry that fits decides, and only a call has a tenant', (url, seen) => {
    expect(recogniseAddress(square, new URL(url))).toEqual(seen);
  });
});

describe('a field that has taken focus', () => {
  it.each([
    // address                             what stands around it   surface
    ['https://square.example/home', '', 'composer'],
    ['https://square.example/home', '[role="search"]', null],
    ['https://square.example/settings/profile', '', null],
    ['https://square.example/settings/profile', '.reply', null],
    ['https://square.example/inbox', '.reply', 'message'],
    ['https://square.example/inbox', '', 'composer'],
    ['https://square.example/home', '.renamed-last-night', 'composer'],
  ])(
    'at %s within %j is %s: exclusions first, then what is described, then a composer',
    (url, around, surface) => {
      const seen = recogniseField(square, new URL(url), (selector) => selector === around);
      expect(seen?.surface ?? null).toBe(surface);
    },
  );

  it('says that it was by focus', () => {
    const at = new URL('https://square.example/home');
    expect(recogniseField(square, at, () => false)).toEqual({
      site: 'square',
      surface: 'composer',
      activity: 'publish',
      how: 'focus',
    });
  });

  it('is nothing on a site that describes no fields', () => {
    expect(
      recogniseField({ ...square, fields: [] }, new URL('https://square.example/'), () => true),
    ).toBeNull();
  });
});

describe('a file that is given to a page', () => {
  it.each([
    ['in a box that is described', 'https://square.example/inbox', '.reply', 'message'],
    ['on a page that is known by its address', 'https://square.example/new/x', '', 'composer'],
    ['in a box of what would be any composer', 'https://square.example/somewhere', '', null],
    ['in a search', 'https://square.example/somewhere', '[role="search"]', null],
    ['among the settings', 'https://square.example/settings', '.reply', null],
    ['on a page of help', 'https://square.example/new/help', '', null],
  ])('%s is %s', (_, url, around, surface) => {
    const seen = recogniseUpload(square, new URL(url), (selector) => selector === around);
    expect(seen?.surface ?? null).toBe(surface);
  });

  it('is what a path alone describes', () => {
    const fields = [{ path: '/comments', surface: 'composer', activity: 'moderate' }] as const;
    expect(
      recogniseUpload(
        { ...square, fields },
        new URL('https://square.example/comments'),
        () => false,
      ),
    ).toMatchObject({ surface: 'composer', activity: 'moderate' });
  });
});

describe('live media', () => {
  const talk: SiteInPage = { ...square, media: 'call' };

  it('is a call that is joined, on a site where media means a call', () => {
    expect(recogniseMedia(talk, new URL('https://town.square.example/'))).toEqual({
      site: 'square',
      surface: 'call',
      activity: 'join',
      tenant: 'square:town.square.example',
      how: 'media',
    });
  });

  it('is hosted where the address says so', () => {
    const addresses = [{ path: '/start', surface: 'call', activity: 'host' }] as const;
    const hosted = { ...talk, addresses };
    expect(recogniseMedia(hosted, new URL('https://square.example/start'))?.activity).toBe('host');
    expect(recogniseMedia(hosted, new URL('https://square.example/'))?.activity).toBe('join');
  });

  it('is a call whatever else the address could be', () => {
    const addresses = [{ path: '/*', surface: 'message', activity: 'publish' }] as const;
    expect(
      recogniseMedia({ ...talk, addresses }, new URL('https://square.example/')),
    ).toMatchObject({ surface: 'call', activity: 'join' });
  });

  it.each([
    ['https://square.example/new/help', null],
    ['https://square.example/new/post', 'call'],
    ['https://square.example/room/1', 'call'],
  ])('at %s is %s: nothing where nothing is to be noticed', (url, surface) => {
    expect(recogniseMedia(talk, new URL(url))?.surface ?? null).toBe(surface);
  });

  it('is a call on a host that is left alone, where an entry further down knows one, and nothing on a page that is', () => {
    const addresses = [
      { path: '/settings', surface: null },
      { hosts: ['square.example'], surface: null },
      { path: '/:name', surface: 'call', activity: 'join' },
    ] as const;
    const seen = (path: string) =>
      recogniseMedia({ ...talk, addresses }, new URL(path, 'https://square.example/'))?.surface;
    expect([seen('/a-room'), seen('/settings'), seen('/help/page')]).toEqual([
      'call',
      undefined,
      undefined,
    ]);
  });

  it('is nothing on any other site', () => {
    expect(recogniseMedia(square, new URL('https://square.example/'))).toBeNull();
  });
});

describe('whose account a meeting is on', () => {
  it('is unknown where the entry says so, and where nothing else is told', () => {
    const site = {
      id: 'talk',
      addresses: [{ path: '/m/:name', surface: 'call', tenant: 'unknown' }],
      fields: [],
      tenant: { product: 'talk', from: 'key', keys: ['Tid'] },
    } as const;
    const at = (address: string) => recogniseAddress(site, new URL(address))?.tenant;
    expect(at('https://talk.example/m/a')).toBe('unknown');
    expect(at('https://talk.example/m/a?c={"Tid":"AB-1"}')).toBe('talk:ab-1');
  });

  const byHost: TenantRule = {
    product: 'talk',
    from: 'host',
    shared: ['talk.example', 'eu*web.talk.example'],
    passing: ['app.talk.example', 'client*.talk.example'],
    personal: ['home.talk.example'],
  };
  const byKey: TenantRule = { product: 'talk', from: 'key', keys: ['Tid', 'tenantId'] };
  const byGuid: TenantRule = { ...byKey, form: 'guid' };
  const GUID = '00000000-0000-0000-0000-00000000000a';

  it.each<[TenantRule | undefined, string, string | undefined, string]>([
    // rule      address                                                        tenant                     because
    [undefined, 'https://town.talk.example/', undefined, 'the site has no rule'],
    [byHost, 'https://town.talk.example/', 'talk:town.talk.example', 'the host is the tenant'],
    [
      byHost,
      'https://town.talk.example./',
      'talk:town.talk.example',
      'with or without a final dot',
    ],
    [byHost, 'https://talk.example/', 'unknown', 'the host is shared'],
    [byHost, 'https://app.talk.example/', undefined, 'an earlier address may have told'],
    [byHost, 'https://client2.talk.example/', undefined, 'and so where a star stands'],
    [
      byHost,
      'https://eu01web.talk.example/',
      'unknown',
      'a star in a shared host is the rest of a label',
    ],
    [
      byHost,
      'https://eu.a.web.talk.example/',
      'talk:eu.a.web.talk.example',
      'but not more than a label',
    ],
    [byHost, 'https://eu01.talk.example/', 'talk:eu01.talk.example', 'nor what only begins alike'],
    [byHost, 'https://us01web.talk.example/', 'talk:us01web.talk.example', 'or only ends alike'],
    [byHost, 'https://home.talk.example/', 'personal', 'the host is for private accounts'],
    [byKey, 'https://talk.example/?c={"Tid":"AB-1"}', 'talk:ab-1', 'the key is there, plain'],
    [byKey, 'https://talk.example/?c=%7b%22Tid%22%3a%22AB-1%22%7d', 'talk:ab-1', 'or encoded'],
    [
      byKey,
      'https://talk.example/?u=%257b%2522Tid%2522%253a%2522AB-1%2522',
      'talk:ab-1',
      'or twice',
    ],
    [
      byKey,
      'https://talk.example/?u=%25257b%252522Tid%252522%25253A%252522AB-1%252522',
      'talk:ab-1',
      'or three times',
    ],
    [
      byKey,
      'https://talk.example/?t=100%&c=%22Tid%22:%22ab-1%22',
      'talk:ab-1',
      'a stray percent sign disturbs nothing',
    ],
    [
      byKey,
      'https://talk.example/#/l?c=%22tenantId%22:%22ab-1%22',
      'talk:ab-1',
      'behind the hash too',
    ],
    [byKey, 'https://talk.example/?c=%22Oid%22:%22ab-2%22', undefined, 'another key is not read'],
    [byKey, 'https://talk.example/?c=%22Tid%22:%22%22', undefined, 'an empty value says nothing'],
    [byKey, 'https://talk.example/?tenantId=ab-1', undefined, 'it is no JSON'],
    [byKey, 'https://talk.example/?c=%7B%22Tid%22%3A%22ab', undefined, 'the link was cut off'],
    [byGuid, 'https://talk.example/?c=%22Tid%22:%22ab-1%22', undefined, 'no id looks like this'],
    [byGuid, `https://talk.example/?c=%22Tid%22:%22${GUID}%22`, `talk:${GUID}`, 'ids look so'],
    [byGuid, `https://talk.example/?c=%22Tid%22:%22a${GUID}%22`, undefined, 'and are no longer'],
  ])('%j at %s is %s, because %s', (rule, url, tenant) => {
    expect(tenantOf(rule, new URL(url))).toBe(tenant);
  });
});
