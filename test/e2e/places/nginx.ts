/** A real nginx on a free port of the loopback address, with the very configuration that administrators are given. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../browsers/deadline.ts';
import { findNginx } from '../browsers/find.ts';
import { makeCertificate } from './certificate.ts';
import { portOf } from './port.ts';

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
] as const;

interface Options {
  /** For measuring: nothing is written of requests, and many may come at once. `requests` has none then. */
  readonly quiet?: boolean;
}

export async function serveWithNginx({ quiet = false }: Options = {}): Promise<PackServer> {
  const nginx = findNginx();
  if (!nginx) throw new Error('There is no nginx on this machine.');
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-nginx-'));
  const at = (name: string) => path.join(folder, name);
  await Promise.all([mkdir(at('files')), mkdir(at('logs'))]);
  const [{ key, cert, spki }, port] = await Promise.all([makeCertificate(), freePort()]);
  await Promise.all([writeFile(at('key'), key), writeFile(at('cert'), cert)]);
  await writeFile(at('nginx.conf'), await configurationFor(at, port, quiet));
  const child = spawn(nginx, ['-p', folder, '-c', at('nginx.conf'), '-e', at('logs/error.log')], {
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  await eventually('nginx to answer', () => isOpen(port));
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
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const HOST = 'packs.council.example';

/** The file for administrators, with what is theirs to change changed, and a record of requests for the test. */
async function configurationFor(
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
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    worker_processes 1;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${at('pid')};
    events { worker_connections ${quiet ? 1024 : 64}; }
    http {
      ${quiet ? NO_RETURN : ''}
      log_format watched escape=json '${format}';
      ${folders.map((name) => `${name}_temp_path ${at(`logs/${name}`)};`).join('\n      ')}
      ${site}
    }`;
}

/** No browser comes back within the five minutes for which nginx would remember it: each shakes hands anew. */
const NO_RETURN = 'ssl_session_tickets off;';

const freePort = (): Promise<number> =>
  new Promise((resolve, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const port = portOf(server);
      server.close(() => resolve(port));
    });
  });

/** A connection that asks for nothing, so that it is no request. */
const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const tell = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => tell(true)).once('error', () => tell(false));
  });
