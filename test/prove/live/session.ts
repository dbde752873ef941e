/** A long session of somebody who writes, searches, pastes, moves about and meets. The same for every browser. */

/** Where an administrator has put a pack: the only address that may be asked. Nothing that is taken stands there. */
export const PACK_HOST = 'packs.council.example';
export const PACK_ADDRESS = `https://${PACK_HOST}/pack.jws`;

export const POLICY = {
  language: 'en',
  packs: ['builtin:demo', PACK_ADDRESS],
  packKeys: ['{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'],
  guidelineUrl: 'https://council.example/guideline',
} as const;

/** The extension's own pages, which are part of a session. */
export const OWN_PAGES = [
  'log.html',
  'log.html#status',
  'log.html#privacy',
  'welcome.html',
] as const;

/** One tab, with the hands of a person on it. */
export interface Hand {
  readonly goto: (url: string) => Promise<void>;
  /** Waits for the element and clicks in its middle. */
  readonly click: (selector: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** A key together with Control. */
  readonly chord: (key: string) => Promise<void>;
  /** Lets the page do something by itself; its value has to be plain data. */
  readonly run: (expression: string) => Promise<unknown>;
  /** Waits until the expression is true in the page. */
  readonly until: (expression: string) => Promise<void>;
  /** What only some browsers can be made to do: an input method, and things dropped from outside. */
  readonly more?: (selector: string) => Promise<void>;
}

/** Where each family of editors is written in. */
const EDITORS: readonly (readonly [host: string, kind: string, field: string])[] = [
  ['www.facebook.com', 'lexical', '[data-lexical-editor]'],
  ['x.com', 'draft', '.public-DraftEditor-content'],
  ['bsky.app', 'tiptap', '.ProseMirror'],
  ['www.linkedin.com', 'quill', '.ql-editor'],
  ['medium.com', 'slate', '[data-slate-editor]'],
  ['mastodon.social', 'codemirror', '.cm-content'],
  ['mastodon.social', 'textarea', '#editor'],
  ['www.facebook.com', 'combobox', '#editor'],
  ['www.threads.com', 'plaintext-only', '#editor'],
  ['mastodon.social', 'own-paste', '#editor'],
  ['www.reddit.com', 'open-shadow', '#editor'],
  ['www.reddit.com', 'closed-shadow', '#editor'],
  ['www.reddit.com', 'nested-shadow', '#editor'],
  ['kommune.wordpress.com', 'design-mode', 'iframe'],
];

export const WORDS = 'Words that nobody else should ever see 0123';

/** The hosts that it goes to. */
export const VISITED: readonly string[] = [
  ...new Set([
    ...EDITORS.map(([host]) => host),
    'meet.google.com',
    'www.example.org',
    'kommune.zoom.us',
    'app.zoom.us',
  ]),
];

const ZOOM = 'https://kommune.zoom.us/j/12345678901';

/** Where a page leads on to by itself or by a click, with a load. */
export const LEADS_ON: Readonly<Record<string, readonly string[]>> = {
  [ZOOM]: [
    'https://kommune.zoom.us/wc/join/12345678901',
    'https://app.zoom.us/wc/12345678901/join',
  ],
};

/** The same hand, which writes down where it goes. */
export const noting = (hand: Hand, went: string[]): Hand => ({
  ...hand,
  goto: (url) => {
    went.push(url);
    return hand.goto(url);
  },
});

/** Once through everything. */
export async function goThrough(hand: Hand): Promise<void> {
  for (const [host, kind, field] of EDITORS) {
    await hand.goto(`https://${host}/practice/write/${kind}`);
    await write(hand, field);
  }
  await aroundAnApp(hand);
  await inDialogs(hand);
  await inCalls(hand);
  await hand.goto('https://www.example.org/');
  await write(hand, 'textarea');
}

export async function write(hand: Hand, field: string): Promise<void> {
  await hand.click(field);
  await hand.type(WORDS);
  for (const key of ['a', 'c', 'v', 'a', 'x', 'v']) await hand.chord(key);
  await hand.more?.(field);
}

/** Without a load: by links, by the page itself and back. */
async function aroundAnApp(hand: Hand): Promise<void> {
  await hand.goto('https://x.com/home');
  await write(hand, '[role=textbox]');
  await hand.run(`history.replaceState(null, '', '/home?draft=1')`);
  await hand.click('a[href="/explore"]');
  await hand.click('[role=search] [role=textbox]');
  await hand.type(WORDS);
  await hand.click('a[href="/settings"]');
  await hand.click('input');
  await hand.type(WORDS);
  await hand.click('a[href="/compose/post"]');
  await write(hand, '[role=dialog] [role=textbox]');
  await hand.run('history.back()');
  await hand.until(`location.pathname === '/settings'`);
}

async function inDialogs(hand: Hand): Promise<void> {
  await hand.goto('https://www.facebook.com/');
  await hand.click('#opener');
  await write(hand, '[role=dialog] [data-lexical-editor=true]');
  await hand.goto('https://mastodon.social/home');
  await hand.click('.search__input');
  await hand.type(WORDS);
  await write(hand, '.compose-form textarea');
}

async function inCalls(hand: Hand): Promise<void> {
  await hand.goto('https://meet.google.com/abc-defg-hij');
  await hand.click('#join');
  await hand.until(`!document.querySelector('#leave').hidden`);
  await hand.click('#leave');
  await hand.goto(ZOOM);
  await hand.click('#browser');
  await hand.until(`location.host === 'app.zoom.us'`);
}
