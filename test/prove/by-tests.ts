/** A promise that is proved by tests that are there already. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { counted, type Proof, type Subject } from './row.ts';

interface Results {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** Runs the tests in these files of a checkout. A test that did not run counts as one that did not pass. */
export const proveByTests = (subject: Subject, ...files: readonly string[]): Proof =>
  run(subject, files, '');

/** The same of those tests alone that have `words` in their names. */
export const proveByTestsNamed = (
  subject: Subject,
  words: string,
  ...files: readonly string[]
): Proof => run(subject, files, words);

function run({ folder }: Subject, files: readonly string[], words: string): Proof {
  const scratch = mkdtempSync(path.join(tmpdir(), 'armslength-prove-'));
  const file = path.join(scratch, 'results.json');
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        path.join(folder, 'node_modules/vitest/vitest.mjs'),
        'run',
        ...files,
        ...(words === '' ? [] : ['--testNamePattern', words]),
        '--reporter=json',
        `--outputFile=${file}`,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
    const testResults = results.testResults.map(({ assertionResults, ...one }) => ({
      ...one,
      assertionResults: assertionResults.filter(({ fullName }) => fullName.includes(words)),
    }));
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const other = tests.filter((one) => one.status !== 'passed');
    const found = [
      ...other.map((one) => `${one.status}: ${one.fullName}`),
      ...testResults.filter((one) => one.assertionResults.length === 0).map((one) => one.message),
    ];
    if (found.length === 0 && (status !== 0 || tests.length === 0))
      found.push(`The tests did not run to their end: ${stderr.slice(-500)}`);
    const each = testResults.map(
      ({ name, assertionResults }) => `${assertionResults.length} in ${path.basename(name)}`,
    );
    return {
      figure: `${counted(tests.length, 'test')}, ${(tests.length - other.length).toLocaleString('en')} passed${each.length > 1 ? ` (${each.toSorted().join(', ')})` : ''}.`,
      found,
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
