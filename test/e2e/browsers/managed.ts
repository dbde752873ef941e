/** Chromium with nothing but a policy file: it fetches and installs the extension by itself, as on a managed machine. */
import { spawn, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromiumIdOf } from '../../../src/cli/identity.ts';
import type { Places } from '../places/serve.ts';
import { eventually, within } from './deadline.ts';
import { findChromium, policyFolderOf } from './find.ts';
import { flagsFor } from './flags.ts';
import { sessionOver } from './pipe.ts';
import { policyFolder } from './policies.ts';
import { attachTo, type Target } from './target.ts';

/** A packed extension on a server of this machine. */
export interface Published {
  readonly id: string;
  /** Of its update manifest. */
  readonly updateUrl: string;
  /** Offers the same build as another version. */
  readonly release: (version: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Packs a build with a key of its own, as a municipality does that serves it itself. */
export async function publish(build: string): Promise<Published> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'armslength-published-'));
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const id = chromiumIdOf(publicKey.export({ type: 'spki', format: 'der' }).toString('base64'));
  const folder = path.join(scratch, 'armslength');
  await cp(build, folder, { recursive: true });
  const pem = path.join(scratch, 'key.pem');
  await writeFile(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  let offered = await pack(folder, pem, scratch);
  const server = createServer((request, response) => {
    if (request.url === '/armslength.crx') response.end(offered.crx);
    else response.end(updateManifest(id, offered.version, `${origin()}/armslength.crx`));
  });
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    id,
    updateUrl: `${origin()}/updates.xml`,
    release: async (version) => {
      offered = await pack(folder, pem, scratch, version);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

interface Packed {
  readonly version: string;
  readonly crx: Buffer;
}

async function pack(
  folder: string,
  pem: string,
  scratch: string,
  version?: string,
): Promise<Packed> {
  const file = path.join(folder, 'manifest.json');
  // The build names the key of its own id.
  const { key: _, ...manifest } = JSON.parse(await readFile(file, 'utf8')) as {
    readonly key?: string;
    readonly version: string;
  };
  const named = { ...manifest, ...(version !== undefined && { version }) };
  await writeFile(file, JSON.stringify(named));
  const { status, stderr } = spawnSync(chromium(), [
    '--headless=new',
    ...sandbox(),
    `--user-data-dir=${path.join(scratch, 'profile')}`,
    `--pack-extension=${folder}`,
    `--pack-extension-key=${pem}`,
  ]);
  if (status !== 0) throw new Error(`The extension could not be packed: ${String(stderr)}`);
  return { version: named.version, crx: await readFile(`${folder}.crx`) };
}

const updateManifest = (id: string, version: string, crx: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${crx}" version="${version}"/></app>
</gupdate>
`;

export interface Managed {
  /** The value of an expression in a page of the extension. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** The value of an expression in the page where users see their extensions. */
  readonly evaluateInList: <T>(expression: string) => Promise<T>;
  /** Goes into the extension again: what looked into it went with an earlier version. */
  readonly enterAgain: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts with the very text as its policy file; resolves when the extension `id` has been installed. `open` is a page
 * that is there before it is.
 */
export async function launchManaged(
  policyFile: string,
  id: string,
  { places, open = 'about:blank' }: { readonly places?: Places; readonly open?: string } = {},
): Promise<Managed> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'armslength-managed-'));
  const place = path.join(policyFolderOf(chromium()), 'armslength.json');
  const folder = await policyFolder(chromium(), place, scratch);
  await folder.write(policyFile);
  // Nobody may look into what a policy installed, unless another policy says so.
  await folder.writeBeside('look-inside.json', { DeveloperToolsAvailability: 1 });
  const child = spawn(
    folder.executable,
    [
      '--headless=new',
      ...sandbox(),
      '--disable-gpu',
      '--no-first-run',
      '--remote-debugging-pipe',
      `--user-data-dir=${path.join(scratch, 'profile')}`,
      ...flagsFor({}, places),
      open,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const close = async (): Promise<void> => {
    child.kill();
    await within('Chromium to end', ended);
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const browser = sessionOver(child);
    const own = `chrome-extension://${id}/`;
    await eventually('the extension to be installed', async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      return targetInfos.some(({ url }) => url.startsWith(own));
    });
    const enter = async (url: string, isThere: string): Promise<Target> => {
      const { targetId } = await browser.send('Target.createTarget', { url });
      const page = await attachTo(browser, targetId);
      await page.until(`location.href.startsWith('${url}') && ${isThere}`);
      return page;
    };
    const enterOwn = () => enter(`${own}manifest.json`, 'globalThis.chrome?.storage');
    let page = await enterOwn();
    return {
      evaluate: (expression) => page.evaluate(expression),
      enterAgain: async () => {
        page = await enterOwn();
      },
      evaluateInList: async (expression) => {
        const list = await enter('chrome://extensions', 'globalThis.chrome?.developerPrivate');
        const value = await list.evaluate<never>(expression);
        await list.close();
        return value;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function chromium(): string {
  const found = findChromium();
  if (!found) throw new Error('There is no browser of the Chromium family on this machine.');
  return found;
}

/** Root may not have the sandbox; everybody else keeps it. */
const sandbox = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
