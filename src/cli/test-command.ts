import { Command } from 'commander';
import { missingHolidays } from '../core/missing-holidays.ts';
import { runCase, situationOfCase } from '../core/pack-cases.ts';
import { citationOf, type RulePack } from '../core/pack-schema.ts';
import { overviewOf, type SiteOverview } from '../core/site-schema.ts';
import { counted } from './counted.ts';
import { missingInWords } from './holidays-end.ts';
import { printable } from './misuse.ts';
import { progressOn } from './progress.ts';
import { readBuiltinPacks, readPackByReference, readSites } from './rules.ts';
import { stepInWords } from './trace.ts';

const FINDINGS = 1;

/** One case, as it came out. */
interface Result {
  readonly pack: string;
  readonly case: string;
  readonly passed: boolean;
  readonly expected: string;
  readonly found: string;
  readonly trace: readonly string[];
}

export const testCommand = (): Command =>
  new Command('test')
    .description('Runs the cases of packs, and tells which came out otherwise, and why.')
    .argument(
      '[pack...]',
      'builtin:<id> or a file; default every pack that comes with the extension',
    )
    .action((references: readonly string[], { json }: { json?: boolean }) => {
      const packs =
        references.length > 0 ? references.map(readPackByReference) : readBuiltinPacks();
      const sites = readSites().map(overviewOf);
      const progress = progressOn(process.stderr, packs.length);
      const results = packs.flatMap((pack, done) => {
        progress.show(done, pack.id);
        return resultsOf(pack, sites);
      });
      progress.clear();
      for (const line of packs.flatMap(uncountedIn)) process.stderr.write(`${line}\n`);
      const failed = results.filter(({ passed }) => !passed);
      if (failed.length > 0) process.exitCode = FINDINGS;
      for (const one of json ? results : []) process.stdout.write(`${JSON.stringify(one)}\n`);
      if (json) return;
      process.stdout.write(failed.map(inWords).join(''));
      process.stdout.write(
        `${counted(packs.length, 'pack')}, ${counted(results.length, 'case')}: ${results.length - failed.length} came out as they say, ${failed.length} did not\n`,
      );
    });

const resultsOf = (pack: RulePack, sites: readonly SiteOverview[]): readonly Result[] =>
  pack.cases
    .filter(({ inheritedFrom }) => inheritedFrom === undefined)
    .map((one) => {
      const { spoken, trace } = runCase(pack, one, sites);
      const expected = said(one.expect?.rule, one.expect?.outcome);
      const found = said(spoken?.rule.id, spoken?.outcome);
      return {
        pack: citationOf(pack),
        case: one.id,
        passed: expected === found,
        expected,
        found,
        trace: trace.map(stepInWords),
      };
    });

/** The cases at moments for which there are no holidays: a window that is not open then proves nothing. */
const uncountedIn = (pack: RulePack): readonly string[] =>
  pack.cases
    .filter(({ inheritedFrom }) => inheritedFrom === undefined)
    .flatMap((one) =>
      missingHolidays(pack, situationOfCase(pack, one)).map((missing) =>
        printable(missingInWords(`${citationOf(pack)} ${one.id}`, missing)),
      ),
    );

const said = (rule: string | undefined, outcome: string | undefined): string =>
  rule === undefined ? 'no rule speaks' : `${outcome}, by ${rule}`;

const inWords = ({ pack, case: id, expected, found, trace }: Result): string =>
  [
    `${pack} ${id}: expected ${expected}; found ${found}`,
    ...trace.map((step) => `  ${step}`),
    '',
  ].join('\n');
