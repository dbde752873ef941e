import { parsePolicy, type Policy } from '../core/policy.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { browser } from './api.ts';
import { readData } from './data.ts';
import { readPack } from './packs.ts';

const KEY = 'choice';

/** What the user of a browser without an administrator has chosen: the same settings that a policy has. */
export async function readChoice(): Promise<Policy> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return parsePolicy((stored ?? {}) as Record<string, unknown>).policy;
}

export async function writeChoice(choice: Policy): Promise<void> {
  await browser.storage.local.set({ [KEY]: choice });
}

export const choiceChanged = (changes: Readonly<Record<string, unknown>>): boolean =>
  KEY in changes;

/** The packs that come with the extension. */
export async function builtinPacks(): Promise<readonly RulePack[]> {
  const ids = await readData<readonly string[]>('packs.json');
  const read = await Promise.all(ids.map((id) => readPack(`builtin:${id}`)));
  return read.flatMap((result) => (result.ok ? [result.value] : []));
}
