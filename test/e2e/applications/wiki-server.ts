/** A real TiddlyWiki with its own server, in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '../browsers/deadline.ts';
import { makeCertificate } from '../places/certificate.ts';
import type { Reached } from './secure-server.ts';

const COMMAND = [
  // It still takes addresses apart by the older way, which Node warns of at each start.
  '--disable-warning=DEP0169',
  createRequire(import.meta.url).resolve('tiddlywiki/tiddlywiki.js'),
];

export interface Wiki extends Reached {
  /** The texts that it has kept, as its files hold them. */
  kept(): Promise<readonly string[]>;
}

export async function serveWiki(): Promise<Wiki> {
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-wiki-'));
  const { key, cert, spki } = await makeCertificate();
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND, folder, '--init', 'server'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`TiddlyWiki did not make a wiki. ${stderr}`);
  await Promise.all([
    writeFile(path.join(folder, 'key.pem'), key),
    writeFile(path.join(folder, 'cert.pem'), cert),
  ]);
  const settings = ['host=127.0.0.1', 'port=0', 'tls-key=key.pem', 'tls-cert=cert.pem'];
  const child = spawn(process.execPath, [...COMMAND, folder, '--listen', ...settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const port = await eventually('the wiki to listen', async () => {
    const [, number] = /127\.0\.0\.1:(\d+)/.exec(said) ?? [];
    return number ? Number(number) : null;
  });
  return {
    port,
    spki,
    kept: async () => {
      const names = await readdir(path.join(folder, 'tiddlers')).catch(() => []);
      return Promise.all(
        names.map((name) => readFile(path.join(folder, 'tiddlers', name), 'utf8')),
      );
    },
    close: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
