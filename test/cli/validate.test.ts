/** The command as people call it: what goes to which stream, and with which exit code. */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '../../src/cli/rules.ts';
import { readSurroundings } from '../../src/cli/surroundings.ts';
import { filesOfThisTest } from './folder.ts';

const TOP = fileURLToPath(new URL('../../', import.meta.url));
const file = filesOfThisTest();

function validate(
  parts: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  top = TOP,
  input = '',
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(top, 'src/cli/main.ts'), 'validate', ...parts],
    { input, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  return { status, stdout: stdout.trim().split('\n'), stderr };
}

const calendar = path.join(RULES, 'calendars/england-and-wales.json');
const noJson = file('broken/no.json', '{\n  "id": ');
const notOurs = file('broken/deep/settings.json', '{ "role": "councillor" }');
file('broken/shape.schema.json', '{}');
file('broken/notes.txt', 'not JSON');

describe('findings', () => {
  it('make it exit with 1, also in a file that is no JSON, and are counted at the end', () => {
    const { status, stdout, stderr } = validate([noJson, calendar]);
    expect(status).toBe(1);
    expect(stdout).toEqual([
      `${noJson}:2:7: found no value behind "id", expected one behind the colon. Write it, or remove the key.`,
      `${noJson}:2:9: found the end of the file, expected } for the { on line 1. Put it where that ends.`,
      `${calendar}: in order`,
    ]);
    expect(stderr).toBe('2 files, 2 issues; 1 file to be checked further once that is mended\n');
  });

  it('that are none make it exit with 0', () => {
    const { status, stderr } = validate([calendar]);
    expect([status, stderr]).toEqual([0, '1 file, 0 issues\n']);
  });

  it('are one object for each file where a machine asks', () => {
    const { status, stdout } = validate([notOurs, calendar, '--json']);
    expect(status).toBe(1);
    expect(stdout.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        file: notOurs,
        unfinished: true,
        issues: [
          {
            path: '',
            line: 1,
            column: 1,
            found: 'settings',
            expected:
              'a pack, a site, a file of elections, a calendar of holidays or a table of coverage',
            mend: '“explain” takes settings as --policy, and “policy” as --from, which also checks them.',
          },
        ],
      },
      { file: calendar, issues: [] },
    ]);
  });
});

test('a hyphen stands for standard input', () => {
  const { status, stdout } = validate(['-'], {}, TOP, '{ "role": "councillor", }');
  expect(status).toBe(1);
  expect(stdout).toContain(
    '-:1:23: found a comma before }, expected none behind the last entry. Remove it.',
  );
  expect(validate(['-'], {}, TOP, readFileSync(calendar, 'utf8')).stdout).toEqual(['-: in order']);
});

describe('a folder', () => {
  it('stands for every JSON file below it, but not for schemas; what is named twice is read once', () => {
    const { stdout, stderr } = validate([path.dirname(noJson), noJson]);
    expect(new Set(stdout.map((line) => line.split(':')[0]))).toEqual(new Set([notOurs, noJson]));
    expect(stderr).toContain('2 files, 3 issues');
  });

  it('of this repository is in order', () => {
    const { status, stderr } = validate([RULES, '--at', '2026-11-22']);
    expect([status, stderr.replace(/\d+/, 'so many')]).toEqual([0, 'so many files, 0 issues\n']);
  });
});

describe('misuse', () => {
  it('is every file that is not there', () => {
    const { status, stdout, stderr } = validate([calendar, 'nowhere.json', 'nor-here']);
    expect([status, stdout]).toEqual([2, ['']]);
    expect(stderr).toBe('nowhere.json: no such file or folder\nnor-here: no such file or folder\n');
  });

  it('is a folder without a JSON file, and no file at all', () => {
    expect(validate([path.join(TOP, 'src/cli')])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no JSON file in this folder'),
    });
    expect(validate([]).status).toBe(2);
  });
});

describe('colours', () => {
  const coloured = `\u001b[1m${notOurs}:1:1\u001b[22m: found`;
  it.each([
    ['are not for files', {}, false],
    ['are for those who force them', { FORCE_COLOR: '1' }, true],
    ['are not for those who have none', { FORCE_COLOR: undefined, NO_COLOR: '1' }, false],
  ])('%s', (_, environment, shown) => {
    const { stdout } = validate([notOurs], {
      NO_COLOR: undefined,
      FORCE_COLOR: undefined,
      ...environment,
    });
    expect(stdout[0]?.startsWith(coloured)).toBe(shown);
    expect(stdout[0]?.includes('\u001b')).toBe(shown);
  });
});

describe('what files are held against', () => {
  const top = path.dirname(file('clone/package.json', '{ "type": "module", "version": "1.0.0" }'));
  for (const part of ['src', 'rules'])
    cpSync(path.join(TOP, part), path.join(top, part), { recursive: true });
  symlinkSync(path.join(TOP, 'node_modules'), path.join(top, 'node_modules'));
  writeFileSync(path.join(top, 'rules/sites/x.json'), '{ "id": "x" }');
  writeFileSync(path.join(top, 'rules/calendars/other.json'), '{');
  const england = path.join(top, 'rules/calendars/england-and-wales.json');
  writeFileSync(england, readFileSync(england, 'utf8').replace('{', '{,'));

  it('is all that is in order, and tells what is not', () => {
    const all = readSurroundings();
    const { sites, elections, calendars, broken } = readSurroundings(path.join(top, 'rules'));
    expect(sites).toEqual(all.sites.filter(({ id }) => id !== 'x'));
    expect(elections).toEqual(all.elections);
    expect(calendars).toEqual([]);
    expect(broken.map((one) => path.basename(one))).toEqual([
      'x.json',
      'england-and-wales.json',
      'other.json',
    ]);
  });

  it('is told of when it is not in order, although nobody asked about it', () => {
    const site = path.join(top, 'rules/sites/loomly.json');
    const { status, stdout, stderr } = validate([site, '--at', '2026-11-22'], {}, top);
    expect(status).toBe(1);
    expect(stdout[0]).toBe(`${site}: in order`);
    expect(stdout.filter((line) => line.includes('x.json:1:1')).length).toBeGreaterThan(0);
    expect(stdout.filter((line) => line.includes('other.json:1:2'))).toHaveLength(1);
    expect(stderr).toMatch(/^4 files, /);
  });

  it('is told of once, when somebody asked about it', () => {
    const { stdout } = validate(
      [path.join(top, 'rules/calendars'), path.join(top, 'rules/sites/loomly.json')],
      {},
      top,
    );
    expect(stdout.filter((line) => line.includes('other.json'))).toHaveLength(1);
  });
});
