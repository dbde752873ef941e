/** A pack as it is named on the command line: one that comes with the extension by `builtin:<id>`, any other by its file. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { References } from '../core/pack-embed.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { STANDARD_INPUT } from './input.ts';
import { Misuse, printable } from './misuse.ts';
import { allNearest, didYouMean } from './near.ts';
import { filesNear } from './near-file.ts';
import { packsNear } from './near-pack.ts';
import { allWhole, builtinFiles, readPackFile, readReferences, RULES } from './rules.ts';

/** What may be named, and which packs of it come with the extension; absent: all of them. */
export interface Known extends References {
  readonly builtin?: readonly RulePack[];
}

/** A pack by `builtin:<id>` or by its file. `known`: what it may name. @throws RulesError @throws Misuse */
export function readPackByReference(
  reference: string,
  known: () => Known = readReferences,
): RulePack {
  if (/^https?:/.test(reference)) throw new Misuse(notFetched(reference));
  if (!reference.startsWith('builtin:')) {
    if (reference !== STANDARD_INPUT && !existsSync(reference))
      throw new Misuse(noSuchFile(reference));
    return readPackFile(reference, known);
  }
  const all = known();
  const packs = allWhole({ ...all, packs: all.builtin ?? all.packs });
  const pack = packs.find(({ id }) => `builtin:${id}` === reference);
  if (pack) return pack;
  throw new Misuse(
    noSuchPack(
      reference,
      packs.map(({ id }) => id),
    ),
  );
}

/** The file of a pack that comes with the extension, by `builtin:<id>`. @throws Misuse */
export function builtinFile(reference: string, folder: string = RULES): string {
  const files = builtinFiles(folder);
  const found = files.get(reference.replace('builtin:', ''));
  if (found === undefined) throw new Misuse(noSuchPack(reference, [...files.keys()]));
  return path.relative('', found);
}

function noSuchFile(reference: string): string {
  const near = [...filesNear(reference), ...packsNear(reference)];
  const question = near.length > 0 ? `. ${didYouMean(near)}` : '';
  return printable(`${reference}: no such file, nor builtin:<id>${question}`);
}

function noSuchPack(reference: string, ids: readonly string[]): string {
  const named = (id: string) => `builtin:${id}`;
  const meant = allNearest(reference.replace('builtin:', ''), ids).map(named);
  return [
    `${reference}: no such pack.`,
    ...(meant.length > 0
      ? [didYouMean(meant)]
      : ['There are:', ...ids.map((id) => `  ${named(id)}`)]),
  ].join('\n');
}

const notFetched = (address: string): string =>
  `${printable(address)}: a pack at an address is not fetched here. Save the file, and give it beside the settings: “explain --policy settings.json --pack pack.jws”, where --pack takes the place of “packs”, and everything else of the settings counts.`;
