import { describe, expect, it } from 'vitest';
import { findSite } from '../../src/core/lookup.ts';
import {
  recogniseAddress,
  recogniseField,
  recogniseMedia,
  recogniseUpload,
  type SiteInPage,
  tenantOf,
  type TenantRule,
} from '../../src/core/site.ts';
import { overviewOf, siteSchema } from '../../src/core/site-schema.ts';
import { parse } from '../../src/core/issue.ts';

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
  it('is a call that is joined, on a site where media means a call', () => {
    const talk: SiteInPage = { ...square, media: 'call' };
    expect(recogniseMedia(talk, new URL('https://town.square.example/'))).toEqual({
      site: 'square',
      surface: 'call',
      activity: 'join',
      tenant: 'square:town.square.example',
      how: 'media',
    });
  });

  it('is nothing on any other site', () => {
    expect(recogniseMedia(square, new URL('https://square.example/'))).toBeNull();
  });
});

describe('whose account a meeting is on', () => {
  const byHost: TenantRule = {
    product: 'talk',
    from: 'host',
    shared: ['talk.example', 'eu*web.talk.example'],
    passing: ['app.talk.example'],
    personal: ['home.talk.example'],
  };
  const byKey: TenantRule = { product: 'talk', from: 'key', keys: ['Tid', 'tenantId'] };

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
  ])('%j at %s is %s, because %s', (rule, url, tenant) => {
    expect(tenantOf(rule, new URL(url))).toBe(tenant);
  });
});

describe('the site of an address', () => {
  const sites = [
    { id: 'square', hosts: ['square.example'] },
    { id: 'talk', hosts: ['talk.example', '*.talk.example'] },
    { id: 'quiet-talk', hosts: ['*.quiet.talk.example', 'loud.talk.example'] },
  ];

  it.each<[string, string | null, string]>([
    // address                                   site           because
    ['https://square.example/', 'square', 'the host is named'],
    ['https://square.example./', 'square', 'a final dot makes no difference'],
    ['https://SQUARE.example/', 'square', 'nor do capitals'],
    ['https://square.example:8443/', 'square', 'nor does a port'],
    ['https://town.square.example/', null, 'no star allows it'],
    ['https://a.b.talk.example/', 'talk', 'it is below a star'],
    ['https://loud.talk.example/', 'quiet-talk', 'an exact host comes before a star'],
    ['https://very.quiet.talk.example/', 'quiet-talk', 'the longer of two stars comes first'],
    ['https://quiet.talk.example/', 'talk', 'a star stands for something'],
    [`https://${'a.'.repeat(120)}talk.example/`, 'talk', 'it is below a star, however far'],
    [`https://${'a.'.repeat(126)}a/`, null, 'none of its many endings is known'],
    ['https://square.example.evil.example/', null, 'it only begins alike'],
    ['https://notsquare.example/', null, 'it only ends alike'],
    ['https://square.example@evil.example/', null, 'what stands before the at sign is no host'],
    ['http://square.example/', null, 'only https is looked at'],
    ['ftp://square.example/', null, 'only https is looked at'],
    ['https://[::1]/', null, 'a number is no name'],
  ])('%s is %s, because %s', (url, id) => {
    expect(findSite(sites, new URL(url))?.id ?? null).toBe(id);
  });

  it('is looked up in an index that is made once for a list', () => {
    let read = 0;
    const counted = sites.map(({ id, hosts }) => ({
      id,
      get hosts() {
        read += 1;
        return hosts;
      },
    }));
    for (const { id, hosts } of sites) {
      expect(findSite(counted, new URL(`https://${hosts[0]?.replace('*', 'a')}/`))?.id).toBe(id);
    }
    expect(read).toBe(sites.length);
  });
});

describe('the schema of a site', () => {
  const site = {
    id: 'square',
    name: 'Square',
    family: 'social',
    hosts: ['square.example'],
    addresses: [{ path: '/new', surface: 'composer' }],
    fields: [{ selector: 'form[role="search"] textarea', surface: null }],
    examples: {
      speaks: [{ url: 'https://square.example/new', surface: 'composer' }],
      silent: ['https://square.example/'],
    },
    evidence: [{ seen: 'all', where: 'here', on: '2026-11' }],
    verified: '2026-11',
    reviewBy: '2027-05-01',
  };

  it.each([
    // path                              allowed?  because
    ['/a/:digits/:name/*', true, 'groups and a final star are the language'],
    ['/:letters3-:letters4', true, 'a group may say how many'],
    ['/:digits9,11', true, 'or between what'],
    ['/v:digits.:digits', true, 'two groups may share a segment'],
    ['/:name.html', true, 'a name may have an ending'],
    ['/:name-:name', false, 'two names in a segment could be told apart in many ways'],
    ['/:word', false, 'there is no such group'],
    ['/:digitsx', false, 'a group ends where its name ends'],
    ['/a*b', false, 'a star stands last'],
    ['/(a|b)', false, 'it is no regular expression'],
    ['/a+', false, 'it is no regular expression'],
    ['a', false, 'a path begins with a slash'],
  ])('allows the path %j: %s, because %s', (path, allowed) => {
    expect(parse(siteSchema, { ...site, addresses: [{ path, surface: null }] }).ok).toBe(allowed);
  });

  it.each([
    // selector                                       allowed?  because
    ['textarea', true, 'an element may be named'],
    ['[data-testid^="post_"]', true, 'an attribute may begin with something'],
    ['[role="dialog"] form[method="post"]', true, 'one may stand in another'],
    ['div > .editor#main', true, 'directly too'],
    ['[data-e2e="comment-input"]', true, 'an attribute may have a digit in its name'],
    [':has(a)', false, 'a pseudo-class may look at anything'],
    ['a, b', false, 'a list is two entries'],
    ['a ~ b', false, 'neighbours are not looked at'],
    ['', false, 'it says nothing'],
  ])('allows the selector %j: %s, because %s', (selector, allowed) => {
    expect(parse(siteSchema, { ...site, fields: [{ selector, surface: null }] }).ok).toBe(allowed);
  });

  it.each<[string[], true | undefined, boolean, string]>([
    // hosts               selfHosted    allowed?  because
    [['square.example'], undefined, true, 'it is somewhere'],
    [['square.example'], true, true, 'it is somewhere, and anybody can run it'],
    [[], true, true, 'anybody can run it, and a policy names the host'],
    [[], undefined, false, 'it is nowhere'],
  ])('allows the hosts %j with selfHosted %s: %s, because %s', (hosts, selfHosted, allowed) => {
    const given = { ...site, hosts, ...(selfHosted && { selfHosted }) };
    expect(parse(siteSchema, given).ok).toBe(allowed);
  });

  it.each([
    ['*', true],
    ['.reply', true],
    [':has(a)', false],
    ['', false],
  ])('allows an example of a box within %j: %s', (within, allowed) => {
    const speaks = [{ url: 'https://square.example/', within, surface: 'composer' }];
    const given = { ...site, examples: { ...site.examples, speaks } };
    expect(parse(siteSchema, given).ok).toBe(allowed);
  });

  it('gives the surfaces that a site may show, from addresses, fields and media', () => {
    const talk = parse(siteSchema, { ...site, media: 'call', fields: [{ surface: 'message' }] });
    expect(talk.ok && overviewOf(talk.value).surfaces).toEqual(['composer', 'call', 'message']);
  });
});
