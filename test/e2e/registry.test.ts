/**
 * The files for the Windows registry, taken in by a real `reg`: that of Wine, which stands in for Windows. Nothing here can
 * say what Chrome, Edge or Firefox on Windows then make of it.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CHROMIUMS } from '../../src/cli/policy/deployment.ts';
import { intuneInstructions } from '../../src/cli/policy/intune.ts';
import { inUtf16, registryFile, removalFile } from '../../src/cli/policy/registry-file.ts';
import type { Policy } from '../../src/core/policy.ts';
import { aDeployment, AWKWARD, filledIn, IDS } from '../cli/policy/deployments.ts';
import { READERS, readRegistryFile } from '../cli/policy/readers.ts';
import { fencedIn, inlineIn, read } from '../documents.ts';
import { findWine } from './browsers/find.ts';

/** Keys of other extensions and other programs, which nothing of ours may touch. */
const OTHERS = [
  `Google\\Chrome\\ExtensionSettings\\${'b'.repeat(32)}`,
  `Google\\Chrome\\3rdparty\\extensions\\${'b'.repeat(32)}\\policy`,
  'Mozilla\\Firefox\\ExtensionSettings\\other@council.example',
].map((key) => `SOFTWARE\\Policies\\${key}`);
const folder = mkdtempSync(path.join(tmpdir(), 'armslength-registry-'));

/** Runs a command of Windows. @throws what it said, where it did not succeed */
function windows(...command: readonly string[]): void {
  const wine = findWine();
  if (!wine) throw new Error('There is no Wine on this machine.');
  const said = path.join(folder, 'said.txt');
  // Not through a pipe: what Wine leaves running in the background would hold it open.
  const out = openSync(said, 'w');
  const { status } = spawnSync(wine, command, {
    cwd: folder,
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      WINEPREFIX: path.join(folder, 'windows'),
      WINEDEBUG: '-all',
      // What it would otherwise offer to fetch.
      WINEDLLOVERRIDES: 'mscoree,mshtml=',
    },
  });
  closeSync(out);
  if (status !== 0) throw new Error(`${command.join(' ')}: ${readFileSync(said, 'utf8')}`);
}

/** A file is taken in by the command as the documents show it. */
function take(text: string): void {
  writeFileSync(path.join(folder, 'armslength.reg'), inUtf16(text));
  const [command = ''] = inlineIn(read('docs/admin/windows.md'), 'reg import ');
  windows('cmd', '/c', command);
}

const inOrder = (lines: string): string =>
  lines
    .split(/(?<=\r\n)/)
    .toSorted(
      (one, other) => Number.parseInt(one.slice(1), 10) - Number.parseInt(other.slice(1), 10),
    )
    .join('');

/** All that the policies of this machine say, as a registry file. */
function policies(): string {
  windows('reg', 'export', 'HKLM\\SOFTWARE\\Policies', 'policies.reg', '/y');
  return (
    readFileSync(path.join(folder, 'policies.reg'), 'utf16le')
      .replace(/^\uFEFF/, '')
      // Names of keys are the same in capitals.
      .replaceAll('[HKEY_LOCAL_MACHINE\\Software\\', '[HKEY_LOCAL_MACHINE\\SOFTWARE\\')
      // Windows keeps what is in a list in the order in which it came; Wine puts it in the order of the names.
      .replaceAll(/(?:^"\d+"=.*\r\n)+/gm, inOrder)
  );
}

const keys = () => [...readRegistryFile(policies()).registry.keys()];
const settings = () => READERS.registry(policies());
const inEach = (values: Policy) => ({ chrome: values, edge: values, firefox: values });

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
beforeEach(() => {
  for (const other of OTHERS)
    windows('reg', 'add', `HKLM\\${other}`, '/v', 'is', '/d', 'there', '/f');
});
afterEach(() => windows('reg', 'delete', 'HKLM\\SOFTWARE\\Policies', '/f'));

test.each([
  ['an ordinary municipality', filledIn(aDeployment().settings)],
  ['every setting, with awkward characters', filledIn(AWKWARD)],
])('has the settings of %s, each value as it was', (_, deployment) => {
  take(registryFile(deployment));
  expect(settings()).toEqual(inEach(deployment.settings));
});

test('a later file leaves nothing of an earlier one, and everything of others', () => {
  take(registryFile(filledIn(AWKWARD)));
  take(registryFile(filledIn({ role: 'official' })));
  expect(settings()).toEqual(inEach({ role: 'official' }));
  expect(keys()).toEqual(expect.arrayContaining(OTHERS));
});

test('what the script for Intune imports leaves the installation alone, and is taken in as the script does', () => {
  const script = intuneInstructions(filledIn(AWKWARD));
  const [, text = ''] = /\$text = @'\n([\s\S]*?)\n'@\n/.exec(script) ?? [];
  const [, command = ''] = /^(reg\.exe import .+)$/m.exec(script) ?? [];
  writeFileSync(
    path.join(folder, 'armslength.reg'),
    inUtf16(`${text.replaceAll('\n', '\r\n')}\r\n`),
  );
  windows('cmd', '/c', command.replace('$file', 'armslength.reg'));
  expect(settings()).toEqual(inEach(AWKWARD));
  expect(
    keys().filter((key) => key.includes('ExtensionSettings') && key.endsWith(IDS.chrome)),
  ).toEqual([]);
});

describe('removing it', () => {
  const files = fencedIn(read('docs/admin/remove.md'), 'reg').map((text) =>
    `${text.trimEnd()}\n`.replaceAll('\n', '\r\n'),
  );

  test('takes away all of ours and nothing else', () => {
    const before = keys();
    const { ids: _, ...rest } = filledIn(AWKWARD);
    take(registryFile({ ...rest, ids: { ...IDS, edge: IDS.chrome } }));
    expect(keys().length).toBeGreaterThan(before.length);
    const [blocked = '', firefox = ''] = files;
    take(removalFile(aDeployment({ browsers: CHROMIUMS, ids: { ...IDS, edge: IDS.chrome } })));
    expect(
      keys().filter((key) => key.includes(IDS.chrome) && key.includes('ExtensionSettings')),
    ).toEqual([]);
    take(blocked);
    expect(policies()).toContain('"installation_mode"="blocked"');
    take(firefox);
    const ours = (key: string) =>
      [IDS.chrome, IDS.firefox].some((id) => key.endsWith(id) || key.includes(`${id}\\`));
    expect(keys().filter(ours)).toEqual([]);
    expect(keys()).toEqual(expect.arrayContaining(OTHERS));
  });
});
