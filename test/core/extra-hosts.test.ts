import { expect, it } from 'vitest';
import { withExtraHosts } from '../../src/core/extra-hosts.ts';

const square = { id: 'square', hosts: ['square.example'] };
const anywhere = { id: 'anywhere', hosts: [] as string[] };

it.each<[typeof square, string[] | undefined, string[], string]>([
  [square, undefined, ['square.example'], 'no policy names a host'],
  [square, ['square:own.example'], ['square.example', 'own.example'], 'a policy names one'],
  [anywhere, ['anywhere:own.example'], ['own.example'], 'it has no host of its own'],
  [anywhere, ['square:own.example'], [], 'the host is another site’s'],
  [anywhere, ['anywhere-else:own.example'], [], 'an id that only begins alike is another one'],
])('%j with %j is at %j: %s', (site, extraHosts, hosts) => {
  expect(withExtraHosts(site, extraHosts).hosts).toEqual(hosts);
});
