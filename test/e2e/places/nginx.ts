/** A real nginx on a free port of the loopback address, with the very configuration that administrators are given. */
import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { makeCertificate } from './certificate.ts';
import { runNginx } from './nginx-process.ts';

const CONFIGURATION = new URL('../../../docs/admin/nginx.conf', import.meta.url);

export interface PackServer {
  readonly host: string;
  readonly port: number;
  readonly spki: string;
  /** Puts a file in the folder that is served, whole at once, a second after the one before. */
  publish(name: string, contents: string): Promise<void>;
  /** Puts a folder there: nginx leads whoever asks for it to another address. */
  publishFolder(name: string): Promise<void>;
  /** Takes a file or a folder away. */
  withdraw(name: string): Promise<void>;
  /** What nginx wrote of each request so far. */
  requests(): Promise<readonly LoggedRequest[]>;
  /** What nginx wrote of itself and of what went wrong, so far. */
  errors(): Promise<string>;
  stop(): Promise<void>;
}

export interface LoggedRequest {
  readonly method: string;
  readonly address: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Headers that could tell users apart, or have to be there. */
const WATCHED = [
  'if_none_match',
  'cookie',
  'referer',
  'origin',
  'accept_language',
  'authorization',
  'content_length',
] as const;

interface Options {
  /** For measuring: nothing is written of requests, and many may come at once. `requests` has none then. */
  readonly quiet?: boolean;
}

export async function serveWithNginx({ quiet = false }: Options = {}): Promise<PackServer> {
  const { key, cert, spki } = await makeCertificate();
  const { at, port, stop } = await runNginx({
    connections: quiet ? 1024 : 64,
    files: { key, cert },
    http: (place, free) => siteFor(place, free, quiet),
  });
  let published = Math.floor(Date.now() / 1000) - 10_000;
  return {
    host: HOST,
    port,
    spki,
    publish: async (name, contents) => {
      await writeFile(at('new'), contents);
      // nginx tells files apart by their second and their size.
      published += 1;
      await utimes(at('new'), published, published);
      await rename(at('new'), at(`files/${name}`));
    },
    publishFolder: async (name) => {
      await mkdir(at(`files/${name}`));
    },
    withdraw: (name) => rm(at(`files/${name}`), { recursive: true }),
    requests: async () =>
      (await readFile(at('logs/requests'), 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as LoggedRequest),
    errors: () => readFile(at('logs/error.log'), 'utf8'),
    stop,
  };
}

const HOST = 'packs.council.example';

/** The file for administrators, with what is theirs to change changed, and a record of requests for the test. */
async function siteFor(
  at: (name: string) => string,
  port: number,
  quiet: boolean,
): Promise<string> {
  const changes: readonly (readonly [string, string])[] = [
    ['listen 443 ssl;', `listen 127.0.0.1:${port} ssl;`],
    [`/etc/nginx/${HOST}.crt;`, `${at('cert')};`],
    [`/etc/nginx/${HOST}.key;`, `${at('key')};`],
    ['root /srv/armslength;', `root ${at('files')};`],
    ...(quiet
      ? []
      : ([['access_log off;', `access_log ${at('logs/requests')} watched;`]] as const)),
  ];
  let site = await readFile(CONFIGURATION, 'utf8');
  for (const [from, to] of changes) {
    if (!site.includes(from)) throw new Error(`docs/admin/nginx.conf has no “${from}”.`);
    site = site.replace(from, to);
  }
  const headers = WATCHED.map((name) => `"${name}":"$http_${name}"`).join(',');
  const format = `{"method":"$request_method","address":"$request_uri","status":$status,"headers":{${headers}}}`;
  return `
      ${quiet ? NO_RETURN : ''}
      log_format watched escape=json '${format}';
      ${site}`;
}

/** No browser comes back within the five minutes for which nginx would remember it: each shakes hands anew. */
const NO_RETURN = 'ssl_session_tickets off;';
