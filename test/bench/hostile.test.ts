import { describe, expect, it } from 'vitest';
import { HOSTILE, hostileContestants } from './hostile.ts';

const contestants = hostileContestants(20);
/** By regular expression each further label doubles its work: 127 would last for ever. */
const STUCK = '`webext-patterns`';

describe.each(HOSTILE)('a host of $name', ({ name, url, hit }) => {
  it('is written in at most 253 characters, with as many labels as it says', () => {
    const { hostname } = new URL(url);
    expect(hostname.length).toBeLessThanOrEqual(253);
    expect(hostname.split('.')).toHaveLength(Number.parseInt(name, 10));
  });

  it(`is ${hit ? 'found' : 'not found'} by all who come to an end`, () => {
    const ending = contestants.filter((one) => url.length < 50 || one.name !== STUCK);
    const found = ending.map(({ find }) => typeof find === 'function' && find(url));
    expect(new Set(found)).toEqual(new Set([hit]));
  });
});
