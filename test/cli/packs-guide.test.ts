/** docs/admin/packs.md, done as it says. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parsePolicy } from '../../src/core/policy.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { REASONS } from '../../src/core/refusal.ts';

const guide = readFileSync(new URL('../../docs/admin/packs.md', import.meta.url), 'utf8');
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'armslength-guide-'));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = (kind: string) =>
  [...guide.matchAll(new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );

/** The next version of a pack, in which something has changed for somebody. */
function renew(file: string): void {
  const pack = JSON.parse(readFileSync(file, 'utf8')) as RulePack;
  const rules = pack.rules.map((rule) => ({
    ...rule,
    when: { ...rule.when, surface: ['composer', 'scheduler'] },
  }));
  writeFileSync(file, JSON.stringify({ ...pack, sequence: pack.sequence + 1, rules }));
}

// Each starts a process: however slow the machine, what that takes is no part of what is tested.
const PATIENCE = 300_000;

const UNCHECKED =
  'pack.jws: a signed pack, whose signature was not checked. “npx armslength verify” does that.\n';

test('every command can be run as it stands, one after the other', { timeout: PATIENCE }, () => {
  const pack = path.join(folder, 'pack.json');
  copyFileSync(new URL('small-town.json', import.meta.url), pack);
  const [, trial = ''] = blocks('json');
  writeFileSync(path.join(folder, 'trial-settings.json'), trial);
  const commands = blocks('sh').flatMap((text) => text.trim().split('\n'));
  expect(commands.length).toBeGreaterThan(12);
  let changes = '';
  for (const command of commands) {
    const isDiff = command.includes(' diff ');
    if (isDiff) renew(pack);
    const { status, stdout, stderr } = spawnSync(
      command.replace('npx armslength', `"${process.execPath}" "${MAIN}"`),
      { cwd: folder, shell: true, encoding: 'utf8' },
    );
    const told = command.includes(' validate ') ? '1 file, 0 issues\n' : isDiff ? UNCHECKED : '';
    expect([command, status, stderr]).toEqual([command, isDiff ? 1 : 0, told]);
    if (isDiff) changes = stdout;
  }
  expect(changes).toContain('- At “Planned post”');
});

test('every setting that it shows is a policy without an issue', () => {
  const policies = blocks('json').map((text) => JSON.parse(text) as Record<string, unknown>);
  expect(policies.length).toBeGreaterThan(1);
  expect(policies.flatMap((policy) => parsePolicy(policy).issues)).toEqual([]);
});

test('every reason for which a pack is not taken is explained, and no other', () => {
  const [, section = ''] = guide.split('## What is taken, and what is not');
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((row) => row.startsWith('| `'));
  const explained = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)]);
  expect(new Set(explained.map(([, reason]) => reason))).toEqual(new Set(REASONS));
});
