/** `npm run release`: every file of a release, in `.output/release/`. The same sources, options and keys give the same bytes. */
import path from 'node:path';
import { CommanderError } from 'commander';
import { build } from 'wxt';
import { rightsNote } from './key-rights.ts';
import { Misuse } from './misuse.ts';
import { PROJECT } from './project.ts';
import { apart } from './release/apart.ts';
import { releaseOf } from './release/contents.ts';
import { readFolder, replaceFolder } from './release/files.ts';
import { crxKey, packSigner } from './release/keys.ts';
import { releaseOptions, type ReleaseWish } from './release/options.ts';
import type { Builds } from './release/packages.ts';
import { remarksOn } from './release/remarks.ts';
import { kitSettings, SettingsError } from './release/settings.ts';
import { readSources } from './release/sources.ts';
import { RulesError } from './rules.ts';

const FINDINGS = 1;
const MISUSE = 2;
const BUILT = path.join(PROJECT, '.output/release-build');
const RELEASE = path.join(PROJECT, '.output/release');

try {
  await releaseOptions(release).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSE;
  else if (error instanceof Misuse) fail(error, MISUSE);
  else if (error instanceof RulesError || error instanceof SettingsError) fail(error, FINDINGS);
  else throw error;
}

async function release(wish: ReleaseWish): Promise<void> {
  // Whatever is not in order is told before anything is built.
  const settings = kitSettings(wish.from, Date.now());
  const key = crxKey(wish.key);
  const signer = await packSigner(wish.packKey);
  const sources = readSources(PROJECT);
  const { files, ...made } = await releaseOf({
    project: PROJECT,
    sources,
    builds: await apart(buildAll),
    wish,
    settings,
    key,
    signer,
  });
  // At the end: one that does not succeed leaves the earlier one as it was.
  replaceFolder(RELEASE, files);
  process.stdout.write(
    `${[...files.keys()].map((name) => `.output/release/${name}`).join('\n')}\n`,
  );
  process.stderr.write(
    [
      ...remarksOn(wish, made),
      ...[wish.key && rightsNote(wish.key), signer.note].filter((note) => note !== undefined),
    ]
      .map((note) => `${note}\n`)
      .join(''),
  );
}

/** One after the other: they share a folder of intermediate files. */
async function buildAll(): Promise<Builds> {
  // Whatever it is where this runs: another one gives other bytes.
  process.env['NODE_ENV'] = 'production';
  const built = async (browser: keyof Builds) => {
    await build({ browser, root: PROJECT, outDir: BUILT, mode: 'production' });
    return readFolder(path.join(BUILT, `${browser}-mv3`));
  };
  return {
    chrome: await built('chrome'),
    edge: await built('edge'),
    firefox: await built('firefox'),
    safari: await built('safari'),
  };
}

function fail(error: Error, code: number): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = code;
}
