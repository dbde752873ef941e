/** How Chromium is started for us, and why. */
import type { Places } from '../places/serve.ts';

export interface ChromiumLook {
  /** Default: true. */
  readonly headless?: boolean;
  /** A language tag such as `da`. Default: English. */
  readonly language?: string;
  readonly colourScheme?: 'light' | 'dark';
  /** Microphone and camera that are made up by the browser, and allowed without a prompt. */
  readonly fakeMedia?: boolean;
  /** Default: every host is a local page. `port`: only addresses with this port are, and the real sites stay real. */
  readonly local?: 'every-host' | { readonly port: number };
  /** Hosts with a server of their own beside the places. */
  readonly servers?: readonly ServerOfHost[];
  /** The port of a proxy on the loopback address, through which everything goes instead. */
  readonly proxy?: number;
}

interface ServerOfHost {
  readonly host: string;
  /** On the loopback address. */
  readonly port: number;
  /** Base64 SHA-256 of its certificate's public key. */
  readonly spki: string;
}

export function flagsFor(look: ChromiumLook, places: Places | undefined): string[] {
  const { language, colourScheme, fakeMedia, local = 'every-host', servers = [], proxy } = look;
  // The first rule that fits counts.
  const own = servers.map(({ host, port }) => `MAP ${host} 127.0.0.1:${port}, `).join('');
  return [
    // The protocol's own way of loading an unpacked extension: branded Chrome no longer takes --load-extension.
    '--enable-unsafe-extension-debugging',
    '--disable-quic',
    ...(look.headless === false ? [] : ['--disable-gpu']),
    ...(language ? [`--lang=${language}`, `--accept-lang=${language}`] : []),
    // Playwright's own emulation reaches only the pages that it drives, not the popup.
    ...(colourScheme === 'dark' ? ['--force-dark-mode'] : []),
    ...(fakeMedia ? ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] : []),
    ...(places
      ? [
          // Loopback addresses too, which otherwise go by it.
          ...(proxy === undefined
            ? []
            : [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
          local === 'every-host'
            ? `--host-resolver-rules=${own}MAP * 127.0.0.1:${places.port}, EXCLUDE 127.0.0.1`
            : `--host-resolver-rules=MAP *:${local.port} 127.0.0.1:${places.port}`,
          // These certificates, not any: a browser that also goes to real sites keeps checking theirs.
          `--ignore-certificate-errors-spki-list=${[places, ...servers].map(({ spki }) => spki).join(',')}`,
        ]
      : []),
  ];
}

/** What Playwright would add, and what takes away something that has to be tried here. */
export const UNWANTED = [
  '--disable-extensions',
  '--disable-back-forward-cache',
  '--enable-automation',
] as const;
