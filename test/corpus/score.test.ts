import { describe, expect, it } from 'vitest';
import { asLine, isFalse, isGood, isMiss, missedTooOften, reportOn, type Scored } from './score.ts';

const post = { site: 'square', surface: 'composer', activity: 'publish' };
const call = { site: 'talk', surface: 'call', activity: 'join', tenant: 'council' };
const right: Scored = { name: 'right', wanted: post, found: post };
const silent: Scored = { name: 'silent', wanted: null, found: null };
const missed: Scored = { name: 'missed', wanted: post, found: null };
const raised: Scored = { name: 'raised', wanted: null, found: post };
const otherTenant: Scored = {
  name: 'other',
  wanted: call,
  found: { ...call, tenant: 'personal' },
};
const many = Array.from({ length: 99 }, () => right);

describe('a score', () => {
  it('is a miss where anything differs, and false where something was found', () => {
    const all = [right, silent, missed, raised, otherTenant];
    expect(all.filter(isMiss)).toEqual([missed, raised, otherTenant]);
    expect(all.filter(isFalse)).toEqual([raised, otherTenant]);
  });

  it('is good with at most one in a hundred of a surface missed', () => {
    expect(isGood([right, silent])).toBe(true);
    expect(isGood([...many, missed])).toBe(true);
    expect(isGood([...many, missed, missed])).toBe(false);
    expect(missedTooOften('composer', [...many, missed, missed])).toEqual([missed, missed]);
    expect(missedTooOften('call', [...many, missed, missed])).toEqual([]);
  });

  it('is not good with anything false, however many are right', () => {
    expect(isGood([...many, ...many, raised])).toBe(false);
    expect(isGood([...many, ...many, otherTenant])).toBe(false);
  });
});

describe('a report', () => {
  it('counts by surface and account, and lists what came out otherwise', () => {
    const report = reportOn([right, right, missed, raised, otherTenant]);
    expect(report).toMatch(/^composer +2 +· +1 *$/m);
    expect(report).toMatch(/^council +· +1 *$/m);
    expect(report).toContain('3 of 5 came out otherwise');
    expect(report).toContain(
      `  ${asLine(missed)}\n  raised: wanted nothing, found square composer publish`,
    );
    expect(report).not.toContain('right:');
  });
});
