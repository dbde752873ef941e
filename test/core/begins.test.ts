import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBegun } from '../../src/core/begins.ts';
import { type AddressPattern, matchesAddress } from '../../src/core/address.ts';
import { recogniseAddress } from '../../src/core/site.ts';
import { beginsOf, inPage } from '../../src/core/site-schema.ts';
import { silent, sites, speaking } from '../corpus/addresses.ts';

describe('what known addresses begin with', () => {
  it.each<[AddressPattern, readonly string[] | undefined]>([
    [{ path: '/new/help' }, ['ne']],
    // A slash behind the first letter may be there or not.
    [{ path: '/n/help' }, ['n']],
    [{ path: '/n' }, ['n']],
    [{ path: '/n*' }, ['n']],
    [{ path: '/v:digits/share' }, ['v']],
    [{ path: '/' }, ['']],
    // Where the path may begin anyhow, what else has to hold tells.
    [{ hosts: ['new.square.example'] }, ['new.square.example']],
    [{ hosts: ['new.square.example'], path: '/' }, ['new.square.example']],
    [{ hosts: ['new.square.example'], path: '/:digits' }, ['new.square.example']],
    [{ query: { open: 'new' } }, ['?']],
    // Any address may be one of these.
    [{ hosts: ['*.square.example'] }, undefined],
    [{ path: '/:name/new' }, undefined],
    [{ path: '/*' }, undefined],
    [{ hash: '/new' }, undefined],
    [{ hash: '/new', query: { open: 'new' } }, undefined],
  ])('%j: %j', (pattern, begins) => {
    expect(beginsOf([pattern])).toEqual(begins);
  });

  it('is each of them once', () => {
    expect(beginsOf([{ path: '/new' }, { path: '/news' }, { path: '/old' }])).toEqual(['ne', 'ol']);
  });
});

it.each([
  ['https://square.example/', false],
  ['https://square.example/home', false],
  ['https://square.example/?closed', true],
  ['https://square.example/new', true],
  ['https://other.square.example./', true],
  ['https://square.example/v1', true],
  ['https://square.example/x', true],
])('%s may be known: %s', (url, may) => {
  const begins = beginsOf([
    { path: '/new' },
    { path: '/v:digits' },
    { path: '/x/*' },
    { hosts: ['other.square.example'] },
    { query: { open: 'new' } },
  ]);
  expect(isBegun(begins ?? [], new URL(url))).toBe(may);
});

it('an address that fits a pattern begins as it says, whatever both are', () => {
  const part = fc.constantFrom('', 'a', 'b', 'ab', '/', '/a', '/ab', ':digits', ':name', '*');
  const path = fc
    .tuple(part, part, part)
    .map((parts) => `/${parts.join('').replace(/\*(?=.)/g, '')}`);
  const anyOf = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const pattern = fc.record({
    path: anyOf(path),
    hosts: anyOf(fc.constantFrom(['a.example'], ['*.example'])),
    query: anyOf(fc.constant({ q: '*' })),
    hash: anyOf(fc.constant('/a')),
  });
  const url = fc
    .tuple(
      fc.constantFrom('a.example', 'a.example.', 'b.example'),
      fc.constantFrom('', 'a', 'b', 'ab', 'a/', 'ab/', 'a/b', '1', '1/', '/', '/a'),
      fc.constantFrom('', '?q=1', '?'),
      fc.constantFrom('', '#/a', '#/a?q=1'),
    )
    .map(([host, at, query, hash]) => `https://${host}/${at}${query}${hash}`);
  fc.assert(
    fc.property(pattern, url, (known, address) => {
      const { path: only, hosts, query, hash } = known;
      const told = {
        ...(only && { path: only }),
        ...(hosts && { hosts }),
        ...(query && { query }),
        ...(hash && { hash }),
      };
      const at = new URL(address);
      const begins = beginsOf([told]);
      return !begins || isBegun(begins, at) || !matchesAddress(told, at);
    }),
    { numRuns: 5_000 },
  );
});

it('every address of the corpus that is known on a site begins as that site’s do', () => {
  const urls = [...speaking, ...silent].map(({ url }) => new URL(url));
  const known = sites
    .map(inPage)
    .flatMap((site) => urls.map((at) => ({ site, at })))
    .filter(({ site, at }) => site.begins && recogniseAddress(site, at));
  const others = known.filter(({ site, at }) => !isBegun(site.begins ?? [], at));
  expect(known.length).toBeGreaterThan(400);
  expect(others.map(({ site, at }) => `${site.id}: ${at.href}`)).toEqual([]);
});
