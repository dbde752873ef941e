/** What the script listens for in a page, held against what the documents say that it does. */
import { expect, test, vi } from 'vitest';
import type { KnownAddress, SiteInPage } from '../../src/core/site.ts';
import { watchPage } from '../../src/sensors/page.ts';
import { read } from '../documents.ts';

const KNOWN: KnownAddress = { surface: 'composer', activity: 'publish' };

/** A window that notes what is listened for: with a frame in it, in a page that is known by its address, on a call. */
function listenedFor(
  navigation: boolean,
  prerendering: boolean,
  addresses: SiteInPage['addresses'] = [KNOWN],
): ReadonlySet<string> {
  const types = new Set<string>();
  const target = (more: object = {}) => ({
    ...more,
    addEventListener: (type: string, then: (event: object) => void) => {
      types.add(type);
      // What listens further once it has happened.
      if (type === 'pagehide') then({});
    },
  });
  const frame = target({ nodeType: 1 });
  vi.stubGlobal('Element', { prototype: { matches: () => true } });
  const document = target({ prerendering, getElementsByTagName: () => [frame] });
  const root = target({
    document,
    length: 1,
    location: {
      protocol: 'https:',
      hostname: 'x.com',
      pathname: '/compose/post',
      search: '',
      hash: '',
    },
    ...(navigation && { navigation: target() }),
  });
  const site = {
    id: 'x',
    addresses,
    fields: [],
    media: 'call',
  };
  Reflect.apply(watchPage, undefined, [
    Object.assign(root, { top: root }),
    site,
    () => null,
    () => undefined,
    { isOver: false },
  ]);
  // At once: whoever tells of a failure asks whether what is told is an element.
  vi.unstubAllGlobals();
  return types;
}

test('docs/privacy.md names every event that is listened for in a page, and no other', () => {
  const [, list = ''] =
    /The events that it listens for: ([^.]*)\./.exec(read('docs/privacy.md')) ?? [];
  const named = [...list.matchAll(/`(\w+)`/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(
    new Set([...listenedFor(true, true), ...listenedFor(false, false)]),
  );
});

test('that a page goes away is listened for only where something has been told of it', () => {
  expect(listenedFor(true, false)).toContain('pagehide');
  expect(listenedFor(true, false, [])).not.toContain('pagehide');
});
