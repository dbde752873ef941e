/** All that can be said about a pack beside its schema, as far as it is sound. */
import path from 'node:path';
import { type Doubt, restsOn } from '../core/doubt.ts';
import type { Issue } from '../core/issue.ts';
import { checkIds, checkPackReview, checkSound } from '../core/pack-check.ts';
import { complete, embed } from '../core/pack-embed.ts';
import type { Checked } from '../core/pack-judgement.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { Salvaged } from '../core/salvage.ts';
import { checkUndeclared } from '../core/pack-texts.ts';
import { overviewOf } from '../core/site-schema.ts';
import { atHome, inWhole } from './inherited.ts';
import { MOST_LETTERS_OF_AN_ID } from './near.ts';
import { suggest } from './suggest.ts';
import type { Surroundings } from './surroundings.ts';

/** Every issue of a pack that there is whatever stands where it is in doubt. `today` as `2026-11-22`. */
export function checkSoundPack(
  { value: pack, doubts }: Salvaged<RulePack>,
  surroundings: Surroundings,
  today: string,
): Checked {
  const { whole, issues, open } = wholeOf(pack, surroundings);
  const { issues: found, unfinished } = checkSound(whole, surroundings.sites.map(overviewOf), [
    ...doubts.map((doubt) => inWhole(doubt, pack, whole)),
    ...open,
  ]);
  const told = found.map((one) => atHome(one, pack, whole));
  // Of two parts that are written again under one id, the second is not in the whole.
  const lost = checkIds(pack).filter(
    (one) => !restsOn(doubts, one) && !told.some((other) => other.path === one.path),
  );
  const undeclared = pack.extends === undefined ? [] : checkUndeclared(pack, doubts);
  const own = [
    ...issues,
    ...checkPackReview(pack, today),
    ...told,
    ...lost,
    ...undeclared.filter((one) => !restsOn(doubts, one)),
  ];
  return { issues: withNear(own, pack, surroundings), unfinished };
}

interface Whole {
  readonly whole: RulePack;
  readonly issues: readonly Issue[];
  readonly open: readonly Doubt[];
}

/** The pack with what it inherits; or, where that is not to be had, with the doubt that it leaves. */
function wholeOf(pack: RulePack, surroundings: Surroundings): Whole {
  const made = complete(pack, surroundings);
  if (made.ok) return { whole: made.value, issues: [], open: [] };
  return {
    whole: embed(pack, surroundings),
    // What is told of the file of a pack that is not in order is told there.
    issues: isBroken(missingBase(pack, surroundings), surroundings) ? [] : [made.issue],
    open: [{ path: 'extends' }],
  };
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

/** A pack is in a folder that is named by its id. */
const isBroken = (id: string | undefined, { broken }: Surroundings): boolean =>
  broken.some((file) => path.basename(path.dirname(file)) === id);

const withNear = (
  issues: readonly Issue[],
  pack: RulePack,
  { elections, calendars }: Surroundings,
): readonly Issue[] =>
  suggest(issues, {
    most: MOST_LETTERS_OF_AN_ID,
    knownFor: ({ expected }) => {
      const [, folder] = /^an id in rules\/(elections|calendars)\//.exec(expected) ?? [];
      const carried = folder === 'elections' ? pack.elections : pack.calendars;
      return folder === undefined
        ? []
        : [...elections, ...calendars, ...(carried ?? [])].map(({ id }) => id);
    },
  });
