import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const APART = new URL('../../../src/cli/release/apart.ts', import.meta.url).href;
const run = (script: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });

test('what is printed meanwhile is no part of the answer, and what comes after it is', () => {
  const { stdout, stderr } = run(
    `import { apart } from '${APART}';
     const made = await apart(async () => { console.log('moving'); console.error('amiss'); return 'made'; });
     console.log(made);`,
  );
  expect([stdout, stderr]).toEqual(['made\n', 'amiss\n']);
});

test('also where the work fails', () => {
  const { stdout } = run(
    `import { apart } from '${APART}';
     await apart(async () => { throw new Error('amiss'); }).catch(({ message }) => console.log(message));`,
  );
  expect(stdout).toBe('amiss\n');
});
