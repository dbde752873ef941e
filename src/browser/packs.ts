import { describeFetched, type FetchedPack } from '../core/fetched-pack.ts';
import type { Issue, Parsed } from '../core/issue.ts';
import { candidatesOf, type KeptPacks, NOTHING_KEPT } from '../core/kept-packs.ts';
import { type PackKey, readKeys } from '../core/key-id.ts';
import { parsePackReference, type PackReference } from '../core/pack-address.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { baseNamedIn, parsePackText } from '../core/pack-text.ts';
import type { PackIssue } from '../core/setting-standing.ts';
import type { Policy } from '../core/policy.ts';
import { browser } from './api.ts';
import { readKeptPacks } from './kept-packs.ts';
import { remembering } from './memory.ts';
import { openKept } from './open-kept.ts';

export interface PacksInForce {
  /** In order of precedence. */
  readonly packs: readonly RulePack[];
  /** Why a pack that was asked for is not among them. */
  readonly packIssues: readonly PackIssue[];
  /** The packs by address, whether they are in force or not. */
  readonly fetched: readonly FetchedPack[];
}

type Reading = Parsed<RulePack> & {
  readonly fetched?: FetchedPack;
  /** What is wrong with a file that would have come before the one in force. */
  readonly passedOver?: readonly Issue[];
};

interface Asked {
  /** The settings in force. */
  readonly effective: Policy;
  /** The administrator's own: a user can trust nobody in their place. */
  readonly policy: Policy;
  /** What is written where a pack should be, while an earlier one goes on in its place. */
  readonly noPack?: unknown;
}

/**
 * The packs that the settings ask for at `now` (epoch milliseconds). One that is bad is left out and reported; the others
 * are in force.
 */
export async function readPacks(
  { effective, policy, noPack }: Asked,
  now: number,
): Promise<PacksInForce> {
  // Asked for with the files of those that come with the extension, which do without.
  const device = Promise.all([readKeptPacks(), readKeys(policy.packKeys ?? [])]).then(
    ([kept, keys]) => ({ kept, keys, now }),
  );
  const named = async (reference: string, reading: Promise<Reading>) =>
    [reference, await reading] as const;
  const asked = [
    ...(effective.inlinePack
      ? [named('inlinePack', readInline(effective.inlinePack, noPack))]
      : []),
    ...(effective.packs ?? []).map((reference) => named(reference, read(reference, device))),
  ];
  const packs: RulePack[] = [];
  const packIssues: PackIssue[] = [];
  const fetched: FetchedPack[] = [];
  const [readings] = await Promise.all([Promise.all(asked), device]);
  for (const [reference, result] of readings) {
    if (result.fetched) fetched.push(result.fetched);
    if (result.ok) packs.push(result.value);
    const issues = result.ok ? (result.passedOver ?? []) : result.issues;
    packIssues.push(
      ...issues.map((issue) => ({
        reference,
        issue,
        ...(result.ok && { passedOver: true as const }),
      })),
    );
  }
  return { packs, packIssues, fetched };
}

interface Device {
  readonly kept: KeptPacks;
  readonly keys: readonly PackKey[];
  readonly now: number;
}

async function read(reference: string, device: Promise<Device>): Promise<Reading> {
  const meant = parsePackReference(reference);
  return meant?.kind === 'address' ? readFetched(meant, await device) : readPack(reference);
}

/** The last good pack of an address, its signature verified again. */
async function readFetched(
  { address, pinned }: Extract<PackReference, { readonly kind: 'address' }>,
  { kept, keys, now }: Device,
): Promise<Reading> {
  const named = { address, ...(pinned !== undefined && { pinned }) };
  const known = kept.addresses[address] ?? NOTHING_KEPT;
  const issues: Issue[] = [];
  for (const file of candidatesOf(known, pinned, now)) {
    const open = await openKept(file.digest, keys);
    if (open.ok) {
      const fetched = describeFetched(named, kept, known, { file, open: open.value }, now);
      return { ok: true, value: open.value.pack, fetched, passedOver: issues };
    }
    issues.push(...open.issues);
  }
  const told = [...issues, ...(known.problem?.issues ?? [])];
  return {
    ok: false,
    issues: told.length > 0 ? told : [notYet(address, pinned)],
    fetched: describeFetched(named, kept, known, undefined, now),
  };
}

const notYet = (address: string, pinned: number | undefined): Issue => ({
  path: '',
  found: 'none yet',
  expected: `a pack from ${address}${pinned === undefined ? '' : ` with sequence ${pinned}`}`,
  mend: 'It is looked for by itself.',
});

/** One pack that comes with the extension, by its reference. Its files change only with the extension. */
export const readPack = remembering(loadPack, ({ ok }) => ok);

async function loadPack(reference: string): Promise<Parsed<RulePack>> {
  const meant = parsePackReference(reference);
  const id = meant?.kind === 'builtin' ? meant.id : '';
  // Both browsers reject where the file is not part of the extension.
  const response = await fetch(browser.runtime.getURL(`packs/${id}.json`)).catch(() => null);
  if (!response?.ok) {
    return refused(
      reference,
      'the id of a pack that comes with the extension',
      'Correct its spelling.',
    );
  }
  // It was checked and made whole when this extension was built: here it only has to be loaded.
  return { ok: true, value: (await response.json()) as RulePack };
}

async function readInline(text: string, noPack: unknown): Promise<Reading> {
  const pack = await readInlinePack(text);
  if (!pack.ok || typeof noPack !== 'string') return pack;
  const passedOver = await readInlinePack(noPack);
  return { ...pack, passedOver: passedOver.ok ? [] : passedOver.issues };
}

/** A pack as an administrator wrote it into the settings. It may extend one that comes with the extension. */
export const readInlinePack = remembering(parseText, ({ ok }) => ok);

async function parseText(text: string): Promise<Parsed<RulePack>> {
  const base = baseNamedIn(text);
  const known = base === undefined ? undefined : await readPack(`builtin:${base}`);
  return parsePackText(text, known?.ok ? [known.value] : []);
}

const refused = (found: string, expected: string, mend: string): Parsed<RulePack> => ({
  ok: false,
  issues: [{ path: '', found, expected, mend }],
});
