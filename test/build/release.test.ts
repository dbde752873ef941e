/** A release is made twice in different folders, the second time from the sources of the first: the same bytes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sumsOf } from '../../src/cli/own-files.ts';
import { type Files, readFolder, writeFolder } from '../../src/cli/release/files.ts';
import { readSources } from '../../src/cli/release/sources.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'armslength-twice-'));
const HOST = 'social.council.example';
const WISHED = ['--hosts', HOST, '--address', 'https://council.example/armslength/'];
let first: Files;
let second: Files;

beforeAll(() => {
  first = releaseOf('first', readSources(PROJECT), WISHED);
  const [name = ''] = [...first.keys()].filter((one) => one.endsWith('-source.zip'));
  const sources = unzipSync(first.get(name) ?? new Uint8Array());
  // As the line for Mozilla's reviewers has it, who get nothing else but the sources.
  const notes = Buffer.from(first.get('RELEASE-NOTES.md') ?? []).toString();
  const [, line = ''] = notes.split('## For Mozilla’s reviewers');
  const [, options = ''] = /`npm run release -- ([^`]+)`/.exec(line) ?? [];
  second = releaseOf('and/the second', new Map(Object.entries(sources)), options.split(' '));
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true }));

/** The files of a release of `sources`, made in a folder of their own with the keys that are already there. */
function releaseOf(name: string, sources: Files, options: readonly string[]): Files {
  const folder = path.join(scratch, name);
  writeFolder(folder, sources);
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
  const { status, stdout, stderr } = release(name, options);
  expect(status, stderr).toBe(0);
  const made = readFolder(path.join(folder, '.output/release'));
  // It tells which files there are, and nothing of how they came to be.
  expect(stdout.trim().split('\n').toSorted()).toEqual(
    [...made.keys()].map((one) => `.output/release/${one}`).toSorted(),
  );
  return made;
}

/** What `npm run release` starts once the packages are there. */
const release = (name: string, options: readonly string[]) =>
  spawnSync(process.execPath, ['src/cli/release.ts', ...options], {
    cwd: path.join(scratch, name),
    encoding: 'utf8',
    env: { ...process.env, XDG_CONFIG_HOME: path.join(scratch, 'keys') },
  });

test('the linter of the store finds no error, and nothing that the page on releases does not explain', () => {
  // As that page shows it for an XPI with an address of its own. Fetched by npx, so that it takes what the network takes.
  const { stdout, stderr } = spawnSync(
    'npm',
    ['run', '--silent', 'release:lint', '--', '--self-hosted', '--output', 'json'],
    { cwd: path.join(scratch, 'first'), encoding: 'utf8' },
  );
  expect(stdout, stderr).toMatch(/^\{/);
  const { summary, warnings } = JSON.parse(stdout) as {
    readonly summary: Readonly<Record<string, number>>;
    readonly warnings: readonly { readonly code: string; readonly file: string }[];
  };
  expect(summary).toMatchObject({ errors: 0, notices: 0 });
  const told = warnings.map(({ code, file }) => `${code} ${file.replace(/\/.*/, '/')}`);
  // It looks at several files at once, and tells what it finds as it comes.
  expect(told.toSorted()).toEqual([
    'UNSAFE_VAR_ASSIGNMENT banner.js',
    // One for each page: they are built apart.
    'UNSAFE_VAR_ASSIGNMENT chunks/',
    'UNSAFE_VAR_ASSIGNMENT chunks/',
    'UNSAFE_VAR_ASSIGNMENT chunks/',
  ]);
}, 300_000);

test('both have the same files, byte by byte', () => {
  expect([...second.keys()]).toEqual([...first.keys()]);
  const other = [...first].filter(
    ([name, contents]) => Buffer.compare(contents, second.get(name) ?? Buffer.alloc(0)) !== 0,
  );
  expect(other.map(([name]) => name)).toEqual([]);
});

test('a release that does not succeed leaves the earlier one as it was', () => {
  // It is looked at when the packages are built, the last thing that can fail.
  const { status } = release('first', [
    ...WISHED,
    '--signed-xpi',
    path.join(scratch, 'nowhere.xpi'),
  ]);
  expect(status).toBe(2);
  const left = readFolder(path.join(scratch, 'first/.output/release'));
  expect(sumsOf(left)).toBe(sumsOf(first));
}, 120_000);

test('the lists of contents are those of what is in the packages', () => {
  const packages = [...first].filter(([name]) => /(?:chrome|edge|safari)\.zip$|\.xpi$/.test(name));
  for (const [name, contents] of packages) {
    const browser = name.endsWith('.xpi') ? 'firefox' : /(\w+)\.zip$/.exec(name)?.[1];
    const list = Buffer.from(first.get(`contents/${browser}.SHA256SUMS`) ?? []).toString();
    expect(list, name).toBe(sumsOf(new Map(Object.entries(unzipSync(contents)))));
  }
});

test('nothing in them tells where they were made', () => {
  const texts = [...first].flatMap(([name, contents]) =>
    /\.(?:zip|xpi)$/.test(name)
      ? Object.values(unzipSync(contents)).map((one) => Buffer.from(one).toString('latin1'))
      : [Buffer.from(contents).toString('latin1')],
  );
  expect(texts.filter((text) => text.includes(scratch))).toEqual([]);
});

test('a host that was asked for is required in each package', () => {
  const packages = [...first].filter(([name]) => /(?:chrome|edge|safari)\.zip$|\.xpi$/.test(name));
  expect(packages.length).toBe(4);
  for (const [name, contents] of packages) {
    const manifest = JSON.parse(
      Buffer.from(unzipSync(contents)['manifest.json'] ?? []).toString(),
    ) as { host_permissions: readonly string[] };
    expect(manifest.host_permissions, name).toContain(`https://${HOST}/*`);
  }
});

test('the sources have no key, nothing that was built, and the word for how to build them', () => {
  const names = [...readSources(PROJECT).keys()];
  expect(names.filter((name) => /node_modules|\.output|\.wxt|\.pem$|key\.jwk$/.test(name))).toEqual(
    [],
  );
  expect(names).toContain('docs/release.md');
});
