import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { armslength, MAIN } from './armslength.ts';

test.each([
  ['ftp://x.com/compose/post', 2, 'is no address of a page that is looked at: one begins with'],
  ['javascript:alert(1)', 2, 'is no address of a page that is looked at: one begins with'],
  ['not a url', 2, 'is no whole address: one begins with'],
  ['http://x.com/compose/post', 0, 'Did you mean https://x.com/compose/post?'],
])('says of %s first that nothing comes of it', (url, status, reason) => {
  const told = armslength(['explain', '--url', url]);
  expect(told.status).toBe(status);
  expect(told.stderr.split('\n')[0]).toContain(`${url} is`);
  expect(told.stderr.split('\n')[0]).toContain(reason);
});

test('says a reason before all answers, where both come to one place', () => {
  const parts = ['-c', '"$0" "$@" 2>&1', process.execPath, MAIN];
  const { stdout } = spawnSync('sh', [...parts, 'explain', '--url', 'not a url'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^not a url is no whole address/);
});

test('a file of addresses in UTF-16 is told as that', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'armslength-urls-')), 'urls.txt');
  writeFileSync(file, Buffer.from('\uFEFFhttps://x.com/compose/post\n', 'utf16le'));
  const { status, stderr } = armslength(['explain', '--urls', file]);
  rmSync(path.dirname(file), { recursive: true });
  expect(status).toBe(2);
  expect(stderr).toContain('found UTF-16, expected UTF-8. Save the file with the encoding UTF-8.');
});
