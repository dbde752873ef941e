/** What is given in the same call, on which a pack of it may build as on what comes with the extension. */
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Option } from 'commander';
import type { References } from '../core/pack-embed.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { isNamedAt, type Named, namedAt, namedInOrderAt, withNamed } from './beside-named.ts';
import { inShell } from './in-shell.ts';
import { STANDARD_INPUT } from './input.ts';
import { readJsonFile } from './json/read.ts';
import { Misuse, NotInOrder, printable } from './misuse.ts';
import { repeatable } from './repeatable.ts';
import { packAsWritten, RULES } from './rules.ts';
import { isFolder, kindAt } from './site-file.ts';

interface Given {
  readonly file: string;
  readonly id: string;
  /** As it was written; absent: it is not in order, which is told where it is looked at itself. */
  readonly pack?: RulePack;
}

/** For the commands that look at one pack. */
export const baseOption = (): Option =>
  repeatable(
    '--base <file>',
    'a pack that does not come with the extension, and that the pack extends, or a file of elections or holidays that it names; may be given again',
  );

export interface Beside {
  readonly packs: readonly Given[];
  readonly named: readonly Named[];
}

/** What is in files that are looked at themselves. Those of `rules/` are known without being given. */
export function besideIn(files: readonly string[]): Beside {
  const others = files
    .filter((file) => !file.startsWith('builtin:') && !path.resolve(file).startsWith(RULES))
    .filter((file) => !isFolder(file));
  return { packs: others.flatMap(givenIn), named: others.map(namedInOrderAt) };
}

function givenIn(file: string): readonly Given[] {
  try {
    if (kindAt(file) !== 'pack') return [];
    const pack = packAsWritten(file);
    return [{ file, id: pack.id, pack }];
  } catch (error) {
    if (error instanceof Misuse) return [];
    if (!(error instanceof NotInOrder)) throw error;
    const { content, beginning } = readJsonFile(file);
    const value = (content ?? beginning)?.value;
    const id: unknown = typeof value === 'object' && value !== null && Reflect.get(value, 'id');
    return typeof id === 'string' ? [{ file, id }] : [];
  }
}

/**
 * What may be named, with the packs that are given. One that comes with the extension counts before another of its id, as
 * it does in a browser.
 */
export function withGiven<All extends References>(
  known: All,
  { packs, named }: Beside,
): All & { readonly builtin: readonly RulePack[]; readonly unread: readonly string[] } {
  const others = packs.filter(({ id }) => !known.packs.some((one) => one.id === id));
  return {
    ...known,
    ...withNamed(known, named),
    builtin: known.packs,
    packs: [...known.packs, ...others.flatMap(({ pack }) => pack ?? [])],
    unread: others.flatMap(({ id, pack }) => (pack ? [] : [id])),
  };
}

/**
 * What may be named, with what `--base` gives, beside what else is given. @throws RulesError @throws Misuse if one could
 * never count
 */
export function withBases<All extends References>(
  known: All,
  files: readonly string[],
  { packs, named }: Beside = { packs: [], named: [] },
): ReturnType<typeof withGiven<All>> {
  const given: Given[] = [];
  for (const file of files.filter((one) => !isNamedAt(one))) {
    const pack = packAsWritten(file);
    if (known.packs.some(({ id }) => id === pack.id)) throw neverCounts(file, pack.id, COMES_WITH);
    const other = [...packs, ...given].find((one) => one.id === pack.id);
    if (other?.pack && !isDeepStrictEqual(other.pack, pack))
      throw neverCounts(file, pack.id, `is in ${other.file} as well, with another content`);
    given.push({ file, id: pack.id, pack });
  }
  return withGiven(known, {
    packs: [...packs, ...given],
    named: [...named, ...files.map((file) => namedAsBase(file, known))],
  });
}

const COMES_WITH = 'comes with the extension';

function namedAsBase(file: string, known: Named): Named {
  const named = namedAt(file);
  for (const list of ['elections', 'calendars'] as const) {
    const twin = named[list].find(({ id }) => known[list].some((one) => one.id === id));
    if (twin) throw neverCounts(file, twin.id, COMES_WITH);
  }
  return named;
}

const neverCounts = (file: string, id: string, why: string): Misuse =>
  new Misuse(
    printable(
      `--base ${file}: “${id}” ${why}, and that one is built on. Leave this out, or give it another id.`,
    ),
  );

/** Of each pack that a browser could not make whole by itself: with what it is to be joined, and how. `packs`: what counts. */
export function notWholeOnDevices(
  given: readonly Given[],
  packs: readonly RulePack[],
): readonly string[] {
  return given.flatMap(({ file, pack }) => {
    const bases = new Set<Given>();
    for (let next = pack; next?.extends !== undefined;) {
      const id: string = next.extends;
      const base = given.find((one) => one.id === id && one.pack && packs.includes(one.pack));
      if (!base) break;
      // That the two come back to each other is told as an issue.
      if (bases.has(base) || base.pack === pack) return [];
      bases.add(base);
      next = base.pack;
    }
    if (pack === undefined || bases.size === 0) return [];
    const call = [named(file), ...[...bases].map((one) => `--base ${named(one.file)}`)].join(' ');
    return [
      printable(
        `${file}: extends “${pack.extends}”, which does not come with the extension: a device does not know it, and refuses this pack in “inlinePack” as it is. “npx armslength sign ${call}” joins the two, and so does “npx armslength calendar embed ${call}”.`,
      ),
    ];
  });
}

const named = (file: string): string => (file === STANDARD_INPUT ? 'pack.json' : inShell(file));
