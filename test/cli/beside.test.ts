import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePackText } from '../../src/core/pack-text.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const town = JSON.parse(
  readFileSync(new URL('small-town.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const NOTHING = { windows: [], questions: [], categories: [], rules: [], cases: [] };
const pack = (name: string, parts: object): string =>
  file(`${name}.json`, JSON.stringify({ ...town, ...parts }, null, 2));

const valley = pack('own/small-valley', { id: 'small-valley' });
const farm = pack('own/small-farm', { id: 'small-farm', ...NOTHING, extends: 'small-valley' });
const FACEBOOK = ['--url', 'https://www.facebook.com/', '--surface', 'composer'];
const NO_BASE =
  'extends: found "small-valley", expected the id of a pack that is there. Correct the id, or give the file of that pack as well: beside this one, or with --base where a command takes one pack.';

describe('a pack that extends one that is given in the same call', () => {
  it.each([[[farm, valley]], [[valley, farm]], [[path.dirname(farm)]]])(
    'is in order, in any order, and told what a device does not know: %j',
    (given) => {
      const { status, stdout, stderr } = armslength(['validate', ...given]);
      expect(status).toBe(0);
      expect(stdout).toContain(`${farm}: in order\n`);
      const lines = stderr.trim().split('\n');
      expect(lines).toHaveLength(2);
      expect(lines[0]).toContain(
        `small-farm.json: extends “small-valley”, which does not come with the extension: a device does not know it, and refuses this pack in “inlinePack” as it is. “npx armslength sign ${farm} --base ${valley}” joins the two`,
      );
    },
  );

  it('has what it inherits in test, explain, print and diff', () => {
    expect(armslength(['test', farm, valley]).status).toBe(0);
    const explained = armslength(['explain', '--pack', farm, '--pack', valley, ...FACEBOOK]);
    expect(explained.status).toBe(0);
    expect(explained.stdout).toContain('small-farm@1.0.0 council-work (from small-valley@1.0.0)');
    const printed = armslength(['print', farm, '--base', valley]);
    expect(printed.status).toBe(0);
    expect(printed.stdout).toContain('The month before polling');
    expect(armslength(['diff', farm, farm, '--base', valley]).stdout).toContain(
      'They say the same.',
    );
  });

  it('is what a device takes when it was joined, and not before', () => {
    const { status, stdout } = armslength(['calendar', 'embed', farm, '--base', valley]);
    expect(status).toBe(0);
    expect(parsePackText(stdout).ok).toBe(true);
    expect(parsePackText(readFileSync(farm, 'utf8')).ok).toBe(false);
  });

  it('is signed as one with it', () => {
    const key = path.join(path.dirname(farm), '../own.jwk');
    const out = path.join(path.dirname(farm), '../farm.jws');
    expect(armslength(['keygen', '--out', key]).status).toBe(0);
    const sign = ['sign', farm, '--key', key, '--out', out, '--at', '2026-11-22'];
    expect(armslength(sign).stdout).toContain(NO_BASE);
    expect(armslength([...sign, '--base', valley]).status).toBe(0);
    const verify = ['verify', out, '--key', `${key}.pub`, '--at', '2026-11-22'];
    expect(armslength(verify).status).toBe(0);
  });
});

it('a pack whose base is not given is told where it says so, by every command', () => {
  const place = `${farm}:${lineOf(farm)}`;
  for (const call of [
    ['validate', farm],
    ['test', farm],
    ['explain', '--pack', farm, ...FACEBOOK],
    ['print', farm],
  ]) {
    const { status, stdout, stderr } = armslength(call);
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).toContain(`${place} ${NO_BASE}`);
  }
});

const lineOf = (name: string): string => {
  const before = readFileSync(name, 'utf8').split('"small-valley"')[0] ?? '';
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
};

it('two that extend each other are told as a loop, each at its place, and nothing of joining them', () => {
  const one = pack('loop/one', { id: 'small-one', extends: 'small-other' });
  const other = pack('loop/other', { id: 'small-other', extends: 'small-one' });
  const { status, stdout, stderr } = armslength(['validate', one, other]);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /one\.json:\d+:14 extends: found "small-one → small-other → small-one", expected a pack that does not come back to this one/,
  );
  expect(stdout).toMatch(
    /other\.json:\d+:14 extends: found "small-other → small-one → small-other"/,
  );
  expect(stderr).toMatch(/^2 files, 2 issues/);
});

it('what is amiss in a base is told there alone', () => {
  const base = pack('broken/base', { id: 'small-valley', status: 'odd' });
  const on = pack('broken/on', { id: 'small-farm', ...NOTHING, extends: 'small-valley' });
  const { stdout } = armslength(['validate', on, base]);
  expect(stdout).not.toContain('extends: found');
  expect(stdout).toContain('base.json:');
});

it('a pack that comes with the extension is built on before another of its id', () => {
  const own = pack('same/no-base', { id: 'no-base' });
  const on = pack('same/on', { id: 'small-farm', ...NOTHING, extends: 'no-base' });
  expect(armslength(['validate', on, own]).stderr).not.toContain('does not come with');
  const { status, stderr } = armslength(['print', on, '--base', own]);
  expect(status).toBe(2);
  expect(stderr).toContain('“no-base” comes with the extension, and that one is built on.');
});

it('a pack that is given is none that comes with the extension', () => {
  const loop = pack('named/loop', { id: 'small-loop', extends: 'small-loop' });
  for (const call of [
    ['test', 'builtin:small-valley', valley],
    ['explain', '--pack', 'builtin:small-valley', '--pack', valley, ...FACEBOOK],
    ['print', 'builtin:small-valley', '--base', valley],
  ])
    expect(armslength(call).stderr).toContain('builtin:small-valley: no such pack.');
  expect(armslength(['print', 'builtin:demo', '--base', loop]).status).toBe(0);
});

it('standard input is given as a file is', () => {
  const { status, stderr } = armslength(['validate', '-', farm], readFileSync(valley, 'utf8'));
  expect(status).toBe(0);
  expect(stderr).toContain(`sign ${farm} --base pack.json”`);
});

describe('two packs with one id', () => {
  const older = pack('twice/older', { id: 'small-valley', sequence: 9 });
  const said = (which: string, other: string) =>
    `small-farm.json: extends “small-valley”, of which that in ${which} is built on. ${other} has the same id and another content.`;

  it('are told where one builds on them, with which of them counts', () => {
    for (const call of [
      ['validate', farm, valley, older],
      ['test', farm, valley, older],
      ['explain', ...[farm, valley, older].flatMap((one) => ['--pack', one]), ...FACEBOOK],
    ]) {
      const { status, stderr } = armslength(call);
      expect([status, stderr]).toEqual([0, expect.stringContaining(said(valley, older))]);
    }
    expect(armslength(['validate', farm, older, valley]).stderr).toContain(said(older, valley));
  });

  it('are no matter where nothing builds on them, or they say the same', () => {
    const copy = pack('twice/copy', { id: 'small-valley' });
    expect(armslength(['validate', valley, older]).stderr).not.toContain('is built on');
    expect(armslength(['validate', farm, valley, copy]).stderr).not.toContain('is built on');
  });

  it('are told where one of them comes with the extension', () => {
    const own = pack('twice/no-base', { id: 'no-base' });
    const on = pack('twice/on', { id: 'small-farm', ...NOTHING, extends: 'no-base' });
    expect(armslength(['validate', on, own]).stderr).toContain(
      `extends “no-base”, of which the one that comes with the extension is built on. ${own} has`,
    );
  });

  it('are not both taken as bases, of which one could never count', () => {
    const { status, stderr } = armslength(['print', farm, '--base', valley, '--base', older]);
    expect([status, stderr]).toEqual([
      2,
      `--base ${older}: “small-valley” is in ${valley} as well, with another content, and that one is built on. Leave this out, or give it another id.\n`,
    ]);
  });
});
