import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { withExtraHosts } from '../core/extra-hosts.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { baseNamedIn, parsePackText } from '../core/pack-text.ts';
import { parsePolicy, type Policy } from '../core/policy.ts';
import { situationOf, zoneOf } from '../core/situation.ts';
import { parseMoment } from '../core/window.ts';
import { explain, type Explanation } from './explain.ts';
import { lineOf, Misuse } from './misuse.ts';
import { readBuiltinPacks, readJson, readPackByReference, readSites, RulesError } from './rules.ts';
import { stepInWords } from './trace.ts';
import { unknownWords } from './unknown-words.ts';

interface Flags {
  readonly pack: readonly string[];
  readonly policy?: string;
  readonly role?: string;
  readonly grant?: string;
  readonly device?: string;
  readonly tenant: readonly string[];
  readonly window: readonly string[];
  readonly at?: string;
  readonly answer: readonly string[];
  readonly url?: string;
  readonly urls?: string;
  readonly json?: boolean;
}

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];
const repeated = (flags: string, description: string) =>
  new Option(flags, description).argParser(gather).default([], 'none');

export const explainCommand = (): Command =>
  new Command('explain')
    .description('What would be noticed at an address, which rule would speak, and why.')
    .addOption(repeated('--pack <ref>', 'builtin:<id> or a file; in order of precedence'))
    .option('--policy <file>', 'settings as JSON, as an administrator would set them')
    .option('--role <role>', 'councillor, executive, official …')
    .option('--grant <grant>', 'full-time, part-time, all')
    .option('--device <kind>', 'pc, tablet, phone')
    .addOption(
      repeated('--tenant <tenant>', 'an account of the council, such as zoom:council.zoom.us'),
    )
    .addOption(repeated('--window <window>', '“always <name>” or “<start>/<end> <name>”'))
    .option('--at <moment>', 'ISO 8601; without an offset, in the zone of the first pack')
    .addOption(repeated('--answer <k=v>', 'an answer to a question of the pack'))
    .option('--url <url>', 'the address')
    .option('--urls <file>', 'a file with an address a line; - for standard input')
    .action(run);

function run(flags: Flags): void {
  const policy = policyFrom(flags);
  const packs = [...inlinePacks(policy), ...(policy.packs ?? []).map(readPackByReference)];
  const answers = Object.fromEntries(flags.answer.map(pairOf));
  // Not misuse: a word may be of a pack that is not here. But it may be a slip, and then nothing would tell.
  for (const line of unknownWords(policy, answers, packs)) process.stderr.write(`${line}\n`);
  const now = flags.at === undefined ? Date.now() : momentOf(flags.at, zoneOf(packs));
  const options = {
    sites: readSites().map((site) => withExtraHosts(site, policy.extraHosts)),
    packs,
    policy,
    answers,
    situation: situationOf(policy, packs, now),
  };
  for (const url of addressesFrom(flags)) {
    const explanation = explain(url, options);
    process.stdout.write(`${flags.json ? JSON.stringify(explanation) : inWords(explanation)}\n`);
  }
}

/** What a policy carries comes before what it names, as in the browser. @throws RulesError */
function inlinePacks({ inlinePack }: Policy): readonly RulePack[] {
  if (inlinePack === undefined) return [];
  const bases = baseNamedIn(inlinePack) === undefined ? [] : readBuiltinPacks();
  const read = parsePackText(inlinePack, bases);
  if (read.ok) return [read.value];
  throw new RulesError(
    'inlinePack',
    read.issues.map((issue) => ({ ...issue, line: 1, column: 1, length: 0 })),
  );
}

function policyFrom(flags: Flags): Policy {
  const given = {
    ...(flags.policy && (readJson(flags.policy) as Record<string, unknown>)),
    ...(flags.pack.length > 0 && { packs: flags.pack }),
    ...(flags.tenant.length > 0 && { councilTenants: flags.tenant }),
    ...(flags.window.length > 0 && { windows: flags.window }),
    ...(flags.role && { role: flags.role }),
    ...(flags.grant && { grant: flags.grant }),
    ...(flags.device && { deviceKind: flags.device }),
  };
  const { packs, ...rest } = given as Record<string, unknown>;
  const { policy, issues } = parsePolicy(rest);
  if (issues.length > 0)
    throw new Misuse(issues.map((issue) => lineOf('settings or flags:', issue)).join('\n'));
  // Here a pack may also be a file, which a policy could not name.
  return { ...policy, ...(Array.isArray(packs) && { packs: packs.map(String) }) };
}

function pairOf(text: string): readonly [string, string] {
  const [key = '', value] = text.split('=', 2);
  if (!value) throw new Misuse(`--answer ${text}: expected <question>=<answer>`);
  return [key, value];
}

function momentOf(text: string, zone: string): number {
  const moment = parseMoment(text, zone);
  if (moment === null)
    throw new Misuse(`--at ${text}: expected ISO 8601, such as 2029-11-01T12:00`);
  return moment;
}

function addressesFrom({ url, urls }: Flags): readonly string[] {
  if ((url === undefined) === (urls === undefined))
    throw new Misuse('Give either --url or --urls.');
  if (url !== undefined) return [url];
  const file = urls === '-' ? 0 : (urls ?? '');
  try {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    return lines.map((line) => line.trim()).filter(Boolean);
  } catch (error) {
    throw new Misuse(`${urls} could not be read: ${String(error)}`, { cause: error });
  }
}

function inWords({
  url,
  site,
  surface,
  tenant,
  pack,
  rule,
  outcome,
  window,
  trace,
}: Explanation): string {
  const seen = surface
    ? `${site}: ${surface}${tenant ? ` (account: ${tenant})` : ''}`
    : 'nothing is recognised by this address alone';
  const said = outcome
    ? `${outcome}, by ${rule} of ${pack}${window ? ` in “${window}”` : ''}`
    : 'no rule speaks';
  const why = trace.map((step) => `  ${stepInWords(step)}`);
  return [`${url}\n  ${seen}\n  ${said}`, ...why].join('\n');
}
