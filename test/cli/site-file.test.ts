import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPackByReference } from '../../src/cli/pack-reference.ts';
import { readSites, RULES } from '../../src/cli/rules.ts';
import { amongSites, kindAt, siteAt } from '../../src/cli/site-file.ts';
import { exampleInWords, exampleResultsOf } from '../../src/cli/site-examples.ts';
import type { Site } from '../../src/core/site-schema.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const write = filesOfThisTest();
const zoomFile = path.join(RULES, 'sites/zoom.json');
const zoom = JSON.parse(readFileSync(zoomFile, 'utf8')) as Site;

test('a file is known by its kind, and a pack that comes along or a folder is no file', () => {
  expect(kindAt(zoomFile)).toBe('site');
  expect(kindAt(path.join(RULES, 'elections/dk.json'))).toBe('elections');
  expect(kindAt('builtin:demo')).toBe(null);
  expect(kindAt(RULES)).toBe(null);
  expect(siteAt(zoomFile)?.id).toBe('zoom');
});

test('a file of another kind is told as what it is where only a pack will do', () => {
  expect(() => readPackByReference(zoomFile)).toThrow(
    'is a site, not a pack. “validate”, “test”, “print” and “diff” take sites too; “explain” looks at all that come with Armslength, and takes none.',
  );
  expect(() => readPackByReference(path.join(RULES, 'elections/dk.json'))).toThrow(
    'is a file of elections, not a pack. “validate” checks it.',
  );
});

test('the site of the guide is in order', () => {
  const [, guide = ''] = readFileSync(`${RULES}README.md`, 'utf8').split('## A site, part by part');
  const [, site = ''] = /```json\n([^`]*)```/.exec(guide) ?? [];
  const { status, stdout } = armslength(['validate', write('village-square.json', site)]);
  expect(stdout).toContain('village-square.json: in order');
  expect(status).toBe(0);
});

describe('the examples of a site', () => {
  test('are tried against all other sites', () => {
    const sites = readSites();
    expect(amongSites(zoom, sites)).toHaveLength(sites.length);
    const results = exampleResultsOf(zoom, sites);
    expect(results).toHaveLength(zoom.examples.speaks.length + zoom.examples.silent.length);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
  });

  test('that come out otherwise are told, with what they are recognised as', () => {
    const wrong = {
      ...zoom,
      examples: { ...zoom.examples, silent: ['https://zoom.us/j/123', 'zoom.us/pricing'] },
    };
    expect(
      exampleResultsOf(wrong, readSites())
        .filter(({ passed }) => !passed)
        .map(exampleInWords),
    ).toEqual([
      'zoom https://zoom.us/j/123: expected not recognised; found zoom call join unknown',
      'zoom zoom.us/pricing: expected not recognised; found no address',
    ]);
  });
});

describe('the commands', () => {
  test('“test” runs a site, and a folder with packs and sites in it', () => {
    const { status, stdout } = armslength(['test', zoomFile]);
    const count = zoom.examples.speaks.length + zoom.examples.silent.length;
    expect(stdout).toBe(`1 site, ${count} examples: ${count} came out as they say, 0 did not\n`);
    expect(status).toBe(0);
    const site = { ...zoom, examples: { ...zoom.examples, silent: ['https://zoom.us/j/123'] } };
    write('mixed/zoom.json', JSON.stringify(site));
    const demo = readFileSync(path.join(RULES, 'packs/demo/demo/pack.json'), 'utf8');
    const folder = path.dirname(write('mixed/pack.json', demo));
    const mixed = armslength(['test', folder]);
    expect(mixed.status).toBe(1);
    expect(mixed.stdout).toMatch(/^zoom https:.+\n1 pack, .+ 0 did not\n1 site, .+ 1 did not\n$/);
  });

  test('“test” says where a folder has nothing to try', () => {
    const folder = path.join(RULES, 'elections');
    expect(armslength(['test', folder])).toMatchObject({
      status: 2,
      stderr: `${folder}: no pack and no site in this folder\n`,
    });
  });

  test('“diff” tells two sites apart, and takes no site for a pack', () => {
    const other = write(
      'other.json',
      JSON.stringify({ ...zoom, hosts: [...zoom.hosts, 'a.test'] }),
    );
    const { status, stdout } = armslength(['diff', zoomFile, other]);
    expect(stdout).toBe('zoom → zoom\n- The host is new: a.test.\n');
    expect(status).toBe(1);
    expect(armslength(['diff', zoomFile, zoomFile, '--json'])).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect(armslength(['diff', 'builtin:demo', other])).toMatchObject({
      status: 2,
      stderr: `${other} is a site, and builtin:demo is none: give two sites, or two packs.\n`,
    });
  });

  test('“validate” takes a pack that comes along by its id', () => {
    const { status, stdout } = armslength(['validate', 'builtin:se-timra']);
    expect(stdout).toMatch(/rules\/packs\/se\/se-timra\/pack\.json: in order\n$/);
    expect(status).toBe(0);
    const missing = armslength(['validate', 'builtin:se-timrå']);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toBe(
      'builtin:se-timrå: no such pack.\nDid you mean builtin:se-timra?\n',
    );
    expect(armslength(['validate', 'builtin:nowhere-at-all']).stderr).toContain(
      'There are:\n  builtin:',
    );
  });
});
