/** All that can be said about a pack beside its schema, as far as it is sound. */
import path from 'node:path';
import { type Doubt, restsOn } from '../core/doubt.ts';
import type { Issue } from '../core/issue.ts';
import { checkIds, checkSound } from '../core/pack-check.ts';
import { complete, embed } from '../core/pack-embed.ts';
import { A_PACK } from '../core/pack-extend.ts';
import type { Checked } from '../core/pack-judgement.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { Salvaged } from '../core/salvage.ts';
import { checkUndeclared } from '../core/pack-texts.ts';
import { overviewOf } from '../core/site-schema.ts';
import { checkAsWritten } from './as-written.ts';
import { fileToGive } from './beside-named.ts';
import { gather } from './gathered.ts';
import { atHome, inWhole } from './inherited.ts';
import { MOST_LETTERS_OF_AN_ID, nearest } from './near.ts';
import { baseToGive } from './rules.ts';
import { suggest } from './suggest.ts';
import type { Surroundings } from './surroundings.ts';

/** Every issue of a pack that there is whatever stands where it is in doubt. `today` as `2026-11-22`. */
export function checkSoundPack(
  { value: pack, doubts }: Salvaged<RulePack>,
  surroundings: Surroundings,
  today: string,
): Checked {
  const { whole, issues, open, guessed } = wholeOf(pack, surroundings);
  const { issues: found, unfinished } = checkSound(whole, surroundings.sites.map(overviewOf), [
    ...doubts.map((doubt) => inWhole(doubt, pack, whole)),
    ...open,
  ]);
  const told = found
    .map((one) => atHome(one, pack, whole))
    .filter(({ path: at }) => !guessed || at !== 'extends');
  // Of two parts that are written again under one id, the second is not in the whole.
  const lost = checkIds(pack).filter(
    (one) => !restsOn(doubts, one) && !told.some((other) => other.path === one.path),
  );
  const undeclared = pack.extends === undefined ? [] : checkUndeclared(pack, doubts);
  const own = [
    ...issues,
    ...checkAsWritten({ value: pack, doubts: [...doubts, ...open] }, whole, surroundings, today),
    ...told,
    ...lost,
    ...undeclared.filter((one) => !restsOn(doubts, one)),
  ];
  return {
    issues: gather(withNear(own, pack, surroundings), pack),
    unfinished: unfinished || guessed,
  };
}

interface Whole {
  readonly whole: RulePack;
  readonly issues: readonly Issue[];
  readonly open: readonly Doubt[];
  /** It is read as if it extended the pack that was surely meant. */
  readonly guessed: boolean;
}

/**
 * The pack with what it inherits. Where that is not to be had, with what the pack that was meant has, if there is no doubt
 * which one that is; or else with the doubt that it leaves.
 */
function wholeOf(pack: RulePack, surroundings: Surroundings): Whole {
  const made = complete(pack, surroundings);
  if (made.ok) return { whole: made.value, issues: [], open: [], guessed: false };
  // What is told of the file of a pack that is not in order is told there.
  const isElsewhere = isBroken(missingBase(pack, surroundings), surroundings);
  const issues = isElsewhere ? [] : [baseToGive(made.issue)];
  const meant = made.issue.expected === A_PACK && meantBase(pack, surroundings);
  const guess = meant && complete({ ...pack, extends: meant }, surroundings);
  return !isElsewhere && guess && guess.ok
    ? { whole: guess.value, issues, open: [], guessed: true }
    : { whole: embed(pack, surroundings), issues, open: [{ path: 'extends' }], guessed: false };
}

/** The first pack on the way that is not there. */
function missingBase(pack: RulePack, { packs }: Surroundings): string | undefined {
  const seen = new Set<string>();
  for (let next: RulePack | undefined = pack; next?.extends !== undefined;) {
    const id: string = next.extends;
    if (seen.has(id)) return undefined;
    seen.add(id);
    next = packs.find((one) => one.id === id);
    if (!next) return id;
  }
  return undefined;
}

/** A pack of `rules/` is in a folder that is named by its id. */
const isBroken = (id = '', { broken, unread = [] }: Surroundings): boolean =>
  unread.includes(id) || broken.some((file) => path.basename(path.dirname(file)) === id);

/** The only pack of the same country whose id is almost the one that is written. */
function meantBase({ id, extends: written = '' }: RulePack, { packs }: Surroundings) {
  const country = /^[^-]*-/.exec(written)?.[0] ?? written;
  const near = packs
    .map((one) => one.id)
    .filter((other) => other !== id && other.startsWith(country))
    .filter((other) => nearest(written, [other], 2) !== undefined);
  return near.length === 1 ? near[0] : undefined;
}

function withNear(
  issues: readonly Issue[],
  pack: RulePack,
  surroundings: Surroundings,
): readonly Issue[] {
  const knownFor = ({ expected }: Issue): readonly string[] => {
    if (expected === A_PACK) return idsOf(surroundings.packs).filter((id) => id !== pack.id);
    const [, folder] = /^an id in rules\/(elections|calendars)\//.exec(expected) ?? [];
    if (folder !== 'elections' && folder !== 'calendars') return [];
    return [...idsOf(surroundings[folder]), ...idsOf(pack[folder] ?? [])];
  };
  return suggest(issues.map(fileToGive), { most: MOST_LETTERS_OF_AN_ID, knownFor });
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);
