import { describe, expect, it } from 'vitest';
import {
  type AddressPattern,
  bareHost,
  matchesAddress,
  matchesHost,
  matchesPath,
} from '../../src/core/address.ts';

describe('a host', () => {
  const HOSTS = ['square.example', '*.talk.example'];

  it.each([
    // host                         on them?  because
    ['square.example', true, 'it is named'],
    ['square.example.', true, 'the final dot only says that it is fully qualified'],
    ['town.talk.example', true, 'it is below a host with a star'],
    ['a.town.talk.example', true, 'however far below'],
    ['town.talk.example.', true, 'with a final dot too'],
    ['talk.example', false, 'a star stands for something'],
    ['town.square.example', false, 'no star allows hosts below this one'],
    ['notsquare.example', false, 'it only ends alike'],
    ['nottalk.example', false, 'a label is compared whole'],
    ['square.example.evil.example', false, 'it only begins alike'],
    ['talk.example.evil.example', false, 'it only begins alike'],
    ['square.example..', false, 'two dots are no host'],
    ['', false, 'nothing is no host'],
  ])('%j is on them: %s, because %s', (host, expected) => {
    expect(matchesHost(HOSTS, host)).toBe(expected);
  });

  it('is bare without its final dot', () => {
    expect([bareHost('a.example.'), bareHost('a.example')]).toEqual(['a.example', 'a.example']);
  });
});

describe('a path', () => {
  it.each([
    // pattern                              path                    fits?  because
    ['/compose/post', '/compose/post', true, 'it is the same'],
    ['/compose/post', '/compose/post/', true, 'a final slash makes no difference'],
    ['/compose/post', '/compose/post//', false, 'two do'],
    ['/compose/post', '/compose/postcard', false, 'it goes on'],
    ['/compose/post', '/a/compose/post', false, 'it starts earlier'],
    ['/compose/post', '/Compose/Post', false, 'capitals differ'],
    ['/sharer.php', '/sharerXphp', false, 'a dot is a dot'],
    ['/_', '/_', true, 'a mark is a mark'],
    ['/j/:digits', '/j/123', true, 'digits are digits'],
    ['/j/:digits', '/j/', false, 'there has to be one'],
    ['/j/:digits', '/j/12a', false, 'and nothing else'],
    ['/wc/:digits9,11/join', '/wc/123456789/join', true, 'nine are enough'],
    ['/wc/:digits9,11/join', '/wc/12345678901/join', true, 'eleven are not too many'],
    ['/wc/:digits9,11/join', '/wc/12345678/join', false, 'eight are too few'],
    ['/wc/:digits9,11/join', '/wc/123456789012/join', false, 'twelve are too many'],
    ['/:letters3-:letters4-:letters3', '/abc-defg-hij', true, 'the counts are right'],
    ['/:letters3-:letters4-:letters3', '/how-it-works', false, 'the counts are wrong'],
    ['/:letters3-:letters4-:letters3', '/ABC-Defg-hij', true, 'letters may be capitals'],
    ['/:letters3', '/ab1', false, 'a digit is no letter'],
    ['/new/:name_box', '/new/big_post_box', true, 'a group ends before an underscore'],
    ['/new/:name_box', '/new/box', false, 'and is not nothing there'],
    ['/:name', '/anything-%20at.all', true, 'a name is a whole segment'],
    ['/:name', '/two/segments', false, 'but only one'],
    ['/:name', '/', false, 'and not none'],
    ['/:name/:name', '/two/segments', true, 'each takes its own'],
    ['/v:digits.:digits/share', '/v19.0/share', true, 'groups stand within a segment'],
    ['/v:digits.:digits/share', '/v19x0/share', false, 'with the dot between them'],
    ['/live*', '/live', true, 'a star may be nothing'],
    ['/live*', '/live/producer/1', true, 'or anything'],
    ['/live/*', '/live/producer/1', true, 'a star behind a slash is all that is below'],
    ['/live/*', '/live', true, 'and the path itself'],
    ['/live/*', '/live/', true, 'with a final slash too'],
    ['/live/*', '/livestock', false, 'but not what only begins alike'],
    ['/live/*', '/a/live', false, 'nor what starts earlier'],
    ['/a+b*', '/a+bc', true, 'a plus before a star is a plus'],
    ['/a+b*', '/aab', false, 'and nothing else'],
    ['/j/:digits/*', '/j/123/any/way', true, 'a star may stand behind a group'],
    ['/j/:digits/*', '/j/123', true, 'where it may be nothing too'],
    ['/j/:digits/*', '/j/me/any/way', false, 'which still has to fit'],
    ['/', '/', true, 'it is the first page'],
    ['/', '/a', false, 'and no other'],
    ['/a+b', '/aab', false, 'a plus is a plus'],
  ])('pattern %j fits path %j: %s, because %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });

  it('is compared in time that grows with its length only', () => {
    const long = `/${'a'.repeat(100_000)}!`;
    const started = performance.now();
    for (const pattern of ['/:name.html', '/:letters3-:letters4-:letters3', '/:digits', '/a*']) {
      matchesPath(pattern, long);
    }
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('an address', () => {
  it.each<[AddressPattern, string, boolean, string]>([
    // pattern                                      address                              fits?  because
    [{}, 'https://a.example/any', true, 'nothing is asked for'],
    [{ path: '/feed' }, 'https://a.example/feed?x=1#y', true, 'the path stands alone'],
    [{ hosts: ['a.example'] }, 'https://a.example/', true, 'the host is named'],
    [{ hosts: ['a.example'] }, 'https://b.example/', false, 'the host is not named'],
    [{ query: { s: '1' } }, 'https://a.example/?r=0&s=1', true, 'the value is there'],
    [{ query: { s: '1' } }, 'https://a.example/?s=12', false, 'the value is another'],
    [{ query: { s: '1' } }, 'https://a.example/?is=1', false, 'the name is another'],
    [{ query: { s: '1' } }, 'https://a.example/#s=1', false, 'it stands behind the hash'],
    [{ query: { s: '1', t: '2' } }, 'https://a.example/?s=1', false, 'one of two is missing'],
    [{ query: { p: '*' } }, 'https://a.example/?p=Aa1', true, 'any value will do'],
    [{ query: { p: '*' } }, 'https://a.example/?p=', false, 'but not none'],
    [{ query: { p: '*' } }, 'https://a.example/?p', false, 'nor a bare name'],
    [{ query: { p: '*' } }, 'https://a.example/?other=1', false, 'nor another name'],
    [{ hash: '/meet/:digits' }, 'https://a.example/#/meet/1?p=2', true, 'a query in it is cut off'],
    [{ hash: '/meet/:digits' }, 'https://a.example/meet/1', false, 'it is not behind the hash'],
    [
      { hash: '/', query: { p: '*' } },
      'https://a.example/#/?p=2',
      true,
      'a query in it counts where it is asked for',
    ],
    [{ hash: '/', query: { p: '*' } }, 'https://a.example/?p=2#/', true, 'so does one before it'],
    [{ hash: '/', query: { p: '*' } }, 'https://a.example/#/?p=', false, 'but not an empty value'],
    [{ hash: '/', query: { p: '*' } }, 'https://a.example/#/', false, 'nor none'],
    [{ query: { p: '*' } }, 'https://a.example/#/?p=2', false, 'nor where no hash is asked for'],
    [{ path: '/a', hash: '/b' }, 'https://a.example/a#/c', false, 'everything has to hold'],
  ])('%j fits %s: %s, because %s', (pattern, url, expected) => {
    expect(matchesAddress(pattern, new URL(url))).toBe(expected);
  });
});
