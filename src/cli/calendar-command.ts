import path from 'node:path';
import { Command, Option } from 'commander';
import { calendarFileSchema } from '../core/election-schema.ts';
import { parse } from '../core/issue.ts';
import { checkIds } from '../core/pack-check.ts';
import { checkReferences } from '../core/pack-references.ts';
import { overviewOf } from '../core/site-schema.ts';
import { checkWindows } from '../core/window-check.ts';
import { baseOption, withBases } from './beside.ts';
import { fileToGive } from './beside-named.ts';
import { counted } from './counted.ts';
import { holidayCalendar } from './holidays.ts';
import { importCommand } from './import-command.ts';
import { KINDS } from './kind.ts';
import { lineOf, Misuse } from './misuse.ts';
import { readPackByReference } from './pack-reference.ts';
import { readReferences, readSites, RULES } from './rules.ts';
import { makeFolder, writeWhole } from './written.ts';

const FINDINGS = 1;

interface Flags {
  readonly region?: string;
  readonly id?: string;
  readonly from: number;
  readonly to: number;
  readonly out: string;
  readonly folder?: string;
  readonly json?: boolean;
}

export const calendarCommand = (): Command =>
  new Command('calendar')
    .description(
      'What windows count with: holidays, and the elections that a pack names; and the sittings of a council.',
    )
    .addCommand(holidaysCommand())
    .addCommand(embedCommand())
    .addCommand(importCommand());

const holidaysCommand = (): Command =>
  new Command('holidays')
    .description(
      'Writes the holidays of a country or a part of it to rules/calendars/<id>.json, or prints them with --json.',
    )
    .argument('<country>', 'two letters, such as GB')
    .option('--region <region>', 'a part of it, such as ENG')
    .option('--id <id>', 'the id that packs name it by; default <country>-<region>')
    .requiredOption('--from <year>', 'the first year', year)
    .requiredOption('--to <year>', 'the last year', year)
    .option('--out <folder>', 'the folder to write it to', path.join(RULES, 'calendars'))
    // As it was called before.
    .addOption(new Option('--folder <folder>').hideHelp())
    .exitOverride()
    .action((country: string, _, command: Command) =>
      write(country, command.optsWithGlobals<Flags>()),
    );

const embedCommand = (): Command =>
  new Command('embed')
    .description('Prints a pack with the elections and holidays that its windows name.')
    .argument('<pack>', 'builtin:<id> or a file')
    .addOption(baseOption())
    .exitOverride()
    .action((reference: string, { base }: { readonly base: readonly string[] }) => {
      const pack = readPackByReference(reference, () => withBases(readReferences(), base));
      const issues = [
        ...checkIds(pack),
        ...checkReferences(pack, readSites().map(overviewOf)),
        ...checkWindows(pack),
      ];
      if (issues.length > 0) {
        // A browser takes a pack as it is, and nobody could mend it there.
        process.stderr.write(
          `${issues.map((issue) => lineOf(reference, fileToGive(issue))).join('\n')}\n`,
        );
        process.exitCode = FINDINGS;
        return;
      }
      process.stdout.write(`${JSON.stringify(pack)}\n`);
    });

function year(text: string): number {
  if (!/^(?:19|20|21)\d{2}$/.test(text)) throw new Misuse(`${text}: expected a year such as 2027`);
  return Number(text);
}

function write(country: string, { out, folder = out, json, ...wish }: Flags): void {
  if (wish.to < wish.from) throw new Misuse(`--to ${wish.to} lies before --from ${wish.from}`);
  const calendar = parse(calendarFileSchema, holidayCalendar({ country, ...wish }));
  if (!calendar.ok)
    throw new Misuse(calendar.issues.map((one) => lineOf('calendar', one)).join('\n'));
  if (json) {
    process.stdout.write(`${JSON.stringify(calendar.value)}\n`);
    return;
  }
  makeFolder(folder);
  const file = path.join(folder, `${calendar.value.id}.json`);
  writeWhole(
    file,
    `${JSON.stringify({ $schema: schemaFrom(folder), ...calendar.value }, null, 2)}\n`,
    KINDS.calendar.name,
  );
  process.stdout.write(`${file}: ${counted(calendar.value.holidays.length, 'day')}\n`);
}

/** Where an editor finds what a calendar may say, as seen from the folder that it is written to. */
const schemaFrom = (folder: string): string =>
  path.relative(folder, path.join(RULES, 'schema/calendar.schema.json')).replaceAll(path.sep, '/');
