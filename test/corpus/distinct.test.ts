import { describe, expect, it } from 'vitest';
import { countedIn, distinctAmong, plainForm } from './distinct.ts';

const PLAIN = 'https://square.example/new?text=a#b';

describe('an address in its plain form', () => {
  it.each([
    ['in capitals', 'https://SQUARE.example/new?text=a#b'],
    ['with the port named', 'https://square.example:443/new?text=a#b'],
    ['with a final dot', 'https://square.example./new?text=a#b'],
    ['with a final slash', 'https://square.example/new/?text=a#b'],
    ['out of a mail', 'https://square.example/new?text=a&utm_source=b&mc_cid=1&mc_eid=2#b'],
    ['out of an advert', 'https://square.example/new?fbclid=1&text=a&gclid=2#b'],
    ['out of a calendar', 'https://square.example/new?text=a&ref=calendar_invite#b'],
  ])('is the same %s', (_, url) => {
    expect(plainForm(url)).toBe(plainForm(PLAIN));
  });

  it.each([
    ['another path', 'https://square.example/New?text=a#b'],
    ['another host', 'https://www.square.example/new?text=a#b'],
    ['another value', 'https://square.example/new?text=b#b'],
    ['another end', 'https://square.example/new?text=a#c'],
    ['another port', 'https://square.example:8443/new?text=a#b'],
    ['another scheme', 'http://square.example/new?text=a#b'],
    ['a value of its own', 'https://square.example/new?text=a&ref=page#b'],
  ])('is not the same with %s', (_, url) => {
    expect(plainForm(url)).not.toBe(plainForm(PLAIN));
  });
});

describe('the distinct ones', () => {
  const met = [
    { url: 'https://square.example/new' },
    { url: 'https://square.example./new' },
    { url: 'https://square.example/new', within: '*' },
    { url: 'https://square.example/old' },
  ];

  it('are one of each, where a box is another place than its page', () => {
    expect(distinctAmong(met)).toHaveLength(3);
  });

  it('are counted beside all of them, and without those that need a box', () => {
    expect(countedIn('speaking', met)).toBe(
      'speaking: 4, of which distinct 3, by the address alone 2',
    );
  });
});
