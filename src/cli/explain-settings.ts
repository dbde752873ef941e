/** The settings and the packs that `explain` is asked about, with all that is amiss in them at once. */
import type { Issue } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { baseNamedIn, parsePackText } from '../core/pack-text.ts';
import { parsePolicy, type Policy } from '../core/policy.ts';
import { withMeaning } from '../core/with-meaning.ts';
import { besideIn, withBases } from './beside.ts';
import { lineOf, Misuse, NotInOrder, printable } from './misuse.ts';
import { faultOfWindow } from './moment.ts';
import { once } from './once.ts';
import { readPolicyFile } from './policy-file.ts';
import { type Known } from './pack-reference.ts';
import { readBuiltinPacks, readReferences } from './rules.ts';
import { readPackOrSigned } from './signed-reference.ts';
import { refuseSwapped } from './swapped.ts';

/** What is given on the command line of that. */
export interface SettingsFlags {
  readonly pack: readonly string[];
  readonly base: readonly string[];
  readonly policy?: string;
  readonly role?: string;
  readonly grant?: string;
  readonly device?: string;
  readonly tenant: readonly string[];
  readonly window: readonly string[];
}

/** @throws Misuse @throws NotInOrder */
export function settingsFrom(flags: SettingsFlags): {
  readonly policy: Policy;
  /** In order of precedence: what a policy carries comes before what it names, as in the browser. */
  readonly packs: readonly RulePack[];
  /** What names a pack a second time. */
  readonly repeated: readonly string[];
  /** The packs that the file of settings names, and those that are asked about in their place. */
  readonly named: readonly string[];
  readonly given: readonly { readonly reference: string; readonly pack: RulePack }[];
} {
  if (flags.policy !== undefined) refuseSwapped(flags.policy, flags.pack);
  const file = flags.policy === undefined ? undefined : readPolicyFile(flags.policy);
  const { packs: named, ...rest } = { ...file?.raw, ...given(flags) };
  const { policy, issues } = parsePolicy(rest);
  const lines = issues.flatMap((issue) => lineOfFlag(issue, flags) ?? []);
  const faults = file?.faults(
    issues.filter((issue) => lineOfFlag(issue, flags) === undefined),
    flags.pack.length === 0,
  );
  // Here a pack may also be a file, which a policy could not name.
  const all = Array.isArray(named) ? named.map(String) : [];
  const references = [...new Set(all)];
  const known = once(() => withBases(readReferences(), flags.base, besideIn(references)));
  const isTold = (path: string) => faults?.paths.includes(path) ?? false;
  const read = [
    ...inlinePack(policy.inlinePack ?? '').map((pack) => ({ pack })),
    ...references
      .filter((reference) => !isTold(`packs.${all.indexOf(reference)}`))
      .map((reference) => attempt(reference, known)),
  ];
  const told = [
    ...(faults?.error ? [faults.error] : []),
    ...read.flatMap((one) => ('error' in one ? [one.error] : [])),
  ];
  const message = [...lines, ...told.map((error) => error.message)].join('\n');
  if (lines.length > 0 || told.some((error) => error instanceof Misuse)) throw new Misuse(message);
  if (told.length > 0) throw new NotInOrder(message);
  const packs = read.flatMap((one) => ('pack' in one ? [one.pack] : []));
  const inFile = file?.raw['packs'];
  return {
    policy: { ...policy, ...(Array.isArray(named) && { packs: references }) },
    packs,
    named: Array.isArray(inFile) ? inFile.map(String) : [],
    given: packs
      .slice(packs.length - references.length)
      .map((pack, at) => ({ reference: references[at] ?? '', pack })),
    repeated: references.filter((one) => all.indexOf(one) !== all.lastIndexOf(one)),
  };
}

/** The flag that a setting is given with here, which then comes before the file. */
const FLAG_OF: Readonly<Record<string, Exclude<keyof SettingsFlags, 'pack' | 'policy'>>> = {
  role: 'role',
  grant: 'grant',
  deviceKind: 'device',
  councilTenants: 'tenant',
  windows: 'window',
};

/** What is amiss with a flag; of what stands in the file, nothing. */
function lineOfFlag(issue: Issue, flags: SettingsFlags): string | undefined {
  const [name = '', at] = issue.path.split('.');
  const flag = FLAG_OF[name];
  const given = flag && flags[flag];
  const text = Array.isArray(given) ? given[Number(at)] : given;
  if (flag === undefined || text === undefined) return undefined;
  const fault = flag === 'window' ? faultOfWindow(text) : undefined;
  if (fault !== undefined) return printable(`--${flag} ${text}: ${fault}`);
  // What the setting means is a list of the same words.
  const mend = flag === 'device' ? 'Take one of those.' : withMeaning(issue).mend;
  return lineOf(`--${flag}`, { ...issue, path: '', mend });
}

type Read = { readonly pack: RulePack } | { readonly error: Error };

function attempt(reference: string, known: () => Known): Read {
  try {
    return { pack: readPackOrSigned(reference, known) };
  } catch (error) {
    // What is wrong with the call or a file is told together with the rest; anything else is a bug.
    if (error instanceof Misuse || error instanceof NotInOrder) return { error };
    throw error;
  }
}

/** One that is not in order is told with the file that it stands in; an empty text stands for none. */
function inlinePack(text: string): readonly RulePack[] {
  const bases = baseNamedIn(text) === undefined ? [] : readBuiltinPacks();
  const read = parsePackText(text, bases);
  return read.ok ? [read.value] : [];
}

const given = (flags: SettingsFlags): Record<string, unknown> => ({
  ...(flags.pack.length > 0 && { packs: flags.pack }),
  ...(flags.tenant.length > 0 && { councilTenants: flags.tenant }),
  ...(flags.window.length > 0 && { windows: flags.window }),
  ...(flags.role && { role: flags.role }),
  ...(flags.grant && { grant: flags.grant }),
  ...(flags.device && { deviceKind: flags.device }),
});
