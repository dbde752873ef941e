/** Whom a browser has asked during the session, and how, held against what it may. */
import type { SeenRequest } from '../../e2e/places/seen-request.ts';
import { LEADS_ON, PACK_ADDRESS, PACK_HOST, VISITED } from './session.ts';

export interface Asked {
  readonly browser: keyof typeof BY_THE_BROWSER_ITSELF;
  /** As its proxy saw them, each a `host:port`. */
  readonly connections: readonly string[];
  /** As the server behind the proxy saw them, which answers for every host. */
  readonly requests: readonly SeenRequest[];
  /** The addresses that the session went to, each as often as it did. */
  readonly went: readonly string[];
  /** How often the settings changed while it went on. */
  readonly changes: number;
}

/** What a browser asks of its maker by itself, also without an extension. Known by host, since it is not the same each time. */
const BY_THE_BROWSER_ITSELF = {
  Chromium:
    /^(?:accounts\.google\.com|(?:update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com|(?:redirector|edgedl\.me)\.gvt1\.com)$/,
  // The last are for a part that plays films, and for lists of dangerous pages.
  Firefox: /^(?:[\w.-]+\.mozilla\.(?:com|net|org)|(?:update|safebrowsing)\.googleapis\.com)$/,
} as const;

/** At a start the settings come, and what is due is looked for: each may ask. */
const AT_START = 2;

/** Each request that nobody should have made, as a sentence, without what was in it. */
export function strayIn(asked: Asked): readonly string[] {
  const { connections, requests } = asked;
  const isOfMaker = (host: string) => BY_THE_BROWSER_ITSELF[asked.browser].test(host);
  const isOfSession = (host: string) => host === PACK_HOST || VISITED.includes(host);
  const strangers = connections.filter((one) => {
    const [host = '', port] = one.split(':');
    return !isOfMaker(host) && !(isOfSession(host) && port === '443');
  });
  const stray = requests.filter((one) => {
    if (one.host === PACK_HOST) return !isForPack(one);
    return isOfMaker(one.host) ? isFromExtension(one) : !isPartOfPage(one) && !isNavigation(one);
  });
  return [
    ...[...strangers, ...stray.map(inWords)].map((what) => `${what} was asked`),
    ...tooMany(asked),
    ...(requests.some(isForPack)
      ? []
      : ['the address of the pack was not asked: the proxy may be blind']),
  ].filter((one, at, all) => all.indexOf(one) === at);
}

/** Nothing in it but the address. */
const isBare = ({ method, query, body, cookie }: SeenRequest): boolean =>
  method === 'GET' && query === '' && body === 0 && cookie === '';

export const isForPack = (one: SeenRequest): boolean =>
  isBare(one) && addressOf(one) === PACK_ADDRESS && one.dest === 'empty';

const isNavigation = (one: SeenRequest): boolean =>
  isBare(one) && one.dest === 'document' && one.mode === 'navigate';

/** A script of a page, which that page asks for. An extension would be another site. */
const isPartOfPage = (one: SeenRequest): boolean =>
  isBare(one) &&
  one.dest === 'script' &&
  one.site === 'same-origin' &&
  /^\/_practice\/[\w-]+\.js$/.test(one.path);

/** What a browser asks for by itself comes from no site, and Firefox says nothing of it. */
const isFromExtension = ({ origin, site }: SeenRequest): boolean =>
  origin.includes('-extension:') || !['', 'none'].includes(site);

/** Pages that nobody went to, or not as often, and more requests for the pack than there was cause for. */
function tooMany({ requests, went, changes }: Asked): readonly string[] {
  const left = went.flatMap((url) => [url, ...(LEADS_ON[url] ?? [])]);
  const unasked = requests.filter(isNavigation).filter((one) => {
    if (one.host === PACK_HOST) return false;
    const at = left.indexOf(addressOf(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const ofPack = requests.filter(isForPack).length;
  const most = AT_START + changes;
  return [
    ...unasked.map((one) => `${addressOf(one)} was opened though nobody went there`),
    ...(ofPack > most ? [`the pack was asked for ${ofPack} times, with cause for ${most}`] : []),
  ];
}

const addressOf = ({ host, path, query }: SeenRequest): string => `https://${host}${path}${query}`;

const inWords = (one: SeenRequest): string =>
  `${addressOf(one)} (${[
    one.method,
    one.body > 0 ? `a body of ${one.body} bytes` : '',
    one.cookie === '' ? '' : 'a cookie',
    `as ${one.dest || 'nothing'}`,
    `from ${one.origin || one.site || 'nowhere'}`,
  ]
    .filter(Boolean)
    .join(', ')})`;
