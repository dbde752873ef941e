/** Which modules a call loads: those of its own command, and of all where all are told. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { armslength, MAIN } from './armslength.ts';

const ALL = [
  'calendar',
  'diff',
  'explain',
  'inspect',
  'keygen',
  'policy',
  'print',
  'sign',
  'test',
  'validate',
  'verify',
];

/** Tells each file of the command line that is loaded, at the end of all that is printed. */
const TELLING = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({
    load: (url, context, next) => {
      loaded.push(url);
      return next(url, context);
    },
  });
  process.on('exit', () => process.stdout.write('\\n' + JSON.stringify(loaded)));
`)}`;

function loadedFor(...parts: readonly string[]): readonly string[] {
  const { stdout } = spawnSync(process.execPath, ['--import', TELLING, MAIN, ...parts], {
    encoding: 'utf8',
  });
  const urls = JSON.parse(stdout.split('\n').at(-1) ?? '') as readonly string[];
  return urls.filter((url) => url.includes('/src/')).map((url) => path.basename(url));
}

const isCommand = (file: string) => ALL.some((name) => file === `${name}-command.ts`);

test.each(ALL)('“%s” loads its own command and no other', (name) => {
  expect(loadedFor(name, '--help').filter(isCommand)).toEqual([`${name}-command.ts`]);
});

test.each([[['--help']], [['help', 'sign']], [['sing']], [[]]])('all are there for %j', (parts) => {
  const files = ALL.map((name) => `${name}-command.ts`);
  expect(loadedFor(...parts).filter(isCommand)).toEqual(expect.arrayContaining(files));
});

test('all are told, in this order', () => {
  const { stdout } = armslength(['--help']);
  const told = ALL.map((name) => stdout.search(new RegExp(`^ +${name}\\b`, 'm')));
  expect(told).toEqual(told.filter((at) => at > 0).toSorted((one, other) => one - other));
});

test.each(['--version', '-V'])('%s loads none, and is told whatever follows', (flag) => {
  expect(loadedFor(flag).filter(isCommand)).toEqual([]);
  const { status, stdout } = armslength([flag, 'validate']);
  expect([status, stdout]).toEqual([0, armslength(['validate', '--version']).stdout]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('the help of a command is the same on both ways to it', () => {
  for (const name of ALL) {
    const { status, stdout } = armslength(['help', name]);
    expect([name, status, stdout]).toEqual([name, 0, armslength([name, '--help']).stdout]);
  }
});
