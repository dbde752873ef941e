import { spawnSync } from 'node:child_process';
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
