import { Command } from 'commander';
import type { RulePack } from '../core/pack-schema.ts';
import { overviewOf, type Site } from '../core/site-schema.ts';
import { baseOption, withBases } from './beside.ts';
import { whichHolds } from './diff-asked.ts';
import { differences, headline } from './diff.ts';
import { asPage } from './diff-report.ts';
import { siteDifferences } from './diff-sites.ts';
import { refuseTwoInputs } from './input.ts';
import { Misuse, printable } from './misuse.ts';
import { momentOf } from './moment.ts';
import { once } from './once.ts';
import { progressOn } from './progress.ts';
import { readReferences, readSites } from './rules.ts';
import { listed } from './print/printing.ts';
import { readPackOrSigned } from './signed-reference.ts';
import { siteAt } from './site-file.ts';
import { readSurroundings } from './surroundings.ts';
import { tellUnsound } from './unsound.ts';
import { whileHeld } from './while-held.ts';

const FINDINGS = 1;

interface Flags {
  readonly base: readonly string[];
  readonly at?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

export const diffCommand = (): Command =>
  new Command('diff')
    .description(
      'What changes for whom between two versions of a pack, in sentences, or what is recognised otherwise by two of a site. Exit 1 where something does, or “sequence” has to rise.',
    )
    .argument(
      '<before>',
      'builtin:<id> or a file, signed or not; or the file of a site; - for standard input',
    )
    .argument('<after>', 'the same of the other')
    .option('--at <moment>', 'ISO 8601: the moment around which windows are compared; default now')
    .addOption(baseOption())
    .option('--all', 'every difference in full, however many there are')
    .action((old: string, renewed: string, { at, base, all = false, json }: Flags) => {
      refuseTwoInputs([old, renewed]);
      const [was, is] = [siteAt(old), siteAt(renewed)];
      if (was && is) return tellSites(was, is, json);
      if (was || is) throw new Misuse(unlike(was ? old : renewed, was ? renewed : old));
      const known = once(() => withBases(readReferences(), base));
      const [before, after] = [readPackOrSigned(old, known), readPackOrSigned(renewed, known)];
      const now = at === undefined ? Date.now() : momentOf('--at', at, after.jurisdiction.zone);
      const surroundings = once(() => withBases(readSurroundings(), base));
      const today = new Date(now).toISOString().slice(0, 'yyyy-mm-dd'.length);
      for (const one of [old, renewed]) tellUnsound(one, today, surroundings);
      const sites = readSites().map(overviewOf);
      const found = differences(before, after, sites, now, (total) =>
        progressOn(process.stderr, total),
      );
      const isStale = tellSequence(before, after);
      if (found.length > 0 || isStale) process.exitCode = FINDINGS;
      const isTold = found.some(({ kind }) => kind === 'time');
      const notes = [
        whileHeld(before, after, now).note,
        whichHolds(before, after, now, isTold),
      ].filter((one) => one !== undefined);
      const note = notes.length > 0 ? notes.join(' ') : undefined;
      if (json) {
        if (note !== undefined) process.stderr.write(`${note}\n`);
        // A line is a sentence made short, and a list one made long, for people.
        for (const { line: _, list: __, ...one } of found)
          process.stdout.write(`${JSON.stringify(one)}\n`);
        return;
      }
      const page = found.length > 0 ? `\n${asPage(found, all)}` : sameButFor(before, after);
      const head = [headline(before, after), ...(note === undefined ? [] : [note])].join('\n');
      process.stdout.write(`${head}\n${page}\n`);
    });

const unlike = (site: string, other: string): string =>
  printable(`${site} is a site, and ${other} is none: give two sites, or two packs.`);

function tellSites(before: Site, after: Site, json: boolean | undefined): void {
  const found = siteDifferences(before, after);
  if (found.length > 0) process.exitCode = FINDINGS;
  const lines = found.map((one) => (json ? JSON.stringify(one) : `- ${printable(one.sentence)}`));
  const page = found.length > 0 ? lines : ['They say the same.'];
  const told = json ? lines : [`${before.id} → ${after.id}`, ...page];
  process.stdout.write(told.map((line) => `${line}\n`).join(''));
}

/**
 * Two contents of one pack under one number cannot be told apart, and a lower one is not taken: also where they say the
 * same to everybody, as with another version. Whether there was anything to tell.
 */
function tellSequence(before: RulePack, after: RulePack): boolean {
  const rises = after.sequence > before.sequence;
  if (before.id !== after.id || rises || contentOf(before) === contentOf(after)) return false;
  const next = `Write ${before.sequence + 1} or more.`;
  process.stderr.write(
    before.sequence === after.sequence
      ? `“sequence” is ${before.sequence} in both, and their content is not the same: a device that has the one refuses the other. ${next}\n`
      : `“sequence” was ${before.sequence} and is ${after.sequence}: a device that has had the higher one refuses the lower. ${next}\n`,
  );
  return true;
}

/** What nobody is told in a reminder, and a reader of the pack may be. */
function sameButFor(before: RulePack, after: RulePack): string {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof RulePack>;
  const others = [...keys.difference(UNSAID)].filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const names = listed(
    others.map((key) => `“${key}”`),
    'conjunction',
    'en',
  );
  return others.length === 0
    ? 'They say the same.'
    : `They say the same. All that is written otherwise is ${names}.`;
}

/** The one is for editors, and the other stands in the first line. */
const UNSAID: ReadonlySet<string> = new Set(['$schema', 'sequence']);

/** As it would be signed. */
const contentOf = ({ $schema: _, ...pack }: RulePack): string => JSON.stringify(pack);
