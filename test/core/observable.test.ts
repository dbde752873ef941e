import { describe, expect, test } from 'vitest';
import { kindOf, observable } from '../../src/core/observable.ts';
import type { SiteInPage } from '../../src/core/site.ts';

const site: SiteInPage = {
  id: 'square',
  addresses: [
    { path: '/compose', surface: 'composer', activity: 'publish' },
    { path: '/quiet', surface: null },
  ],
  fields: [
    { path: '/quiet', surface: null },
    { selector: '[role=search]', surface: null },
    { selector: '[role=chat]', surface: 'message' },
    { selector: '[role=textbox]', surface: 'composer', activity: 'publish' },
    { path: '/plan', surface: 'scheduler' },
  ],
  media: 'call',
  tenant: { product: 'square', from: 'host' },
};
const seenAt = (path: string) => observable(site, new URL(`https://square.example${path}`));

describe('what could be noticed at an address', () => {
  test('is what it tells itself, what fields on it tell, and a stream, in this order', () => {
    expect(seenAt('/compose').map(({ how, surface }) => `${how} ${surface}`)).toEqual([
      'address composer',
      'focus message',
      'media call',
    ]);
  });

  test('has one of each kind: a post is a post, by whichever field', () => {
    expect(seenAt('/').map(kindOf)).toEqual(['message', 'composer-publish', 'call-join']);
  });

  test('has a field that is known by its address alone', () => {
    expect(seenAt('/plan').map(kindOf)).toContain('scheduler');
  });

  test('has nothing where the site says that nothing is to be noticed, neither by a field nor by a stream', () => {
    expect(seenAt('/quiet').map(kindOf)).toEqual([]);
  });

  test('tells whose meeting it is, as a page would', () => {
    expect(seenAt('/').at(-1)?.tenant).toBe('square:square.example');
  });
});
