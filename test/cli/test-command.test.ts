import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readBuiltinPacks } from '../../src/cli/rules.ts';
import { armslength } from './armslength.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'armslength-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const packs = readBuiltinPacks();
// What is inherited is tried where it was written.
const cases = packs.flatMap((pack) => pack.cases).filter((one) => !one.inheritedFrom).length;

test('runs every case of every pack', () => {
  const { status, stdout } = armslength(['test']);
  expect(stdout).toBe(
    `${packs.length} packs, ${cases} cases: ${cases} came out as they say, 0 did not\n`,
  );
  expect(status).toBe(0);
});

test('tells which case came out otherwise, and why, and exits with 1', () => {
  const [demo] = packs.filter(({ id }) => id === 'demo');
  const [first, ...others] = demo?.cases ?? [];
  const file = path.join(folder, 'pack.json');
  writeFileSync(file, JSON.stringify({ ...demo, cases: [{ ...first, expect: null }, ...others] }));
  const { status, stdout } = armslength(['test', file]);
  expect(status).toBe(1);
  expect(stdout).toContain('demo@1.0.0 post: expected no rule speaks; found fine-if, by post\n');
  expect(stdout).toContain('  demo@1.0.0 post: speaks\n');
  expect(stdout).toMatch(/\n1 pack, \d+ cases: .*, 1 did not\n$/);
});

test('says which cases are at moments that there are no holidays for', () => {
  const [council] = packs.filter(({ id }) => id === 'gb-local-authorities');
  const [first] = council?.cases ?? [];
  const file = path.join(folder, 'late.json');
  const late = { ...first, id: 'late', at: '2033-05-01T12:00', expect: null };
  writeFileSync(file, JSON.stringify({ ...council, cases: [late] }));
  const { stderr } = armslength(['test', file]);
  expect(stderr).toContain(
    ' late: when “notice” is at the polling day 2033-05-05 is not known, as “england-and-wales” has the holidays of 2023 to 2032 only.\n',
  );
});

test('prints one object a case for machines', () => {
  const { status, lines } = armslength(['test', 'builtin:demo', '--json']);
  expect(status).toBe(0);
  expect(lines()[0]).toMatchObject({ pack: 'demo@1.0.0', case: 'post', passed: true });
});

test('exits with 2 for a pack that is not there', () => {
  expect(armslength(['test', 'builtin:nowhere']).status).toBe(2);
});
