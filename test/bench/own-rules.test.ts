import { describe, expect, it } from 'vitest';
import { KINDS } from './entries.ts';
import { ownAddresses, ownContestants, ownEntries } from './own-rules.ts';

const SAMPLE = 60;
const addresses = ownAddresses();

describe.each(ownContestants())('on the rules of autoconsent, $name', ({ find }) => {
  it.each(KINDS)('tells every %s from the others', (kind) => {
    const sample = addresses[kind].slice(0, SAMPLE);
    const found = sample.filter((url) => typeof find === 'function' && find(url));
    expect(found).toEqual(kind === 'hit' ? sample : []);
  });
});

it('most of the rules of autoconsent are about one host, and are compared', () => {
  expect(ownEntries().length).toBeGreaterThan(300);
});
