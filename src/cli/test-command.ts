import { Command } from 'commander';
import { missingHolidays } from '../core/missing-holidays.ts';
import { runCase, situationOfCase } from '../core/pack-cases.ts';
import { citationOf, type RulePack } from '../core/pack-schema.ts';
import { overviewOf, type Site, type SiteOverview } from '../core/site-schema.ts';
import { checkWindows } from '../core/window-check.ts';
import { besideIn, withGiven } from './beside.ts';
import { fileToGive, isNamedAt } from './beside-named.ts';
import { builtOnNotes } from './built-on.ts';
import { counted } from './counted.ts';
import { missingInWords } from './holidays-end.ts';
import { lineOf, Misuse, printable } from './misuse.ts';
import { once } from './once.ts';
import { progressOn } from './progress.ts';
import { readPackByReference } from './pack-reference.ts';
import { jsonFilesIn, readBuiltinPacks, readReferences, readSites } from './rules.ts';
import { exampleInWords, exampleResultsOf } from './site-examples.ts';
import { isFolder, kindAt, siteAt } from './site-file.ts';
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
    .description(
      'Runs the cases of packs and the examples of sites, and tells which came out otherwise, and why.',
    )
    .argument(
      '[pack...]',
      'builtin:<id>, the file of a pack or a site, or a folder of such, with files of elections and holidays that they name; - for standard input; default every pack that comes with the extension',
    )
    .action((references: readonly string[], { json }: { json?: boolean }) => {
      const { packs, entries, notes } = askedFor(references);
      for (const line of notes) process.stderr.write(`${line}\n`);
      const sites = readSites();
      const overviews = sites.map(overviewOf);
      const progress = progressOn(process.stderr, packs.length);
      const results = packs.flatMap((pack, done) => {
        progress.show(done, pack.id);
        return resultsOf(pack, overviews);
      });
      progress.clear();
      const examples = entries.flatMap((site) => exampleResultsOf(site, sites));
      for (const line of packs.flatMap((one) => [...unnamedIn(one), ...uncountedIn(one)]))
        process.stderr.write(`${line}\n`);
      const all = [...results, ...examples];
      if (all.some(({ passed }) => !passed)) process.exitCode = FINDINGS;
      for (const one of json ? all : []) process.stdout.write(`${JSON.stringify(one)}\n`);
      if (json) return;
      for (const one of results.filter(({ passed }) => !passed)) process.stdout.write(inWords(one));
      for (const one of examples.filter(({ passed }) => !passed))
        process.stdout.write(`${exampleInWords(one)}\n`);
      if (packs.length > 0) tellSum(counted(packs.length, 'pack'), 'case', results);
      if (entries.length > 0) tellSum(counted(entries.length, 'site'), 'example', examples);
    });

/** Packs, and the entries of sites. @throws Misuse @throws RulesError */
function askedFor(references: readonly string[]): {
  readonly packs: readonly RulePack[];
  readonly entries: readonly Site[];
  readonly notes: readonly string[];
} {
  if (references.length === 0) return { packs: readBuiltinPacks(), entries: [], notes: [] };
  const given = references.flatMap((one) => (isFolder(one) ? usableIn(one) : [one]));
  const triable = given.filter((one) => !isNamedAt(one));
  const folder = triable.length === 0 && references.find(isFolder);
  if (folder) throw nothingIn(folder);
  // Where there is nothing else, it is told that this is nothing to try.
  const files = triable.length > 0 ? triable : given;
  const entries = files.map(siteAt);
  const beside = besideIn(given);
  const known = once(() => withGiven(readReferences(), beside));
  return {
    packs: files.filter((_, at) => !entries[at]).map((one) => readPackByReference(one, known)),
    entries: entries.filter((site) => site !== null),
    notes: builtOnNotes(beside, known().builtin),
  };
}

/** The files of a folder that have something to try, and the elections and calendars that those may name. */
function usableIn(folder: string): readonly string[] {
  const usable = ['pack', 'site', 'elections', 'calendar'];
  const files = jsonFilesIn(folder).filter((file) => usable.includes(kindAt(file) ?? ''));
  if (files.length === 0) throw nothingIn(folder);
  return files;
}

const nothingIn = (folder: string): Misuse =>
  new Misuse(`${folder}: no pack and no site in this folder`);

function tellSum(
  of: string,
  what: 'case' | 'example',
  results: readonly { readonly passed: boolean }[],
): void {
  const failed = results.filter(({ passed }) => !passed).length;
  process.stdout.write(
    `${of}, ${counted(results.length, what)}: ${results.length - failed} came out as they say, ${failed} did not\n`,
  );
}

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

/** What a window names and is nowhere: it opens never, and no case of it proves anything. */
const unnamedIn = (pack: RulePack): readonly string[] =>
  checkWindows(pack).map((issue) => lineOf(citationOf(pack), fileToGive(issue)));

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
