/** A script that has been ended keeps its listeners, and does nothing whatever they hear. */
import { expect, test, vi } from 'vitest';
import type { SiteInPage } from '../../src/core/site.ts';
import type { Life } from '../../src/sensors/life.ts';
import { watchPage } from '../../src/sensors/page.ts';

const SITE: SiteInPage = {
  id: 'x',
  addresses: [{ path: '/compose', surface: 'composer', activity: 'publish' }],
  fields: [{ surface: 'composer', activity: 'publish' }],
  media: 'call',
};

/** A window that begins at an address of which nothing is known, with all that listens in it. */
function begun(life: Life) {
  const listeners = new Map<string, (event: object) => void>();
  const target = {
    addEventListener: (type: string, then: (event: object) => void) => listeners.set(type, then),
  };
  const location = {
    protocol: 'https:',
    hostname: 'x.com',
    pathname: '/home',
    search: '',
    hash: '',
  };
  const root = {
    ...target,
    document: { ...target, getElementsByTagName: () => [] },
    navigation: target,
    navigator: { userActivation: { isActive: true } },
    length: 0,
    location,
  };
  const report = vi.fn<() => void>();
  Reflect.apply(watchPage, undefined, [
    Object.assign(root, { top: root }),
    SITE,
    () => null,
    report,
    life,
  ]);
  return { listeners, location, report, root };
}

/** What each kind of event brings along, as somebody writes, a film begins, the focus leaves or the address moves. */
const heard = (root: object, asked: () => readonly unknown[]) => ({
  isTrusted: true,
  navigationType: 'push',
  target: {
    get srcObject() {
      asked();
      return { active: true };
    },
  },
  currentTarget: Object.defineProperty({ ...root }, 'document', {
    get: () => ({ getElementsByTagName: asked, activeElement: null }),
  }),
  composedPath: asked,
});

test('what it hears then it does not look at, and it tells nothing', () => {
  const life = { isOver: false };
  const { listeners, location, report, root } = begun(life);
  const asked = vi.fn<() => readonly unknown[]>(() => []);
  location.pathname = '/compose';
  const all = () => {
    for (const [type, hear] of listeners) hear({ ...heard(root, asked), type });
  };
  life.isOver = true;
  all();
  expect(asked).not.toHaveBeenCalled();
  expect(report).not.toHaveBeenCalled();
  // The same, while it goes on.
  life.isOver = false;
  all();
  expect(asked).toHaveBeenCalled();
  expect(report).toHaveBeenCalledWith({
    site: 'x',
    surface: 'composer',
    activity: 'publish',
    how: 'address',
  });
});
