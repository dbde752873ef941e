import { describe, expect, it } from 'vitest';
import { contestantsFor } from './contestants.ts';
import { addressesFor, entriesOf, KINDS, MET } from './entries.ts';
import { compareSizes } from './growth.ts';
import { compareLookups } from './lookup.ts';

const SAMPLE = 120;
const HURRIED = { rounds: 1, turn: 0.01 };
const entries = entriesOf(100);
const addresses = addressesFor(entries, SAMPLE);

describe.each(contestantsFor(entries))('$name', ({ find }) => {
  it.each(KINDS)('tells every %s from the others', (kind) => {
    const found = addresses[kind].filter((url) => typeof find === 'function' && find(url));
    expect(found).toEqual(kind === 'hit' ? addresses.hit : []);
  });
});

describe('the addresses that are looked up', () => {
  const meanLength = (urls: readonly string[]): number =>
    urls.reduce((sum, url) => sum + url.length, 0) / urls.length;

  it('are about as long as those that people meet', () => {
    const met = meanLength(MET);
    const all = addressesFor(entries, 1_000);
    for (const kind of KINDS) {
      expect(meanLength(all[kind]) / met).toBeGreaterThan(0.8);
      expect(meanLength(all[kind]) / met).toBeLessThan(1.2);
    }
  });

  it('are on entries all over the list, even the first few', () => {
    const many = entriesOf(1_000);
    const few = addressesFor(many, 8).hit.map((url) =>
      many.findIndex(({ host }) => new URL(url).hostname.endsWith(host)),
    );
    const quarters = new Set(few.map((at) => Math.floor(at / 250)));
    expect(quarters).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('the comparison', () => {
  it('has a time of every contestant for every kind, and both targets', () => {
    const { tables, targets } = compareLookups([20], HURRIED);
    expect(tables[0]?.head).toEqual(['20 entries', ...KINDS]);
    expect(tables[0]?.rows.map(([name]) => name)).toEqual(
      contestantsFor(entries).map(({ name }) => name),
    );
    expect(tables.flatMap(({ rows }) => rows.flat()).filter((cell) => cell === '')).toEqual([]);
    expect(targets.map(({ aim }) => aim)).toEqual([
      'at most 2× as long as a bare `Map` with `new URL()`',
      'at least 5× as quick as `@ghostery/adblocker`',
    ]);
  });

  it('of more and more entries begins with the fewest, which is once as long as itself', () => {
    const { tables, targets } = compareSizes([10, 20], HURRIED);
    expect(tables[0]?.head).toEqual(['Entries', '10', '20']);
    expect(tables[0]?.rows.map(([, fewest]) => fewest?.split(' (')[1])).toEqual(
      Array.from({ length: 6 }, () => '1.0×)'),
    );
    expect(targets).toHaveLength(1);
  });
});
