/** Stock Firefox with the extension loaded and the local places behind every host name. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Places } from '../places/serve.ts';
import { type Badge, badgeOf } from './badge.ts';
import { type Bidi, connectBidi } from './bidi.ts';
import { eventually, within } from './deadline.ts';
import { geckoId, popupOf, readManifest } from './extension.ts';
import { findFirefox } from './find.ts';
import { type Preferences, type Running, startFirefox } from './firefox-process.ts';
import { type Tab, tabIn } from './firefox-tab.ts';
import { type PolicyFolder, policyFolder } from './policies.ts';
import { type Proxy, proxyTo } from './proxy.ts';

export interface FirefoxOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly places?: Places;
  /** Hosts with a server of their own beside the places, on the loopback address. */
  readonly servers?: readonly { readonly host: string; readonly port: number }[];
  /** What an administrator sets for the extension; Firefox reads it only when it starts. */
  readonly policy?: Readonly<Record<string, unknown>>;
  /** The very `policies.json`, instead of `policy`. */
  readonly policyFile?: string;
  /** The policy file has the extension installed: nothing is loaded by hand. */
  readonly installedByPolicy?: boolean;
  /** A folder to keep the profile in, for what has to last over a restart. Default: a new one that is removed. */
  readonly profile?: string;
  /** Default: true. */
  readonly headless?: boolean;
  readonly colourScheme?: 'light' | 'dark';
  /** Microphone and camera that are made up by the browser, and allowed without a prompt. */
  readonly fakeMedia?: boolean;
  readonly preferences?: Preferences;
}

export interface Firefox {
  readonly bidi: Bidi;
  /** `moz-extension://…/` */
  readonly origin: string;
  /** The value of an expression in an extension page that runs none of the extension's code. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Looks into the extension again after it has been started anew; false: it is not there yet. */
  readonly enterAgain: () => Promise<boolean>;
  /** Opens an address in a new tab, in front. */
  readonly open: (url: string) => Promise<Tab>;
  /** Opens a page of the extension, such as `log.html`, in a new tab. */
  readonly openOwn: (name: string) => Promise<Tab>;
  /** The popup's page in a tab of its own, where it shows the newest reminder: the real popup cannot be driven here. */
  readonly popup: () => Promise<Tab>;
  readonly tabId: (tab: Tab) => number;
  /** The text of the toolbar badge for the tab, or an empty one. */
  readonly badge: (tab: Tab) => Promise<string>;
  readonly toolbar: (tab: Tab) => Promise<Badge>;
  /** Where its policy file is, if it has one. */
  readonly folder: PolicyFolder | undefined;
  /** Who the browser has asked for at its proxy so far, as `host:port`. Empty where it has no places. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Chosen by us, so that the extension's pages have an address that is known. */
const UUID = '11111111-2222-4333-8444-555555555555';
const ORIGIN = `moz-extension://${UUID}/`;

export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const found = findFirefox();
  if (!found) throw new Error('There is no Firefox on this machine.');
  const manifest = await readManifest(options.extension);
  const id = geckoId(manifest);
  const scratch = await mkdtemp(path.join(tmpdir(), 'armslength-firefox-'));
  const profile = options.profile ?? path.join(scratch, 'profile');
  const proxy = options.places && (await proxyTo(options.places.port, options.servers));
  let running: Running | undefined;
  let bidi: Bidi | undefined;
  const close = async (): Promise<void> => {
    if (running) await end(running, bidi);
    await proxy?.close();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await mkdir(profile, { recursive: true });
    const file =
      options.policyFile ??
      (options.policy && {
        policies: { '3rdparty': { Extensions: { [id]: options.policy } } },
      });
    const folder = file ? await withPolicy(found, scratch, file) : undefined;
    running = await startFirefox(
      folder?.executable ?? found,
      profile,
      preferencesFor(options, id, proxy),
      {
        headless: options.headless ?? true,
      },
    );
    bidi = await connectBidi(running.url);
    await bidi.send('session.new', {
      capabilities: { alwaysMatch: { acceptInsecureCerts: true } },
    });
    if (!options.installedByPolicy) {
      await bidi.send('webExtension.install', {
        extensionData: { type: 'path', path: options.extension },
      });
    }
    const asked = proxy?.asked ?? [];
    const firefox = await driver(bidi, popupOf(manifest), close);
    if (folder) await hasLookedRound(firefox);
    return { ...firefox, folder, asked };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A page that is opened before is served only when it has loaded, which may be after a test has done what it is about. */
const hasLookedRound = ({ evaluate }: Pick<Firefox, 'evaluate'>): Promise<boolean> =>
  eventually('the extension to be present by its policy', () =>
    evaluate<boolean>(`browser.storage.session.get('look').then(({ look }) => look === 0)`),
  );

async function withPolicy(
  firefox: string,
  scratch: string,
  file: object | string,
): Promise<PolicyFolder> {
  const folder = await policyFolder(firefox, '/etc/firefox/policies/policies.json', scratch);
  await folder.write(file);
  return folder;
}

const preferencesFor = (options: FirefoxOptions, id: string, proxy?: Proxy): Preferences => ({
  'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
  ...(options.colourScheme && {
    'layout.css.prefers-color-scheme.content-override': options.colourScheme === 'dark' ? 0 : 1,
  }),
  ...(options.fakeMedia && {
    'media.navigator.streams.fake': true,
    'media.navigator.permission.disabled': true,
  }),
  ...(proxy && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy.port,
    'network.proxy.no_proxies_on': '127.0.0.1,localhost',
  }),
  ...options.preferences,
});

async function end({ child, ended }: Running, bidi: Bidi | undefined): Promise<void> {
  // It may go before it answers.
  await bidi?.send('browser.close').catch(() => child.kill());
  if (!bidi) child.kill();
  await within('Firefox to end', ended, 10_000).catch(() => child.kill('SIGKILL'));
  await ended;
  bidi?.close();
}

async function driver(
  bidi: Bidi,
  popup: string,
  close: () => Promise<void>,
): Promise<Omit<Firefox, 'folder' | 'asked'>> {
  const create = async (background: boolean): Promise<Tab> => {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      background,
    });
    return tabIn(bidi, context);
  };
  const known = new WeakMap<Tab, number>();
  let post = await create(true);
  const enter = async (): Promise<boolean> => {
    try {
      await post.goto(`${ORIGIN}manifest.json`);
    } catch {
      // There is no such page yet.
      return false;
    }
    return post.evaluate<boolean>('Boolean(globalThis.browser?.tabs)');
  };
  await eventually('the extension to be installed', enter);
  let opened = 0;
  const open = async (url: string): Promise<Tab> => {
    const tab = await create(false);
    // The extension sees the address of its own pages only: that tells which of its tabs this one is.
    const mark = `${ORIGIN}manifest.json#${++opened}`;
    await tab.goto(mark);
    const id = await eventually('the tab to be known', () =>
      post.evaluate<number | undefined>(
        `browser.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === '${mark}')?.id)`,
      ),
    );
    known.set(tab, id);
    await tab.goto(url);
    return tab;
  };
  const tabId = (tab: Tab): number => {
    const id = known.get(tab);
    if (id === undefined) throw new Error('This tab was not opened through open().');
    return id;
  };
  const toolbar = (tab: Tab): Promise<Badge> =>
    badgeOf((expression) => post.evaluate(expression), tabId(tab));
  return {
    bidi,
    origin: ORIGIN,
    evaluate: (expression) => post.evaluate(expression),
    enterAgain: async () => {
      post = await create(true);
      return enter();
    },
    open,
    openOwn: (name) => open(ORIGIN + name),
    popup: () => open(ORIGIN + popup),
    tabId,
    badge: async (tab) => (await toolbar(tab)).text,
    toolbar,
    close,
  };
}
