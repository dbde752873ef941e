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
  ['https://..com/', 2, 'is no whole address: behind // stands a host'],
  ['https://x..com/', 2, 'is no whole address: behind // stands a host'],
  ['https:///x', 2, 'is no whole address: behind // stands a host'],
  ['HTTPS:x.com', 2, 'is no whole address: behind // stands a host'],
  ['https://x.com:99999/', 2, 'is no whole address: a port is at most 65535.'],
  ['http://x.com/compose/post', 0, 'Did you mean https://x.com/compose/post?'],
])('says of %s first that nothing comes of it', (url, status, reason) => {
  const told = armslength(['explain', '--url', url]);
  expect(told.status).toBe(status);
  expect(told.stderr.split('\n')[0]).toContain(`${url} is`);
  expect(told.stderr.split('\n')[0]).toContain(reason);
});

test.each([
  'https://x.com./compose/post',
  'https://x.com:443',
  'HTTPS://X.COM/',
  'https://[::1]/a',
])('says nothing of %s, which a browser goes to', (url) => {
  const { status, stderr } = armslength(['explain', '--url', url, '--pack', 'builtin:demo']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('says of events that no pack knows, and of times that no clock shows', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'armslength-policy-')), 'policy.json');
  const settings = {
    packs: ['builtin:ca-on-municipal'],
    events: ['nominaton-filed=2026-05-04'],
    windows: ['2027-03-14T02:10/2027-03-14T02:50 Gap'],
  };
  writeFileSync(file, JSON.stringify(settings));
  const { status, stderr } = armslength(['explain', '--policy', file, '--url', 'https://x.com/']);
  rmSync(path.dirname(file), { recursive: true });
  expect(status).toBe(0);
  expect(stderr).toContain('No pack here knows the event “nominaton-filed”. Did you mean “');
  expect(stderr).toContain('found 2027-03-14T02:10, expected a time that there is');
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
