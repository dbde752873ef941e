/** A release on a server of this machine, as a municipality publishes it; and the next one in its place. */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import { type Files, readFolder, textFile } from '../../../src/cli/release/files.ts';
import { manifestIn } from '../../../src/cli/release/manifest.ts';
import { type Builds, type Packages, packagesOf } from '../../../src/cli/release/packages.ts';
import { portOf } from '../places/port.ts';

export interface Published extends Packages {
  /** Makes the packages anew as another version, and serves these from then on. */
  readonly next: (version: string) => Packages;
  /** The path of every request so far. */
  readonly requests: readonly string[];
  readonly close: () => Promise<void>;
}

export async function publish(): Promise<Published> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const builds = readBuilds();
  let files: Files = new Map();
  const requests: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    // Chromium adds a query to the address of an update manifest.
    const [at = '/'] = url.split('?');
    requests.push(at);
    const file = files.get(at.slice(1));
    if (file) response.end(file);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = `http://127.0.0.1:${portOf(server)}/`;
  const serve = (version: string): Packages => {
    const packages = packagesOf(
      asVersion(version, builds),
      { hosts: [], packHosts: [], address },
      privateKey,
    );
    // What was published before stays: a policy may still name it.
    files = new Map([...files, ...packages.files]);
    return packages;
  };
  return {
    ...serve(manifestIn(builds.chrome).version),
    next: serve,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const readBuilds = (): Builds => ({
  chrome: readBuild('chrome'),
  edge: readBuild('edge'),
  firefox: readBuild('firefox'),
  safari: readBuild('safari'),
});

const readBuild = (browser: keyof Builds): Files =>
  readFolder(new URL(`../../../.output/${browser}-mv3/`, import.meta.url).pathname);

const asVersion = (version: string, { chrome, edge, firefox, safari }: Builds): Builds => {
  const made = (files: Files): Files =>
    new Map([
      ...files,
      ['manifest.json', textFile(JSON.stringify({ ...manifestIn(files), version }))],
    ]);
  return { chrome: made(chrome), edge: made(edge), firefox: made(firefox), safari: made(safari) };
};
