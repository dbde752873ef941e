/** Every command that the documents show runs, as it is shown, in a folder with the files that the documents speak of. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crxKey } from '../src/cli/release/keys.ts';
import { calendarOf, eventOf } from './cli/a-calendar.ts';
import { fencedIn, inlineIn, markdownIn, read } from './documents.ts';

const MAIN = path.resolve('src/cli/main.ts');
const folder = mkdtempSync(path.join(tmpdir(), 'armslength-documents-'));
const bin = path.join(folder, 'bin');

/** Of a council that meets every month for ever, so that it meets whenever this runs. */
const COUNCIL = calendarOf(
  ...eventOf(
    'UID:council',
    'SUMMARY:Council meeting',
    'DTSTART;TZID=Europe/Copenhagen:20260105T180000',
    'DTEND;TZID=Europe/Copenhagen:20260105T210000',
    'RRULE:FREQ=MONTHLY',
  ),
);

/** What is told by exit code 1 is an answer there: something differs. */
const ANSWERS = /^npx armslength diff /;

beforeAll(() => {
  mkdirSync(bin);
  const npx = path.join(bin, 'npx');
  // Of the packages that npx could run, ours is there.
  writeFileSync(
    npx,
    `#!/bin/sh\n[ "$1" = armslength ] || exit 127\nshift\nexec '${process.execPath}' '${MAIN}' "$@"\n`,
  );
  chmodSync(npx, 0o755);
  for (const own of ['node_modules', 'src']) symlinkSync(path.resolve(own), path.join(folder, own));
  symlinkSync(path.resolve('rules'), path.join(folder, 'rules'));
  writeFileSync(path.join(folder, 'council.ics'), COUNCIL);
  copyFileSync('test/cli/small-town.json', path.join(folder, 'pack.json'));
  const [settings = ''] = fencedIn(read('docs/admin/README.md'), 'json');
  writeFileSync(path.join(folder, 'settings.json'), settings);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string) =>
  spawnSync('/bin/sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` },
  });

const commandsIn = (file: string): readonly string[] =>
  fencedIn(read(file), 'sh').flatMap((block) => block.split('\n').filter(Boolean));

/** Its commands follow one another, and are run so by a test of their own. */
const GUIDE = 'docs/admin/packs.md';

/** Those inside a sentence that say what they are to work on, and are no mere name of a command. */
const inSentences = (file: string): readonly string[] =>
  inlineIn(read(file), 'npx armslength ').filter((command) => /\.\w+\b| -|builtin:/.test(command));

test('openssl makes a key as the releases page says, and a release takes it', () => {
  const [command = ''] = inlineIn(read('docs/release.md'), 'openssl ');
  const { status, stderr } = run(command);
  expect(status, stderr).toBe(0);
  expect(crxKey(path.join(folder, 'crx-key.pem')).asymmetricKeyDetails?.modulusLength).toBe(2048);
});

test('the command runs without npx as the page says, by the Node of the packages', () => {
  const commands = inlineIn(read('docs/admin/README.md'), 'node_modules/.bin/node ');
  expect(commands).toHaveLength(2);
  for (const command of commands) {
    const { status, stderr } = run(command.endsWith('.ts') ? `${command} --version` : command);
    expect(status, stderr).toBe(0);
  }
});

test('the copies of a pack have one time on every server, as the page on load says', () => {
  const [keep = '', set = ''] = ['cp -p ', 'touch -d '].map(
    (begin) => inlineIn(read('docs/admin/load.md'), begin)[0],
  );
  const [original, copy] = ['pack.jws', 'copy.jws'].map((name) => path.join(folder, name)) as [
    string,
    string,
  ];
  writeFileSync(original, 'a pack');
  utimesSync(original, 1_000_000_000, 1_000_000_000);
  expect(run(keep).status).toBe(0);
  expect(statSync(copy).mtimeMs).toBe(1_000_000_000_000);
  expect(run(set).status).toBe(0);
  expect(statSync(original).mtime.toISOString()).toBe('2029-10-01T12:00:00.000Z');
  rmSync(original);
  rmSync(copy);
});

const documents = [
  ...markdownIn('.'),
  ...markdownIn('docs'),
  ...markdownIn('docs/admin'),
  'rules/README.md',
]
  .filter((file) => file !== GUIDE)
  .map((file) => [file, [...commandsIn(file), ...inSentences(file)]] as const)
  .filter(([, commands]) => commands.length > 0);

test('a pack is signed, as the other documents speak of one', () => {
  const sign = 'npx armslength sign pack.json --key own.jwk --out pack.jws --at 2026-11-22';
  const { status, stderr } = run(`npx armslength keygen --out own.jwk && ${sign}`);
  expect(status, stderr).toBe(0);
});

test('the documents show commands', () => {
  expect(documents.flatMap(([, commands]) => commands).length).toBeGreaterThan(25);
});

describe.each(documents)('%s', (_, commands) => {
  test.each(commands)('%s', (command) => {
    const { status, stderr } = run(command);
    expect(ANSWERS.test(command) ? [0, 1] : [0], stderr).toContain(status);
  });
});
