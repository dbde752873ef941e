import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { inPage, overviewOf, siteSchema } from '../../src/core/site-schema.ts';

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
    ['/latest/:name_composer', true, 'a group ends before an underscore'],
    ['/:digitsx', false, 'a group ends where its name ends'],
    ['/a*b', false, 'a star stands last'],
    ['/(a|b)', false, 'it is no regular expression'],
    ['/a+', false, 'it is no regular expression'],
    ['a', false, 'a path begins with a slash'],
  ])('allows the path %j: %s, because %s', (path, allowed) => {
    expect(parse(siteSchema, { ...site, addresses: [{ path, surface: null }] }).ok).toBe(allowed);
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
    ['square.example', true],
    ['*.square.example', true],
    ['*square.example', false],
    ['Square.example', false],
  ])('allows an address on the host %j alone: %s', (host, allowed) => {
    const addresses = [{ path: '/new', hosts: [host], surface: 'composer' }];
    expect(parse(siteSchema, { ...site, addresses }).ok).toBe(allowed);
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

  it('leaves out of the pages what recognition does not need', () => {
    const plain = parse(siteSchema, site);
    expect(plain.ok && inPage(plain.value)).toStrictEqual({
      id: 'square',
      begins: ['ne'],
      addresses: site.addresses,
      fields: site.fields,
    });
    const tenant = { product: 'square', from: 'host' };
    const talk = parse(siteSchema, { ...site, media: 'call', tenant });
    expect(talk.ok && inPage(talk.value)).toMatchObject({ media: 'call', tenant });
  });
});
