import { describe, expect, it } from 'vitest';
import { issuesOfTaken, takenHosts, withExtraHosts } from '../../src/core/extra-hosts.ts';

const SITES = [
  { id: 'square', hosts: ['square.example', '*.square.example'] },
  { id: 'anywhere', hosts: [] as string[] },
];

const hostsWith = (extraHosts?: readonly string[]) =>
  withExtraHosts(SITES, extraHosts).map(({ hosts }) => hosts);

const [OWN = []] = [SITES[0]?.hosts];

it.each<[string[] | undefined, string[], string[], string]>([
  [undefined, OWN, [], 'no policy names a host'],
  [['square:own.example'], [...OWN, 'own.example'], [], 'a policy names one'],
  [['anywhere:own.example'], OWN, ['own.example'], 'it has no host of its own'],
  [['anywhere-else:own.example'], OWN, [], 'an id that only begins alike is another one'],
  [['square:square.example', 'anywhere:a.b', 'anywhere:a.b'], OWN, ['a.b'], 'each once'],
  [['anywhere:a.b', 'square:a.b'], OWN, ['a.b'], 'the first of two holds'],
  [['anywhere:square.example', 'anywhere:a.square.example'], OWN, [], 'another site’s stays its'],
  [['nobody:a.b', 'anywhere:a.b'], OWN, ['a.b'], 'what names no site takes no host'],
])('with %j there are %j and %j: %s', (extraHosts, square, anywhere) => {
  expect(hostsWith(extraHosts)).toEqual([square, anywhere]);
});

describe('a host that is taken', () => {
  it('is told with the site that keeps it', () => {
    const entries = ['anywhere:square.example', 'anywhere:a.b', 'square:a.b', 'square:c.d'];
    expect(takenHosts(SITES, entries)).toEqual([
      { at: 0, entry: 'anywhere:square.example', by: 'square' },
      { at: 2, entry: 'square:a.b', by: 'anywhere' },
    ]);
  });

  it('is not told of an entry that names no site, which takes none', () => {
    expect(takenHosts(SITES, ['nobody:square.example', 'nobody:a.b'])).toEqual([]);
    expect(takenHosts(SITES)).toEqual([]);
  });

  it('is told at its place among others that do not fit', () => {
    const written = [7, 'anywhere:a.b', 'square:a.b'];
    expect(issuesOfTaken(takenHosts(SITES, ['anywhere:a.b', 'square:a.b']), written)).toEqual([
      {
        path: 'extraHosts.2',
        found: '"square:a.b"',
        expected: 'a host of no other site',
        mend: 'Take it out: what is at this host is noticed as “anywhere”, and one page is one site’s.',
      },
    ]);
  });
});
