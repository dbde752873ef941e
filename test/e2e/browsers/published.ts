/** A release on an nginx of this machine, as a municipality publishes it; and the next one in its place. */
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Files, readFolder, textFile } from '../../../src/cli/release/files.ts';
import { manifestIn } from '../../../src/cli/release/manifest.ts';
import { type Builds, type Packages, packagesOf } from '../../../src/cli/release/packages.ts';
import { runNginx } from '../places/nginx-process.ts';

export interface Published extends Packages {
  /** Makes the packages anew as another version, and serves these from then on. */
  readonly next: (version: string) => Packages;
  /** The path of every request so far. */
  readonly requests: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function publish(): Promise<Published> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const builds = readBuilds();
  const server = await runNginx({
    connections: 64,
    http: (at, port) => `
      log_format path '$uri';
      server {
        listen 127.0.0.1:${port};
        root ${at('files')};
        access_log ${at('logs/paths')} path;
      }`,
  });
  const address = `http://127.0.0.1:${server.port}/`;
  const serve = (version: string): Packages => {
    const packages = packagesOf(
      asVersion(version, builds),
      { hosts: [], packHosts: [], address },
      privateKey,
    );
    // What was published before stays: a policy may still name it.
    for (const [name, bytes] of packages.files) {
      writeFileSync(server.at('new'), bytes);
      renameSync(server.at('new'), server.at(`files/${name}`));
    }
    return packages;
  };
  return {
    ...serve(manifestIn(builds.chrome).version),
    next: serve,
    requests: () => readFileSync(server.at('logs/paths'), 'utf8').split('\n').filter(Boolean),
    close: server.stop,
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
