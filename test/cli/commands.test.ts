/** Which modules a call loads: those of its own command, and of all where all are told. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commandsFor } from '../../src/cli/commands.ts';
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

const isCommand = (file: string) => file.endsWith('-command.ts');

test.each(ALL)('“%s” is the only command that it loads', async (name) => {
  const commands = await commandsFor([name, '--help']);
  expect(commands.map((command) => command.name())).toEqual([name]);
});

test.each([[[]], [['help', 'sign']], [['--help']], [['--json', 'sign']], [['sing']], [['']]])(
  'all are there, in order, for %j',
  async (parts) => {
    const commands = await commandsFor(parts);
    expect(commands.map((command) => command.name())).toEqual(ALL);
  },
);

test('a command loads no file of another', () => {
  expect(loadedFor('inspect', '--help').filter(isCommand)).toEqual(['inspect-command.ts']);
  expect(loadedFor('--help').filter(isCommand).length).toBeGreaterThanOrEqual(ALL.length);
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

/** Tells whether Node has loaded its reader of TypeScript. */
const READER = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const isLoaded = process.moduleLoadList.some((name) => name.includes('amaro'));
    process.stdout.write(isLoaded ? ' read' : ' kept');
  });
`)}`;

const versionWith = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['--import', READER, MAIN, '--version'], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  }).stdout;

test('what Node has made of TypeScript is kept for the next command, from the first file on', () => {
  versionWith({});
  expect(versionWith({})).toMatch(/ kept$/);
  expect(versionWith({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatch(/ read$/);
});
