/** One nginx of our own on a free port of the loopback address. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../browsers/deadline.ts';
import { findNginx } from '../browsers/find.ts';
import { portOf } from './port.ts';

/** Where something of its own folder is: what is served in `files/`, what is written in `logs/`. */
type At = (name: string) => string;

interface Wanted {
  /** How many connections it takes at once. */
  readonly connections: number;
  /** By name, in its own folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** What stands in the block `http`. */
  readonly http: (at: At, port: number) => string | Promise<string>;
}

export interface Nginx {
  readonly at: At;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Resolves when it answers. */
export async function runNginx({ connections, files = {}, http }: Wanted): Promise<Nginx> {
  const nginx = findNginx();
  if (!nginx) throw new Error('There is no nginx on this machine.');
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-nginx-'));
  const at: At = (name) => path.join(folder, name);
  const port = await freePort();
  await Promise.all([mkdir(at('files')), mkdir(at('logs'))]);
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(at(name), text)));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  await writeFile(
    at('nginx.conf'),
    `
    daemon off;
    worker_processes 1;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    pid ${at('pid')};
    events { worker_connections ${connections}; }
    http {
      ${temporary.map((name) => `${name}_temp_path ${at(`logs/${name}`)};`).join('\n      ')}
      ${await http(at, port)}
    }`,
  );
  const child = spawn(nginx, ['-p', folder, '-c', at('nginx.conf'), '-e', at('logs/error.log')], {
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  await eventually('nginx to answer', () => isOpen(port));
  return {
    at,
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

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
