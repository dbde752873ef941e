import { describe, expect, test } from 'vitest';
import type { SiteInPage } from '../../src/core/site.ts';
import { type Unseen, unseenAt, unseenInWords } from '../../src/cli/unseen.ts';
import { armslength } from './armslength.ts';

const site: SiteInPage = {
  id: 'example',
  addresses: [],
  fields: [
    { selector: '.chat', surface: 'message' },
    { selector: '.post', surface: 'composer' },
    { path: '/settings/*', surface: null },
    { path: '/people/*', selector: '.note', surface: null },
    { selector: '.search', surface: null },
    { surface: 'composer' },
  ],
};

describe('what only the page shows of a box', () => {
  test.each<[string, Unseen]>([
    ['/', { except: ['.chat', '.search'], only: [] }],
    ['/people/1', { except: ['.chat', '.note', '.search'], only: [] }],
    ['/settings/profile', { except: [], only: ['.post'] }],
  ])('at %s', (path, unseen) => {
    expect(unseenAt(site, new URL(path, 'https://social.example'), 'composer')).toEqual(unseen);
  });

  test('is nothing where every box is the same', () => {
    const plain = { ...site, fields: [{ surface: 'composer' as const }] };
    expect(unseenAt(plain, new URL('https://social.example/'), 'composer')).toBeUndefined();
  });

  test('is told in a sentence', () => {
    const told = (unseen: Unseen) => unseenInWords(unseen, 'composer');
    const page = 'only the page, which is not seen here, shows which box it is: ';
    expect(told({ except: ['.a', '.b', '.c'], only: [] })).toBe(
      `${page}within .a, .b or .c, it is not composer`,
    );
    expect(told({ except: [], only: ['.a'] })).toBe(
      `${page}it is composer within .a, and nowhere else`,
    );
  });
});

describe('explain --surface', () => {
  const parts = (url: string) => ['explain', '--pack', 'builtin:demo', '--url', url];
  const settings = [...parts('https://x.com/settings/profile'), '--surface', 'composer'];

  test('says where less may be noticed in the browser', () => {
    const [line] = armslength([...settings, '--json']).lines();
    expect(line?.['unseen']).toEqual({ except: [], only: ['[data-testid^="tweetTextarea_"]'] });
    expect(armslength(settings).stdout).toContain(
      '\n  x: composer\n  only the page, which is not seen here, shows which box it is: it is composer within [data-testid^="tweetTextarea_"], and nowhere else\n  fine-if, ',
    );
  });

  test('does not where the address alone tells, or no surface was asked about', () => {
    const compose = parts('https://x.com/compose/post');
    for (const call of [compose, [...compose, '--surface', 'composer']])
      expect(armslength([...call, '--json']).lines()[0]).not.toHaveProperty('unseen');
  });
});
