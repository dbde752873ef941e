/** Whom a browser has asked during the session, held against whom it may have. */
import { PACK_HOST, VISITED } from './session.ts';

export interface Asked {
  /** As its proxy saw them, each a `host:port`. */
  readonly connections: readonly string[];
  /** As the server behind the proxy saw them, which answers for every host. */
  readonly requests: readonly {
    readonly host: string;
    readonly path: string;
    readonly query: string;
  }[];
}

/** What a browser asks of its maker by itself, also without an extension. Known by host, since it is not the same each time. */
const BY_THE_BROWSER_ITSELF =
  /^(?:accounts\.google\.com|(?:update|content-autofill|optimizationguide-pa|safebrowsing)\.googleapis\.com|(?:redirector|edgedl\.me)\.gvt1\.com|[\w.-]+\.mozilla\.(?:com|net|org))$/;

/** What the session itself asks for: its pages, what they are made of, and the picture that a browser asks for by itself. */
const OF_THE_SESSION =
  /^\/(?:|home|practice\/write\/[\w-]+|abc-defg-hij|j\/\d+|wc\/join\/\d+|wc\/\d+\/join|favicon\.ico|_practice\/.*)$/;

/** Each request that nobody should have made, as a sentence. */
export function strayIn({ connections, requests }: Asked): readonly string[] {
  const hosts = new Set(connections.map((one) => one.replace(/:\d+$/, '')));
  const strangers = [...hosts].filter(
    (host) => host !== PACK_HOST && !VISITED.includes(host) && !BY_THE_BROWSER_ITSELF.test(host),
  );
  const paths = requests
    .filter(({ host }) => VISITED.includes(host) || host === PACK_HOST)
    .filter(({ host, path, query }) =>
      host === PACK_HOST ? path !== '/pack.jws' || query : query || !OF_THE_SESSION.test(path),
    );
  return [
    ...strangers.map((host) => `${host} was asked`),
    ...new Set(paths.map(({ host, path, query }) => `${host} was asked for ${path}${query}`)),
    ...(hosts.has(PACK_HOST)
      ? []
      : ['the address of the pack was not asked: the proxy may be blind']),
  ];
}
