import { expect, test } from 'vitest';
import { addedHosts, hostsInReach } from '../../src/core/hosts-to-be-at.ts';
import { withExtraHosts } from '../../src/core/extra-hosts.ts';
import { SITES } from './examples.ts';

const OWN = [
  { id: 'square', hosts: ['square.example', '*.square.example'] },
  { id: 'anywhere', hosts: [] as string[] },
];

test('the hosts that were added are told, each once, without those of which nothing comes', () => {
  const entries = [
    'square:own.example',
    'anywhere:a.b',
    'square:a.b',
    'nobody:c.d',
    'anywhere:a.b',
    'anywhere:x.square.example',
  ];
  const sites = withExtraHosts(OWN, entries);
  expect(addedHosts(sites, entries)).toEqual(['own.example', 'a.b']);
  expect(addedHosts(sites)).toEqual([]);
});

test('the hosts in reach are those of the sites in reach, each once', () => {
  const [square, talk] = SITES;
  if (!square || !talk) throw new Error('the examples have changed');
  const sites = [square, { ...talk, hosts: [...square.hosts, 'talk.example'] }];
  expect(hostsInReach({ sites, sitesInReach: ['talk'] })).toEqual([
    ...square.hosts,
    'talk.example',
  ]);
  expect(hostsInReach({ sites, sitesInReach: ['square', 'talk'] })).toEqual([
    ...square.hosts,
    'talk.example',
  ]);
});
