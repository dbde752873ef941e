import { describe, expect, it } from 'vitest';
import { findSite, recognise } from '../../src/core/lookup.ts';
import type { SiteInPage } from '../../src/core/site.ts';

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
    ['https://atalk.example/', null, 'a star stands for whole labels'],
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

describe('what an address alone tells', () => {
  const square: SiteInPage & { readonly hosts: readonly string[] } = {
    id: 'square',
    hosts: ['square.example'],
    addresses: [{ path: '/new', surface: 'composer' }],
    fields: [],
  };

  it.each([
    ['https://square.example/new', { site: 'square', surface: 'composer', how: 'address' }],
    ['https://square.example/home', null],
    ['https://elsewhere.example/new', null],
  ])('%s is %j', (url, seen) => {
    expect(recognise([square], new URL(url))).toEqual(seen);
  });
});
