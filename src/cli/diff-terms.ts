/** What changes for whom because a pack or a rule begins or ends to hold on another day, or one that is new or gone does. */
import { circumstancesOf } from '../core/circumstances.ts';
import { classify, standing } from '../core/classify.ts';
import { compare, type Point, saidBy, sharedLanguages } from '../core/compare.ts';
import type { Rule, RulePack } from '../core/pack-schema.ts';
import { windowsFor } from '../core/situation.ts';
import { instantOf, isOpen } from '../core/window.ts';
import { capital, inWords, type Meaning } from './diff-sentences.ts';
import { edgesAt, momentIn, spansBetween } from './diff-stretches.ts';
import { inTimes, type ToldOfTime } from './diff-time-words.ts';
import { listed } from './print/printing.ts';

/** One for each stretch of time and those who are told otherwise in it. `now` (epoch milliseconds): what is over by then is not told. */
export function ofTerms(before: RulePack, after: RulePack, now: number): readonly ToldOfTime[] {
  const packs = [before, after] as const;
  const moved = movedDays(packs);
  if (moved.length === 0) return [];
  const edges = [now, ...moved].flatMap((moment) => packs.flatMap((pack) => edgesAt(pack, moment)));
  const days = packs.flatMap((pack) => [pack, ...pack.rules].flatMap((one) => daysOf(one, pack)));
  const cuts = [...new Set([...edges, ...days])].toSorted((one, other) => one - other);
  const stretches = spansBetween(cuts).flatMap(([from, until]) => {
    const at = momentIn(from, until, now);
    const apart = until <= now ? null : apartAt(packs, at, now);
    return apart ? [{ from, until, at, apart }] : [];
  });
  const meant = stretches.map(({ from, until, at, apart }) => ({
    from,
    until,
    why: apart.why,
    windows: [],
    ...(apart.rules.length > 0 && { rules: apart.rules }),
    meanings: meaningsAt(packs, at, apart.rules),
  }));
  return inTimes(meant, before, after);
}

type Packs = readonly [before: RulePack, after: RulePack];
type Held = Pick<Rule, 'status' | 'validFrom' | 'validUntil'>;

const daysOf = ({ validFrom, validUntil }: Held, pack: RulePack): readonly number[] =>
  [validFrom, validUntil].flatMap((day) =>
    day === undefined ? [] : instantOf(day, pack.jurisdiction.zone),
  );

/** The days of a pack or a rule, where they are not the same by both. */
function movedDays(packs: Packs): readonly number[] {
  const ids = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const parts = [packs, ...[...ids].map((id) => packs.map((pack) => ruleIn(pack, id)))];
  return parts.flatMap((both) => {
    const [old, renewed] = both.map((one, nth) => (one ? daysOf(one, packs[nth] ?? packs[0]) : []));
    return JSON.stringify(old) === JSON.stringify(renewed)
      ? []
      : [...(old ?? []), ...(renewed ?? [])];
  });
}

const ruleIn = ({ rules }: RulePack, id: string): Rule | undefined =>
  rules.find((one) => one.id === id);

interface Apart {
  readonly why: string;
  /** The rules that hold by one pack alone. None: it is the pack. */
  readonly rules: readonly string[];
}

/** What holds `at` a moment by one pack alone, or `null`. A rule that only one has at all, and that holds now, is told with what changes now. */
function apartAt(packs: Packs, at: number, now: number): Apart | null {
  const holds = packs.map((pack) => !standing(pack, pack, at));
  if (holds[0] !== holds[1])
    return {
      why: capital(`the pack ${changeOf(packs, packs, holds.indexOf(true), at)}`),
      rules: [],
    };
  if (!holds[0]) return null;
  const ids = [...new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))];
  const found = ids.flatMap((id) => {
    const both = packs.map((pack) => ruleIn(pack, id));
    const [was, is] = both.map((rule, nth) => rule && isHeld(rule, packs[nth] ?? packs[0], at));
    const isToldNow =
      both.includes(undefined) &&
      both.some((rule, nth) => rule && isHeld(rule, packs[nth] ?? packs[0], now));
    if (Boolean(was) === Boolean(is) || isToldNow) return [];
    return [{ id, change: changeOf(both, packs, was ? 0 : 1, at) }];
  });
  if (found.length === 0) return null;
  const why = [...Map.groupBy(found, ({ change }) => change)].map(([change, own]) => {
    const names = own.map(({ id }) => `“${id}”`);
    const all = listed(names, 'conjunction', 'en');
    return names.length > 1 ? `the rules ${all} ${ofSeveral(change)}` : `the rule ${all} ${change}`;
  });
  return { why: capital(listed(why, 'conjunction', 'en')), rules: found.map(({ id }) => id) };
}

const ofSeveral = (change: string): string =>
  change.startsWith('is ') ? `are${change.slice(2)}` : change.replace(/s(?= )/, '');

const isHeld = (one: Held, pack: RulePack, at: number): boolean => !standing(one, pack, at);

/** What has become of something that holds `at` a moment by the pack at `by` alone. */
function changeOf(
  both: readonly (Held | undefined)[],
  packs: Packs,
  by: number,
  at: number,
): string {
  const isOld = by === 0;
  const other = both[1 - by];
  if (!other) return isOld ? 'is gone' : 'is new';
  const { validUntil } = other;
  const { zone } = (packs[1 - by] ?? packs[0]).jurisdiction;
  const isOver = validUntil !== undefined && instantOf(validUntil, zone) <= at;
  return `${isOver ? 'ends' : 'begins'} ${isOld === isOver ? 'earlier' : 'later'}`;
}

/** What is told otherwise at a moment, and hangs on these rules: on the pack as a whole where there are none. */
function meaningsAt(packs: Packs, at: number, apart: readonly string[]): readonly Meaning[] {
  const pinned = packs.map((pack) => pinnedAt(pack, at)) as [RulePack, RulePack];
  const without = pinned.map((pack) => ({
    ...pack,
    rules: apart.length === 0 ? [] : pack.rules.filter(({ id }) => !apart.includes(id)),
  }));
  const open = pinned.flatMap(({ windows }) => windows.filter(({ kind }) => kind === 'always'));
  const undated = pinned.flatMap(({ windows }) => windows.filter(({ kind }) => kind !== 'always'));
  const asked = [open[0]?.id ?? 'none', ...undated.map(({ id }) => id)];
  // Where a pack has no window, its rules wait for those of the administrator.
  const isBare = packs.every(({ windows }) => windows.length === 0);
  const grid = circumstancesOf(pinned, at).filter(
    ({ window }) => asked.includes(window) || (isBare && window === 'any'),
  );
  const languages = sharedLanguages(...packs);
  const heard = (pack: RulePack, { place, situation, answers }: Point) =>
    JSON.stringify(saidBy(classify(place, situation, [pack], answers).spoken, languages));
  const hangsOnThem = (point: Point) =>
    pinned.some((pack, nth) => heard(pack, point) !== heard(without[nth] ?? pack, point));
  const changes = compare(...pinned, grid).flatMap((change) => {
    const where = change.where.filter(hangsOnThem);
    return where.length > 0 ? [{ ...change, where }] : [];
  });
  return inWords(changes, grid, pinned);
}

/** The pack as it is at a moment, at any time: with the windows that are open then, and those of which nothing tells when they are. */
function pinnedAt({ validFrom, validUntil, ...pack }: RulePack, at: number): RulePack {
  const isSilent = standing({ status: pack.status, validFrom, validUntil }, pack, at) !== null;
  const rules = pack.rules.filter((rule) => !isSilent && isHeld(rule, pack, at));
  const dated = windowsFor(pack, { windows: [], now: at });
  return {
    ...pack,
    // Where nothing is said, it is not for want of standing.
    ...(pack.status === 'superseded' && { status: 'unknown' }),
    rules: rules.map(({ validFrom: _, validUntil: __, ...rule }) => rule),
    windows: pack.windows.flatMap((window): RulePack['windows'] => {
      const { id, name } = window;
      const own = dated.filter((one) => one.id === id);
      if (own.length === 0) return [window];
      return own.some((one) => isOpen(one, at)) ? [{ kind: 'always', id, name }] : [];
    }),
  };
}
