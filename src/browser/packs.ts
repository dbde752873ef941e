import type { Issue, Parsed } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { Policy } from '../core/policy.ts';
import { baseNamedIn, parsePackText } from '../core/pack-text.ts';
import { browser } from './api.ts';

const BUILTIN = 'builtin:';

export interface PacksInForce {
  /** In order of precedence. */
  readonly packs: readonly RulePack[];
  /** Why a pack that was asked for is not among them. */
  readonly packIssues: readonly { readonly reference: string; readonly issue: Issue }[];
}

/** The packs that the settings ask for. One that is bad is left out and reported; the others are in force. */
export async function readPacks(policy: Policy): Promise<PacksInForce> {
  const asked: readonly (readonly [string, Promise<Parsed<RulePack>>])[] = [
    ...(policy.inlinePack ? [['inlinePack', fromText(policy.inlinePack)] as const] : []),
    ...(policy.packs ?? []).map((reference) => [reference, readPack(reference)] as const),
  ];
  const packs: RulePack[] = [];
  const packIssues: { reference: string; issue: Issue }[] = [];
  for (const [reference, reading] of asked) {
    const result = await reading;
    if (result.ok) packs.push(result.value);
    else packIssues.push(...result.issues.map((issue) => ({ reference, issue })));
  }
  return { packs, packIssues };
}

/** One pack by its reference. */
export async function readPack(reference: string): Promise<Parsed<RulePack>> {
  if (!reference.startsWith(BUILTIN)) {
    return refused(
      reference,
      'builtin:<id>',
      'This version takes packs that come with it, or inlinePack.',
    );
  }
  const response = await fetch(
    browser.runtime.getURL(`packs/${reference.slice(BUILTIN.length)}.json`),
  ).catch(() => null); // Both browsers reject where the file is not part of the extension.
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

/** A pack as an administrator wrote it. It may extend one that comes with the extension. */
async function fromText(text: string): Promise<Parsed<RulePack>> {
  const base = baseNamedIn(text);
  const known = base === undefined ? undefined : await readPack(`${BUILTIN}${base}`);
  return parsePackText(text, known?.ok ? [known.value] : []);
}

const refused = (found: string, expected: string, mend: string): Parsed<RulePack> => ({
  ok: false,
  issues: [{ path: '', found, expected, mend }],
});
