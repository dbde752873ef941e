/** What one nginx with the configuration for administrators does on this machine, under `wrk`, and how many bytes it takes. */
import { spawnSync } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import { connect, createServer } from 'node:net';
import { Agent, request } from 'node:https';
import { readBuiltinPacks } from '../../../src/cli/rules.ts';
import { aKeyPair, signedText } from '../../core/signing.ts';
import { portOf } from '../../e2e/places/port.ts';
import { type PackServer, serveWithNginx } from '../../e2e/places/nginx.ts';
import { machine } from '../machine.ts';

/** Answers a second, in several rounds: what else runs on a machine makes them differ. */
export interface Rate {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

export interface Figures {
  readonly machine: string;
  readonly pack: { readonly id: string; readonly bytes: number };
  readonly rates: {
    readonly unchangedKeptOpen: Rate;
    readonly unchanged: Rate;
    readonly whole: Rate;
  };
  /** On the wire, both ways, with the handshake and the question that browsers ask before. */
  readonly bytes: { readonly unchanged: number; readonly whole: number };
}

const PATH = '/pack.jws';
const SECONDS = 5;
const ROUNDS = 7;

export async function measureLoad(): Promise<Figures> {
  const [pack] = readBuiltinPacks().filter(({ id }) => id === 'dk-2021-05');
  if (!pack) throw new Error('The pack that is measured is gone.');
  const signed = signedText(JSON.stringify(pack), await aKeyPair());
  const server = await serveWithNginx({ quiet: true });
  try {
    await server.publish(PATH.slice(1), signed);
    const { etag } = await talk(server.port, [{ method: 'GET' }], 200);
    const known = { 'if-none-match': etag };
    await talk(server.port, [{ method: 'GET', headers: known }], 304);
    const asks = `If-None-Match: ${etag}`;
    const close = 'Connection: close';
    const kinds = [[asks], [asks, close], [close]];
    // One kind after the other in each round, so that a busy moment falls on all of them.
    const rounds = Array.from({ length: ROUNDS }, () => kinds.map((kind) => drive(server, kind)));
    const rateOf = (kind: number) => summed(rounds.map((round) => round[kind] ?? 0));
    return {
      machine: machine(new Date()),
      pack: { id: pack.id, bytes: Buffer.byteLength(signed) },
      rates: { unchangedKeptOpen: rateOf(0), unchanged: rateOf(1), whole: rateOf(2) },
      bytes: {
        unchanged: await bytesOf(server.port, etag, 304),
        whole: await bytesOf(server.port, '"an earlier one"', 200),
      },
    };
  } finally {
    await server.stop();
  }
}

function summed(rates: readonly number[]): Rate {
  const sorted = rates.toSorted((one, other) => one - other).map(Math.round);
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return { least, median: sorted[Math.floor(sorted.length / 2)] ?? 0, most };
}

/** Answers a second with 32 connections. @throws Error if wrk is not here, or nginx failed */
function drive({ host, port }: PackServer, headers: readonly string[]): number {
  const all = [`Host: ${host}`, 'Accept-Encoding: gzip', ...headers];
  const { stdout, error } = spawnSync(
    'wrk',
    [
      '-t1',
      '-c32',
      `-d${SECONDS}s`,
      '--timeout=10s',
      ...all.flatMap((header) => ['-H', header]),
      `https://127.0.0.1:${port}${PATH}`,
    ],
    { encoding: 'utf8' },
  );
  if (error) throw new Error('wrk cannot be run: install it, such as by “apt-get install wrk”.');
  const [, rate = ''] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (/Non-2xx or 3xx/.test(stdout) || !(Number(rate) > 0))
    throw new Error(`nginx did not answer each time:\n${stdout}`);
  return Number(rate);
}

/** Of one visit: a new connection, the question whether the request is allowed, and the request. */
async function bytesOf(port: number, etag: string, status: number): Promise<number> {
  let bytes = 0;
  const counter = createServer((client) => {
    const upstream = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('data', (chunk) => (bytes += chunk.length)).on('error', () => to.destroy());
      from.pipe(to);
    }
  });
  await new Promise<void>((listening) => {
    counter.listen(0, '127.0.0.1', listening);
  });
  const asks = [
    { method: 'OPTIONS', headers: PREFLIGHT },
    { method: 'GET', headers: { ...BROWSER, 'if-none-match': etag } },
  ];
  await talk(portOf(counter), asks, status);
  await new Promise((closed) => {
    counter.close(closed);
  });
  return bytes;
}

/** What browsers send beside what the extension asks them to, as it was seen. */
const BROWSER = {
  accept: '*/*',
  'accept-language': '*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  origin: `chrome-extension://${'a'.repeat(32)}`,
  'user-agent': `Mozilla/5.0 ${'x'.repeat(90)}`,
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'cross-site',
};
const PREFLIGHT = {
  ...BROWSER,
  'access-control-request-method': 'GET',
  'access-control-request-headers': 'if-none-match',
};

interface Ask {
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks one after the other over one connection, and ends it. @throws Error if the last answer has another status */
async function talk(
  port: number,
  asks: readonly Ask[],
  status: number,
): Promise<{ readonly etag: string }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  let last: IncomingMessage | undefined;
  for (const { method, headers = {} } of asks) {
    last = await new Promise<IncomingMessage>((answered, failed) => {
      const where = { port, host: '127.0.0.1', path: PATH };
      request({ ...where, method, agent, headers }, (response) => {
        response.resume().once('end', () => answered(response));
      })
        .once('error', failed)
        .end();
    });
  }
  agent.destroy();
  if (last?.statusCode !== status)
    throw new Error(`nginx answered with ${last?.statusCode}, not with ${status}.`);
  return { etag: last.headers.etag ?? '' };
}
