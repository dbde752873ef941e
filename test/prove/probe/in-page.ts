/** What a page tries in order to learn that an extension is there. Runs in the page, before anything else of it. */

/** The ways that are tried, by name. */
export const WAYS = [
  'resource',
  'runtime',
  'message',
  'custom-event',
  'own-event',
  'untrusted-event',
  'global',
  'element',
  'mutation',
  'style',
  'layout',
  'scroll',
  'trap',
  'stack',
  'error',
  'performance',
  'prevented',
  'stopped',
  'history',
  'document-open',
] as const;
export type Way = (typeof WAYS)[number];

/**
 * Sets every trap and leaves `tell()` on the window, which is told what was sent, and resolves with what was found, each as
 * `way: what`. `id` is the
 * extension's id, which a page can know; `changes` ends what has watched the document (`changes-in-page.ts`).
 * `tell(true)` also asks for files of the extension, which takes the browser long. What a clock tells is another page’s
 * (`time-in-page.ts`).
 */
export function probe(id: string, changes: () => readonly string[]): void {
  const found = new Set<string>();
  const find = (way: Way, what: unknown) => found.add(`${way}: ${String(what)}`);

  // Everything that is used later is taken now, before the traps are on.
  const matches = RegExp.prototype.test.bind(/(?:chrome|moz)-extension:/);
  const isForeign = (text: unknown) => matches(String(text));
  const { stringify } = JSON;
  const namesOf = Object.getOwnPropertyNames;
  const html = () => document.documentElement.outerHTML;
  // Not used any more once the traps are on, and so are the properties of an event that have one.
  const on = (type: string, act: (event: Event) => void, capture = true) =>
    addEventListener(type, act, { capture });

  const before = new Set(namesOf(document));
  const { length } = history;

  on('message', ({ data }: Event & { data?: unknown }) => find('message', stringify(data)));
  for (const type of [
    `${id}:started`,
    'wxt:content-script-started',
    'extension-ready',
    'armslength',
  ])
    on(type, () => find('custom-event', type));
  const kinds = namesOf(window).filter((name) => name.startsWith('on'));
  for (const name of kinds)
    on(name.slice(2), (event) => event.isTrusted || find('untrusted-event', name));
  on('error', (event) => 'message' in event && find('error', event.message));
  for (const type of ['unhandledrejection', 'securitypolicyviolation'])
    on(type, () => find('error', type));
  on('scroll', () => find('scroll', scrollY));

  // An event that was seen going down and not coming up, or that came up with its default taken away.
  const under = new Map<string, number>();
  for (const type of ['click', 'keydown', 'beforeinput', 'input', 'focusin']) {
    const count = (by: number) => under.set(type, (under.get(type) ?? 0) + by);
    on(type, () => count(1));
    on(
      type,
      (event) => {
        count(-1);
        if (event.defaultPrevented) find('prevented', type);
      },
      false,
    );
  }

  // The language and the browser as a page has them: nobody but the page may be seen using them.
  const trap = (owner: object, name: string) => {
    const known = Object.getOwnPropertyDescriptor(owner, name);
    const key = known?.get ? 'get' : 'value';
    const act = known?.[key] as unknown;
    if (typeof act !== 'function') return;
    Object.defineProperty(owner, name, {
      ...known,
      [key](this: unknown, ...values: unknown[]): unknown {
        const { stack } = new Error('who?');
        find(isForeign(stack) ? 'stack' : 'trap', name);
        return Reflect.apply(act, this, values);
      },
    });
  };
  const setTraps = () => {
    for (const name of ['matches', 'closest', 'attachShadow', 'getAttribute', 'setAttribute'])
      trap(Element.prototype, name);
    for (const name of ['composedPath', 'target', 'type']) trap(Event.prototype, name);
    for (const name of ['addEventListener', 'dispatchEvent']) trap(EventTarget.prototype, name);
    for (const name of ['activeElement', 'getElementsByTagName', 'querySelector', 'createElement'])
      trap(Document.prototype, name);
    for (const name of ['parentElement', 'textContent']) trap(Node.prototype, name);
    for (const name of ['src', 'contentDocument']) trap(HTMLIFrameElement.prototype, name);
    for (const name of ['some', 'find', 'includes']) trap(Array.prototype, name);
    for (const name of ['startsWith', 'split']) trap(String.prototype, name);
    trap(RegExp.prototype, 'test');
    trap(JSON, 'stringify');
    trap(UserActivation.prototype, 'isActive');
  };

  const watch = (type: string, way: Way) =>
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) find(way, name);
    }).observe({ type, buffered: true });
  watch('layout-shift', 'layout');
  watch('mark', 'performance');
  watch('measure', 'performance');

  const askForResources = async () => {
    const { chrome } = window as unknown as { chrome?: { runtime?: unknown } };
    if (chrome?.runtime) find('runtime', 'chrome.runtime');
    for (const file of [
      'manifest.json',
      'background.js',
      'sites/x.js',
      'icon/16.png',
      'popup.html',
      'packs.json',
    ]) {
      const url = `chrome-extension://${id}/${file}`;
      await fetch(url).then(
        () => find('resource', file),
        () => undefined,
      );
      const picture = new Image();
      picture.addEventListener('load', () => find('resource', file));
      picture.src = url;
      await picture.decode().catch(() => undefined);
    }
  };

  const written = (sent: string): void => {
    const plain = new DOMParser().parseFromString(sent, 'text/html');
    if (html() !== plain.documentElement.outerHTML) find('element', html().slice(0, 120));
    if (document.styleSheets.length !== 1 || document.adoptedStyleSheets.length > 0)
      find('style', document.styleSheets.length);
    const colour = getComputedStyle(document.body).outlineColor;
    if (colour !== 'rgb(1, 2, 3)') find('style', colour);
  };

  /** Names that a window has which nothing has been done to does not have. */
  const strangers = () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const usual = new Set(namesOf(frame.contentWindow));
    frame.remove();
    for (const name of namesOf(window))
      if (!usual.has(name) && name !== 'tell' && name !== '0') find('global', name);
  };

  const reopened = async (): Promise<void> => {
    document.open();
    document.write('<!doctype html><html><head></head><body><p>Anew</p></body></html>');
    document.close();
    await new Promise((done) => setTimeout(done, 0));
    if (html() !== '<html><head></head><body><p>Anew</p></body></html>')
      find('document-open', html().slice(0, 120));
  };

  setTraps();
  Object.assign(window, {
    tell: async (resources: boolean, sent: string): Promise<readonly string[]> => {
      // From here on it is the page itself that uses what it has laid traps for.
      const trapped = new Set(found);
      // What the browser tells of frames it tells after them.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      for (const one of changes()) found.add(one);
      if (resources) await askForResources();
      written(sent);
      for (const [type, count] of under) if (count !== 0) find('stopped', type);
      strangers();
      for (const name of namesOf(document))
        if (!before.has(name)) find('global', `document.${name}`);
      if (history.length !== length) find('history', history.length);
      await reopened();
      const own = (one: string) => /^(?:trap|stack): /.test(one) && !trapped.has(one);
      return [...found].filter((one) => !own(one));
    },
  });
}
