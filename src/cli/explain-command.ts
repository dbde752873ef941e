import { Command, Option } from 'commander';
import type { Answers } from '../core/classify.ts';
import { withExtraHosts } from '../core/extra-hosts.ts';
import { missingHolidays } from '../core/missing-holidays.ts';
import { citationOf, type RulePack } from '../core/pack-schema.ts';
import { type Situation, situationOf, zoneOf } from '../core/situation.ts';
import type { Unasked } from '../core/unasked.ts';
import { type Surface, SURFACES } from '../core/words.ts';
import { addressesFrom } from './addresses.ts';
import { baseOption, besideIn, withBases } from './beside.ts';
import { builtOnNotes } from './built-on.ts';
import { dayOf } from './day.ts';
import { explain, type ExplainOptions, type Explanation } from './explain.ts';
import { type SettingsFlags, settingsFrom } from './explain-settings.ts';
import { missingInWords } from './holidays-end.ts';
import { refuseTwoInputs } from './input.ts';
import { Misuse, printable } from './misuse.ts';
import { momentOf } from './moment.ts';
import { notTaken } from './not-taken.ts';
import { once } from './once.ts';
import { progressOn } from './progress.ts';
import { repeatable } from './repeatable.ts';
import { readSites } from './rules.ts';
import { notesOnEvents } from './settings-notes.ts';
import { notesOnClocks } from './settings-times.ts';
import { readSurroundings } from './surroundings.ts';
import { stepInWords } from './trace.ts';
import { tellUnsound } from './unsound.ts';
import { unknownProducts, type UnknownWord, unknownWords } from './unknown-words.ts';
import { unseenInWords } from './unseen.ts';

const FINDINGS = 1;
const MISUSE = 2;

interface Flags extends SettingsFlags {
  readonly at?: string;
  readonly answer: readonly string[];
  readonly url?: string;
  readonly urls?: string;
  readonly surface?: Surface;
  readonly since?: string;
  readonly json?: boolean;
}

export const explainCommand = (): Command =>
  new Command('explain')
    .description('What would be noticed at an address, which rule would speak, and why.')
    .addOption(
      repeatable(
        '--pack <ref>',
        'builtin:<id> or a file, signed or not, - for standard input; in order of precedence',
      ),
    )
    .addOption(baseOption())
    .option('--policy <file>', 'settings as JSON, as an administrator would set them')
    .option('--role <role>', 'councillor, executive, official …')
    .option('--grant <grant>', 'full-time, part-time, all')
    .option('--device <kind>', 'pc, tablet, phone')
    .addOption(
      repeatable('--tenant <tenant>', 'an account of the council, such as zoom:council.zoom.us'),
    )
    .addOption(repeatable('--window <window>', '“always <name>” or “<start>/<end> <name>”'))
    .option('--at <moment>', 'ISO 8601; without an offset, in the zone of the first pack')
    .addOption(repeatable('--answer <k=v>', 'an answer to a question of the pack'))
    .addOption(
      new Option(
        '--surface <surface>',
        'as if it were used there: a field of it is gone into, or a call of it goes on',
      ).choices(SURFACES),
    )
    .option('--since <moment>', 'since when the call has been going on, in ISO 8601 as for --at')
    .option('--url <url>', 'the address')
    .option('--urls <file>', 'a file with an address a line; - for standard input')
    .action(run);

async function run(flags: Flags): Promise<void> {
  refuseTwoInputs([...new Set(flags.pack), ...flags.base, flags.policy, flags.urls]);
  const { policy, packs, repeated, named, given } = settingsFrom(flags);
  for (const one of repeated)
    process.stderr.write(`${printable(one)} is given more than once: it is asked once.\n`);
  if (flags.policy !== undefined && flags.pack.length > 0) {
    const trusting = { file: flags.policy, packs: named, packKeys: policy.packKeys ?? [] };
    for (const note of await notTaken(given, trusting)) process.stderr.write(`${note}\n`);
  }
  const references = given.map(({ reference }) => reference);
  const beside = besideIn(references);
  const surroundings = once(() => withBases(readSurroundings(), flags.base, beside));
  if (beside.packs.length > 1)
    for (const line of builtOnNotes(beside, surroundings().builtin))
      process.stderr.write(`${line}\n`);
  // By the day that it is, and not by that of --at: this is what the other command says.
  for (const one of references) tellUnsound(one, dayOf(undefined), surroundings);
  const answers = answersIn(flags.answer);
  const sites = readSites();
  const unknown = [
    ...unknownWords(policy, answers, packs, flags),
    ...unknownProducts(flags.tenant, sites),
  ];
  // Here are all packs that it is asked about, if any is given: what was typed has to be a word of theirs.
  const isWrong = ({ isSlip, isTyped = false }: UnknownWord) =>
    isSlip || (isTyped && packs.length > 0);
  tellUnknown(unknown, isWrong);
  const zone = zoneOf(packs);
  const now = flags.at === undefined ? Date.now() : momentOf('--at', flags.at, zone);
  const since = flags.since === undefined ? undefined : momentOf('--since', flags.since, zone);
  if (since !== undefined && since > now)
    throw new Misuse(`--since ${flags.since}: expected a moment that is not after --at`);
  const options = {
    sites: withExtraHosts(sites, policy.extraHosts),
    packs,
    policy,
    answers,
    situation: situationOf(policy, packs, now),
    ...(flags.surface !== undefined && { surface: flags.surface }),
    ...(since !== undefined && { since }),
  };
  // First the reason why nothing comes of an address. It has its answer all the same: whoever reads them can count on that.
  const { urls, faults, notes } = addressesFrom(flags);
  for (const line of [...faults, ...notes]) process.stderr.write(`${line}\n`);
  const odd = packs.length === 0 ? [NO_PACK] : notesOnEvents(policy, packs);
  for (const line of [...odd, ...notesOnClocks(policy, zone)])
    process.stderr.write(`${printable(line)}\n`);
  if (since !== undefined && options.situation.sittings?.length === 0)
    process.stderr.write(`${NO_SITTING}\n`);
  tellUncounted(packs, options.situation);
  // Where the answers themselves are on the terminal, they show how far it is.
  const progress = progressOn(process.stdout.isTTY ? SILENT : process.stderr, urls.length);
  for (const [done, url] of urls.entries()) {
    progress.show(done, url);
    const explanation = explain(url, options);
    const told = flags.json ? JSON.stringify(explanation) : inWords(explanation, options);
    process.stdout.write(`${told}\n`);
  }
  progress.clear();
  // An address in the call itself is part of the call; one in a file is what it was given to look at.
  if (faults.length > 0) process.exitCode = flags.url === undefined ? FINDINGS : MISUSE;
}

const NO_PACK =
  'No pack was given, so that no rule can speak. Name one with --pack, such as builtin:demo, or settings that name one with --policy.';
const NO_SITTING =
  '--since makes no difference: it is held against sittings, and --policy names none.';

/** A window that cannot be counted then is not open for want of holidays, and not by what the pack says. */
function tellUncounted(packs: readonly RulePack[], situation: Situation): void {
  for (const pack of packs)
    for (const one of missingHolidays(pack, situation))
      process.stderr.write(`${printable(missingInWords(citationOf(pack), one))}\n`);
}

const SILENT = { write: () => true };

/** A word may be of a pack that is not here, and is only told; what is certainly a slip is misuse. @throws Misuse */
function tellUnknown(words: readonly UnknownWord[], isWrong: (word: UnknownWord) => boolean): void {
  const lines = words.map(({ line }) => printable(line));
  if (words.some(isWrong)) throw new Misuse(lines.join('\n'));
  for (const line of lines) process.stderr.write(`${line}\n`);
}

function answersIn(texts: readonly string[]): Answers {
  const answers: Record<string, string> = {};
  for (const text of texts) {
    const [key = '', value] = text.split('=', 2);
    if (!value) throw new Misuse(`--answer ${text}: expected <question>=<answer>`);
    const before = Object.hasOwn(answers, key) ? answers[key] : undefined;
    if (before !== undefined && before !== value)
      throw new Misuse(`--answer ${text}: “${key}” is already answered with “${before}”`);
    answers[key] = value;
  }
  return answers;
}

function inWords(
  explanation: Explanation,
  { packs, surface: asked }: Pick<ExplainOptions, 'packs' | 'surface'>,
): string {
  const { url, site, surface, tenant, pack, rule, outcome, window, trace } = explanation;
  const { unasked = [], unseen } = explanation;
  const seen = surface
    ? `${site}: ${surface}${tenant ? ` (account: ${tenant})` : ''}`
    : `nothing is recognised by this address ${asked ? `as ${asked}` : 'alone'}`;
  const inherited = trace.find(({ spoke }) => spoke)?.inheritedFrom;
  const origin = inherited === undefined ? '' : `, from ${inherited}`;
  const said = outcome
    ? `${outcome}, by ${rule} of ${pack}${origin}${window ? `, in “${window}”` : ''}`
    : `no rule speaks${packs.length === 0 ? ': no pack was given' : ''}`;
  const why = trace.map((step) => `  ${stepInWords(step)}`);
  const found = surface && unseen ? `${seen}\n  ${unseenInWords(unseen, surface)}` : seen;
  return [`${url}\n  ${found}\n  ${said}`, ...unasked.map(unaskedInWords), ...why].join('\n');
}

/** What a case of a pack may not say either. */
const unaskedInWords = ({ id, first }: Unasked): string =>
  first === undefined
    ? `  nobody comes to this by answering: “${id}” is not asked here`
    : `  nobody comes to this by answering: “${id}” is not asked here before “${first}” is answered`;
