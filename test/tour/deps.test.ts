/** What is installed, and how: with an npm that only writes down what it is asked. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPT = path.join(import.meta.dirname, 'deps.mjs');
let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'armslength-deps-'));
  mkdirSync(at('node_modules'));
  mkdirSync(at('bin'));
  writeFileSync(at('package-lock.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const program = (name: string, contents: string) =>
  writeFileSync(at(`bin/${name}`), `#!/bin/sh\n${contents}\n`, { mode: 0o755 });

function install(exit = 0, ...script: readonly string[]): number | null {
  program('npm', `echo "$@" >> '${at('asked')}'\nexit ${exit}`);
  return spawnSync(process.execPath, [SCRIPT, ...script], {
    cwd: folder,
    env: { ...process.env, PATH: `${at('bin')}:${process.env['PATH']}` },
  }).status;
}
const asked = () => readFileSync(at('asked'), 'utf8').trimEnd().split('\n');

test('the exact packages are installed without running a script of theirs, then ours is run', () => {
  expect(install()).toBe(0);
  expect(asked()).toEqual([expect.stringMatching(/^ci --ignore-scripts /), 'run --silent prepare']);
});

test('it is done once for each lock file', () => {
  install();
  install();
  expect(asked()).toHaveLength(2);
  writeFileSync(at('package-lock.json'), '{"lockfileVersion":3}');
  install();
  expect(asked()).toHaveLength(4);
});

test('then a script is run, by the Node that was installed, and ends as it ends', () => {
  program('node', `echo node "$@" >> '${at('asked')}'\nexit 3`);
  expect(install(0, 'start.ts', '--tour')).toBe(3);
  expect(asked().at(-1)).toBe('node start.ts --tour');
  expect(asked()).toHaveLength(3);
});

test('what fails is said, and tried again the next time', () => {
  expect(install(7)).toBe(7);
  expect(install()).toBe(0);
  expect(asked()).toHaveLength(3);
});
