/** The promises that `npm run prove` proves whole, each on a sample, through the same code; and that a proof can fail. */
import { describe, expect, test } from 'vitest';
import { IN_PAGES, PROPERTIES } from '../prove/page-script/names.ts';
import { IN_STRIP } from '../prove/page-script/names-of-strip.ts';
import { pageScripts } from '../prove/page-script/parts.ts';
import { readScript } from '../prove/page-script/read-script.ts';
import { readBuilt } from '../prove/builds.ts';
import { FAULTS } from '../prove/faults.ts';
import { failingWith } from '../prove/plant.ts';
import { ROWS } from '../prove/rows.ts';
import { PROJECT } from '../tour/build.ts';

// However busy the machine: what it takes is no part of what is tested.
const PATIENCE = 300_000;
const subject = { folder: PROJECT };
/** Those that are tests of their own run as such. */
const BY_TESTS = [
  'builds-alike',
  'clock-may-jump',
  'kept-as-mapped',
  'notes-are-the-users',
  'nothing-is-lost',
  'print-asks-nobody',
  'request-tells-nothing',
  'signatures-fail-closed',
  'trials-leave-nothing',
  'ways-alike',
];

test.each(ROWS.filter(({ id, onDemand }) => !onDemand && !BY_TESTS.includes(id)))(
  '$says',
  async ({ prove }) => {
    const { figure, found } = await prove(subject, 'sample');
    expect(found).toEqual([]);
    expect(figure).toMatch(/\d/);
  },
  PATIENCE,
);

test('no name is allowed to the script for pages that it does not use', () => {
  const [text = ''] = pageScripts(subject, 'chrome');
  const { properties, joins, reads } = readScript('the script for pages', text);
  expect([...PROPERTIES].filter((name) => !properties.has(name))).toEqual([]);
  expect(joins).toBe(IN_PAGES.joins);
  expect(reads).toEqual(new Map([...(IN_PAGES.reads ?? [])].filter(([, most]) => most > 0)));
});

test('nor to the strip, nor more places in which it looks one up or puts a text together', () => {
  const text = readBuilt(subject, 'chrome', 'banner.js');
  const strip = readScript('banner.js', text, IN_STRIP);
  const { properties, lookups, joins, reads, otherwise } = strip;
  expect([...IN_STRIP.properties].filter((name) => !properties.has(name))).toEqual([]);
  expect(lookups).toBe(IN_STRIP.lookups);
  expect(joins).toBe(IN_STRIP.joins);
  expect(reads).toEqual(IN_STRIP.reads);
  expect(otherwise).toEqual(IN_STRIP.otherwise);
});

describe('a fault that is planted', () => {
  // One of each: all of them are planted only when they are asked for.
  test.each(
    ['script-reads-nothing', 'manifest-allows-nothing', 'trials-leave-nothing'].flatMap((id) =>
      FAULTS.filter(({ row }) => row === id).slice(-1),
    ),
  )(
    '“$says” makes its row fail, and no other of those that look at files',
    async (fault) => {
      const files = ['script-reads-nothing', 'source-reads-nothing', 'manifest-allows-nothing'];
      expect(await failingWith(fault, [...new Set([...files, fault.row])])).toEqual([fault.row]);
    },
    PATIENCE,
  );
});
