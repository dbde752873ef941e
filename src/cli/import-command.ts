import { Command } from 'commander';
import type { Issue } from '../core/issue.ts';
import { isMoment } from '../core/is-moment.ts';
import { type SettingName, SETTINGS } from '../core/settings.ts';
import { calledOffInWords } from './called-off.ts';
import { counted } from './counted.ts';
import { inWords } from './import-words.ts';
import { bytesOf, refuseTwoInputs, refuseUtf16 } from './input.ts';
import { lineOf, Misuse } from './misuse.ts';
import { repeatable } from './repeatable.ts';
import { readPackByReference } from './pack-reference.ts';
import { readSettingsFile, writeSetting } from './settings-file.ts';
import type { Found } from './sittings.ts';

const FINDINGS = 1;
const KEY = 'sittings' satisfies SettingName;
const MOST = SETTINGS[KEY].most;

interface Flags {
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly allDay?: boolean;
  readonly longest: number;
  readonly from?: string;
  readonly to?: string;
  readonly at?: string;
  readonly zone?: string;
  readonly pack?: string;
  readonly tzid: readonly string[];
  readonly into?: string;
  readonly json?: boolean;
}

export const importCommand = (): Command =>
  new Command('import')
    .description('The sittings of a council from its calendar, as the setting of that name.')
    .argument('<file>', 'an iCalendar file (.ics); - for standard input')
    .addOption(
      repeatable('--only <words>', 'in the title or a category; what has none is left out'),
    )
    .addOption(
      repeatable('--except <words>', 'in the title or a category; what has them is left out'),
    )
    .option('--all-day', 'entries for whole days are sittings too')
    .option('--longest <hours>', 'what is longer is reported, and no sitting', hours, 24)
    .option('--from <date>', 'the first day; default today')
    .option('--to <date>', 'the last day, or a duration such as P6M; default two years')
    .option('--at <date>', 'the day that counts as today')
    .option('--zone <zone>', 'for days, times without a zone, and the output: Europe/Copenhagen')
    .option(
      '--pack <ref>',
      'builtin:<id> or a file, - for standard input: the zone is that of the pack',
    )
    .addOption(repeatable('--tzid <name=zone>', 'which zone a name in the file stands for'))
    .option('--into <file>', 'a file of settings, in which they are replaced')
    .exitOverride()
    .action((file: string, _, command: Command) => run(file, command.optsWithGlobals<Flags>()));

async function run(file: string, flags: Flags): Promise<void> {
  refuseTwoInputs([file, flags.pack]);
  const into = flags.into === undefined ? undefined : readSettingsFile(flags.into);
  const bytes = bytesOf(file);
  refuseUtf16(file, bytes);
  // What reads calendars is large, and no other command needs it.
  const { findSittings } = await import('./sittings.ts');
  const found = findSittings(bytes, {
    ...flags,
    allDay: flags.allDay ?? false,
    longestHours: flags.longest,
    zone: flags.zone === undefined ? zoneOfPack(flags.pack) : zone('--zone', flags.zone),
    zones: Object.fromEntries(flags.tzid.map(zonePair)),
    today: (here) => flags.at ?? Temporal.Now.plainDateISO(here).toString(),
  });
  if (!found) throw new Misuse(`${file}: expected an iCalendar file, with BEGIN:VCALENDAR in it`);
  const { intervals, counts } = found;
  // A calendar without anything in it is hardly the one that was meant.
  const isEmpty = into !== undefined && counts.events === 0;
  const isTooMany = intervals.length > MOST;
  const issues = [
    ...found.issues,
    ...(isEmpty ? [NO_EVENT] : []),
    ...(isTooMany ? [tooMany(intervals.length)] : []),
  ];
  if (issues.length > 0) process.exitCode = FINDINGS;
  // An empty list in place of a good one, for a file that could not be read or has nothing in it, would be a loss.
  const isWritten =
    into !== undefined && !isTooMany && (intervals.length > 0 || issues.length === 0);
  if (isWritten) writeSetting(into, KEY, intervals);
  if (flags.json) {
    process.stdout.write(`${JSON.stringify(forMachines(file, { ...found, issues }, isWritten))}\n`);
    return;
  }
  if (!into) process.stdout.write(`${JSON.stringify({ [KEY]: intervals }, null, 2)}\n`);
  else if (isWritten)
    process.stdout.write(`${into.path}: ${counted(intervals.length, 'sitting')}\n`);
  else process.stderr.write(`${into.path} is left as it was.\n`);
  process.stderr.write(issues.map((issue) => `${lineOf(file, issue)}\n`).join(''));
  process.stderr.write(inWords(file, found));
  process.stderr.write(calledOffInWords(file, found.calledOff));
}

const NO_EVENT: Issue = {
  path: '',
  found: 'no event',
  expected: 'the events of a calendar, to take the place of the sittings in a file',
  mend: 'See whether it is the right calendar, and export it again.',
};

/** A device leaves out those behind the first ones, and says so only on its own status page. */
const tooMany = (count: number): Issue => ({
  path: '',
  found: `${count} sittings`,
  expected: `at most ${MOST}, since a device leaves out all behind them`,
  mend: 'Shorten the period with --from and --to, or take fewer events with --only and --except.',
});

/** Titles are for the person at the terminal only. */
const forMachines = (
  file: string,
  { intervals, leftOut, calledOff, ...rest }: Found,
  written: boolean,
) => ({
  file,
  [KEY]: intervals,
  written,
  ...rest,
  leftOut: leftOut.map(({ line, reason }) => ({ line, reason })),
  calledOff: calledOff.map(({ line, word }) => ({ line, word })),
});

const zoneOfPack = (reference: string | undefined): string | undefined =>
  reference === undefined ? undefined : readPackByReference(reference).jurisdiction.zone;

function zone(flag: string, name: string): string {
  if (isMoment('2026-01-01', name)) return name;
  throw new Misuse(`${flag} ${name}: expected an IANA time zone such as Europe/Copenhagen`);
}

function zonePair(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new Misuse(`--tzid ${text}: expected <name>=<zone>`);
  return [text.slice(0, at).trim(), zone('--tzid', text.slice(at + 1))];
}

function hours(text: string): number {
  const number = Number(text);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new Misuse(`--longest ${text}: expected hours such as 24`);
}
