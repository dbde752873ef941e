import { Argument, Command } from 'commander';
import { EXAMPLE_SETTINGS } from '../core/example-settings.ts';
import { type CheckedSettings, checkSettings } from './checked-settings.ts';
import { Misuse, printable } from './misuse.ts';
import { once } from './once.ts';
import { refuseInputAsOutput } from './overwritten.ts';
import { CHROMIUMS, type Deployment, PLACEHOLDERS } from './policy/deployment.ts';
import { encoded, FORMAT_NAMES, formatCalled, type FormatName } from './policy/formats.ts';
import { idsOfUnpacked, idsToGive } from './policy/own-id.ts';
import { removalFile } from './policy/registry-file.ts';
import { trialAddressesIn, unusedIn } from './policy/remarks.ts';
import { deploymentFor, type Wish, wishOptions } from './policy/wish.ts';
import { asLines, asObject } from './report.ts';
import { readBuiltinPacks, readSites } from './rules.ts';
import { notesOn } from './settings-notes.ts';
import { writeWhole } from './written.ts';

const FINDINGS = 1;

interface Flags extends Wish {
  readonly from?: string;
  readonly remove?: boolean;
  readonly out?: string;
  readonly json?: boolean;
}

export function policyCommand(): Command {
  const command = new Command('policy')
    .description('The settings as an administrator’s console takes them: a template, or filled in.')
    .addArgument(new Argument('<format>', 'for which console').choices(FORMAT_NAMES))
    .option('--from <file>', 'the settings of one municipality, as JSON; default examples')
    .option('--remove', 'in registry: a file that takes it away from Chrome and Edge')
    .option('--out <file>', 'where to write it; default standard output')
    .addHelpText('after', FORMATS_IN_WORDS)
    .action(run);
  for (const option of wishOptions()) command.addOption(option);
  return command;
}

const FORMATS_IN_WORDS = [
  '\nFormats:',
  ...FORMAT_NAMES.map((name) => `  ${name.padEnd(13)} ${formatCalled(name).use}`),
].join('\n');

function run(name: FormatName, flags: Flags, command: Command): void {
  if (flags.remove) return printRemoval(name, flags, command);
  const format = formatCalled(name);
  if (flags.from === undefined) {
    const examples = deploymentFor(flags, EXAMPLE_SETTINGS, false);
    const document = format.print(examples);
    put(name, document, flags);
    tellNotes([EXAMPLES, ...notesOnOptions(name, document, examples, command)]);
    return;
  }
  if (flags.out !== undefined) refuseInputAsOutput([flags.from], flags.out);
  const packs = once(() => readBuiltinPacks());
  const checked = checkSettings(flags.from, () => ({ packs: packs(), sites: readSites() }));
  if (!checked.good) return tellFindings(checked, flags);
  const { settings, locate } = checked.good;
  const deployment = deploymentFor(flags, settings, true);
  const refused = format.refuse?.(deployment) ?? [];
  if (refused.length > 0) return tellFindings({ ...checked, findings: refused.map(locate) }, flags);
  const document = format.print(deployment);
  put(name, document, flags);
  tellNotes([
    ...notesOnOptions(name, document, deployment, command),
    ...(format.note?.(deployment) ?? []),
    ...notesOn(settings, packs(), Date.now()),
  ]);
}

/** Not for Firefox unless it is named: it keeps an extension whose policy is only taken away, and has to be told first. */
function printRemoval(name: FormatName, flags: Flags, command: Command): void {
  if (name !== 'registry' || flags.from !== undefined) throw new Misuse(REMOVES);
  const isGiven = givenIn(command);
  const browsers = isGiven('browser') ? flags.browser : CHROMIUMS;
  const deployment = deploymentFor({ ...flags, browser: browsers }, {}, false);
  const document = removalFile(deployment);
  put(name, document, flags);
  tellNotes([
    ...idsOfUnpacked(document, deployment, (browser) => isGiven(`${browser}Id`)),
    ...(browsers.includes('firefox') ? [FIREFOX_FIRST] : []),
  ]);
}

const REMOVES =
  '--remove: expected the format registry, without --from: it takes away whatever the values are. Of other systems docs/admin/remove.md tells.';
const FIREFOX_FIRST =
  'Firefox keeps an extension whose policy is only taken away. First have it removed by “installation_mode” “blocked”: docs/admin/remove.md.';

const givenIn =
  (command: Command) =>
  (option: string): boolean =>
    command.getOptionValueSource(option) === 'cli';

function notesOnOptions(
  name: FormatName,
  document: string,
  deployment: Deployment,
  command: Command,
): readonly string[] {
  const isGiven = givenIn(command);
  const wish = command.opts<Wish>();
  const given = wishOptions()
    .map((option) => ({ flag: option.long ?? '', key: option.attributeName(), option }))
    .filter(({ key }) => isGiven(key))
    // Whoever says what is so anyway is not told so.
    .filter(({ key, option }) => String(wish[key as keyof Wish]) !== String(option.defaultValue))
    .map(({ flag, key, option }) => ({
      flag,
      without: () => {
        const other = { ...wish, [key]: option.defaultValue as unknown };
        return formatCalled(name).print(
          deploymentFor(other, deployment.settings, deployment.filled),
        );
      },
    }));
  return [
    ...placeholdersIn(document),
    ...trialAddressesIn(document, deployment),
    ...unusedIn(document, name, given),
    ...idsToGive(document, deployment, (browser) => isGiven(`${browser}Id`)),
  ];
}

/** Nothing is printed where a value is not in order: half a template would be taken for a whole one. */
function tellFindings(checked: CheckedSettings, { json }: Flags): void {
  process.exitCode = FINDINGS;
  if (json) process.stdout.write(`${asObject({ ...checked, unfinished: false })}\n`);
  else process.stderr.write(`${asLines({ ...checked, unfinished: false }, (_, text) => text)}\n`);
}

function put(format: FormatName, document: string, { out, json }: Flags): void {
  if (out !== undefined) writeWhole(out, encoded(format, document));
  if (json)
    process.stdout.write(
      `${JSON.stringify({ format, ...(out === undefined ? { document } : { out }) })}\n`,
    );
  else if (out !== undefined) process.stdout.write(`${out}: written\n`);
  // To be read, or on its way into a file.
  else process.stdout.write(process.stdout.isTTY ? document : encoded(format, document));
}

const EXAMPLES =
  'The values are examples, of an invented municipality. Replace them, or give your own with --from.';

/** One line, whether it is one or both. */
function placeholdersIn(document: string): readonly string[] {
  const there = [
    { flag: '--update-url', address: PLACEHOLDERS.updateUrl },
    { flag: '--install-url', address: PLACEHOLDERS.installUrl },
  ].filter(({ address }) => document.includes(address));
  const addresses = there.map(({ address }) => address).join(' and ');
  const flags = there.map(({ flag }) => flag).join(' and ');
  if (there.length === 0) return [];
  return there.length === 1
    ? [`${addresses} is a placeholder, and leads nowhere. Give yours with ${flags}.`]
    : [`${addresses} are placeholders, and lead nowhere. Give yours with ${flags}.`];
}

function tellNotes(notes: readonly string[]): void {
  process.stderr.write(notes.map((note) => `${printable(note)}\n`).join(''));
}
