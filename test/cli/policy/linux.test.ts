import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linuxScript } from '../../../src/cli/policy/linux.ts';
import { aDeployment, filledIn } from './deployments.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'armslength with space '));
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (script: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync('/bin/sh', ['-s', root], {
    input: script,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
const FIREFOX = 'etc/firefox/policies/policies.json';
const at = (file: string) => path.join(root, file);

test('each file comes to stand where its browser looks, and nothing is left beside it', () => {
  const { status, stdout } = run(linuxScript(aDeployment()));
  expect(status).toBe(0);
  const folders = ['etc/chromium', 'etc/opt/chrome', 'etc/opt/edge'];
  const files = [
    ...folders.flatMap((folder) =>
      ['armslength-install.json', 'armslength.json'].map(
        (name) => `${folder}/policies/managed/${name}`,
      ),
    ),
    FIREFOX,
  ];
  expect(stdout.trim().split('\n')).toEqual(files.map(at));
  for (const file of files) expect(JSON.parse(readFileSync(at(file), 'utf8'))).toBeTypeOf('object');
  for (const folder of ['etc/chromium/policies', 'etc/opt/edge/policies'])
    expect(readdirSync(at(folder))).toEqual(['managed']);
});

test('a file that could not be put in place is not in the folder, where Chromium would read it', () => {
  const bin = at('bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'mv'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const { status } = run(linuxScript(aDeployment()), {
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
  });
  expect(status).not.toBe(0);
  expect(readdirSync(at('etc/chromium/policies/managed'))).toEqual([]);
});

test.each(['etc/chromium/policies/managed/armslength.json', FIREFOX])(
  'a folder in the place of %s is told, and nothing is put into it',
  (file) => {
    mkdirSync(at(file), { recursive: true });
    const { status, stdout, stderr } = run(linuxScript(aDeployment()));
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${at(file)} is a folder, where a file belongs. Move it away, and run this again.\n`,
    );
    expect(stdout.split('\n')).not.toContain(at(file));
    expect(readdirSync(at(file))).toEqual([]);
  },
);

test('what installs the extension is in a file of its own, which no change of settings touches', () => {
  const [install, settings] = ['armslength-install.json', 'armslength.json'].map((name) =>
    at(`etc/chromium/policies/managed/${name}`),
  ) as [string, string];
  const keysIn = (file: string) => Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
  run(linuxScript(filledIn({ municipality: 'Old' })));
  expect([keysIn(install), keysIn(settings)]).toEqual([['ExtensionSettings'], ['3rdparty']]);
  const before = readFileSync(install, 'utf8');
  run(linuxScript(filledIn({ municipality: 'New' })));
  expect(readFileSync(install, 'utf8')).toBe(before);
  rmSync(install);
  run(linuxScript({ ...filledIn({ municipality: 'New' }), installs: false }));
  expect(existsSync(install)).toBe(false);
});

test.each(['027', '077'])('users get at what is put there under a umask of %s', (umask) => {
  expect(run(`umask ${umask}\n${linuxScript(aDeployment())}`).status).toBe(0);
  const modeOf = (file: string) => statSync(at(file)).mode & 0o777;
  const made = readdirSync(root, { recursive: true, withFileTypes: true });
  const folders = made
    .filter((one) => one.isDirectory())
    .map((one) => path.relative(root, path.join(one.parentPath, one.name)));
  expect(folders).toContain('etc/chromium/policies/managed');
  expect(folders.filter((folder) => modeOf(folder) !== 0o755)).toEqual([]);
  expect(modeOf(FIREFOX)).toBe(0o644);
});

test('a second run puts new settings in place of the old ones', () => {
  run(linuxScript(filledIn({ municipality: 'Old' })));
  expect(run(linuxScript(filledIn({ municipality: 'New' }))).status).toBe(0);
  expect(readFileSync(at(FIREFOX), 'utf8')).toContain('New');
});

test.each([
  ['before', false],
  ['after', true],
])(
  'a policies.json that somebody else wrote %s stays, and ours is put beside it',
  (_, ranBefore) => {
    if (ranBefore) run(linuxScript(aDeployment()));
    mkdirSync(path.dirname(at(FIREFOX)), { recursive: true });
    writeFileSync(at(FIREFOX), '{"policies": {}}');
    const { status, stderr } = run(linuxScript(aDeployment()));
    expect(status).toBe(1);
    expect(stderr).toContain('is not from here, and stays');
    expect(readFileSync(at(FIREFOX), 'utf8')).toBe('{"policies": {}}');
    expect(existsSync(at('etc/firefox/policies/policies.armslength.json'))).toBe(true);
  },
);

test('settings alone do not take away what installs the extension in Firefox', () => {
  run(linuxScript(filledIn({ municipality: 'Old' })));
  const before = readFileSync(at(FIREFOX), 'utf8');
  const { status, stderr } = run(
    linuxScript({ ...filledIn({ municipality: 'New' }), installs: false }),
  );
  expect(status).toBe(1);
  expect(stderr).toContain('also installs extensions, and stays');
  expect(readFileSync(at(FIREFOX), 'utf8')).toBe(before);
  const beside = at('etc/firefox/policies/policies.armslength.json');
  expect(readFileSync(beside, 'utf8')).toContain('New');
});

test('settings alone come to stand where nothing installs it, and in place of earlier ones', () => {
  for (const municipality of ['Old', 'New']) {
    const { status } = run(linuxScript({ ...filledIn({ municipality }), installs: false }));
    expect(status).toBe(0);
    expect(readFileSync(at(FIREFOX), 'utf8')).toContain(municipality);
  }
});

test('it is only for the browsers that were asked for', () => {
  run(linuxScript(aDeployment({ browsers: ['edge'] })));
  expect(readdirSync(at('etc'))).toEqual(['opt']);
  expect(readdirSync(at('etc/opt'))).toEqual(['edge']);
});
