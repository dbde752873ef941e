/** Mutation testing: small faults are put into the core, one at a time, and the tests of the core have to notice. */
import { Stryker } from '@stryker-mutator/core';

/** What is wanted of the score, in per cent. */
const LEAST = 90;

export interface Score {
  readonly killed: number;
  readonly total: number;
  /** In per cent. */
  readonly score: number;
  readonly least: number;
}

/** Runs every mutant of `files`, which are all of the core but its sentences. */
export async function proveMutants(
  files: readonly string[] = ['src/core/**/*.ts', '!src/core/wording/{en,da,sv,nb,fi}.ts'],
  concurrency = 2,
): Promise<Score> {
  const results = await new Stryker({
    mutate: [...files],
    plugins: ['@stryker-mutator/vitest-runner'],
    testRunner: 'vitest',
    vitest: { configFile: 'test/prove/vitest.config.ts', related: true },
    coverageAnalysis: 'perTest',
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: '.output/mutants.json' },
    clearTextReporter: {
      allowColor: false,
      logTests: false,
      reportScoreTable: true,
      reportTests: false,
      skipFull: true,
    },
    tempDirName: '.output/stryker',
    ignorePatterns: ['.output', 'docs/pictures', 'extension', 'src/ui', 'src/browser', 'test/tour'],
    allowEmpty: false,
    // TypeScript 7 has no programming interface that Stryker could rewrite a tsconfig with; there is nothing to rewrite.
    tsconfigFile: 'no-tsconfig-to-rewrite.json',
    concurrency,
    timeoutMS: 20_000,
    ignoreStatic: true,
  }).runMutationTest();
  const counted = results.filter(
    ({ status }) => !['Ignored', 'CompileError', 'RuntimeError'].includes(status),
  );
  const killed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  return { killed, total: counted.length, score: (100 * killed) / counted.length, least: LEAST };
}
