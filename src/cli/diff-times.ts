/** What changes for whom because a window opens or closes at another time: from when to when, and what is said then. */
import { circumstancesOf } from '../core/circumstances.ts';
import { classify } from '../core/classify.ts';
import { compare, type Point, saidBy, sharedLanguages } from '../core/compare.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { SURFACES } from '../core/words.ts';
import { termsIn } from '../core/wording/terms/terms.ts';
import { either } from './diff-aspects.ts';
import { type Told, toldAs } from './diff-parts.ts';
import { capital, inWords, type Meaning } from './diff-sentences.ts';
import { type Stretch, stretchesOf } from './diff-stretches.ts';
import { local } from './diff-windows.ts';
import { listed, small } from './print/printing.ts';

/** What is said to some people from one moment to another. */
export interface ToldOfTime extends Told {
  readonly who: string;
  /** ISO 8601. Absent: it has no beginning, or no end. */
  readonly from?: string;
  readonly until?: string;
  /** The ids of the windows that are open by one pack alone. */
  readonly windows: readonly string[];
}

/** One for each stretch of time and those who are told otherwise in it, at and around `now` (epoch milliseconds). */
export function ofTimes(before: RulePack, after: RulePack, now: number): readonly ToldOfTime[] {
  const told = stretchesOf(before, after, now).map((stretch) => ({
    stretch,
    meanings: meaningsIn(stretch, before, after),
  }));
  return joined(told).flatMap(({ stretch, meanings }) =>
    [...Map.groupBy(meanings, ({ who }) => who)].map(([who, own]) => ({
      ...sentencesOf(stretch, who, own, before, after),
      who,
      ...isoOf(stretch, after),
      windows: stretch.changes.map(({ id }) => id),
    })),
  );
}

interface Meant {
  readonly stretch: Stretch;
  readonly meanings: readonly Meaning[];
}

/** What follows on another and tells the same is one: there may be edges of other windows between them. */
const joined = (all: readonly Meant[]): readonly Meant[] =>
  all.reduce<readonly Meant[]>((found, one) => {
    const last = found.at(-1);
    const isSame =
      last?.stretch.until === one.stretch.from &&
      JSON.stringify([last.stretch.changes, last.meanings]) ===
        JSON.stringify([one.stretch.changes, one.meanings]);
    return isSame
      ? [...found.slice(0, -1), { ...last, stretch: { ...last.stretch, until: one.stretch.until } }]
      : [...found, one];
  }, []);

/** What is told otherwise in a stretch, and hangs on the windows that are open in it by one pack alone. */
function meaningsIn({ at, ...open }: Stretch, before: RulePack, after: RulePack) {
  const packs = [withOpen(before, open.before), withOpen(after, open.after)] as const;
  const both = open.before.filter((id) => open.after.includes(id));
  const shut = [withOpen(before, both), withOpen(after, both)] as const;
  const [some] = [...open.before, ...open.after];
  // All of these windows are open at once, so that each circumstance is there under each of them.
  const grid = circumstancesOf(packs, at).filter(({ window }) => window === some);
  const languages = sharedLanguages(before, after);
  const heard = (pack: RulePack, { place, situation, answers }: Point) =>
    JSON.stringify(saidBy(classify(place, situation, [pack], answers).spoken, languages));
  const hangsOnThem = (point: Point) =>
    packs.some((pack, nth) => heard(pack, point) !== heard(shut[nth] ?? pack, point));
  const changes = compare(...packs, grid).flatMap((change) => {
    const where = change.where.filter(hangsOnThem);
    return where.length > 0 ? [{ ...change, where }] : [];
  });
  return inWords(changes, grid, packs);
}

/** The pack while these windows of its own are open, and no others. */
const withOpen = (pack: RulePack, ids: readonly string[]): RulePack => ({
  ...pack,
  windows: pack.windows
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ kind: 'always', id, name })),
});

function sentencesOf(
  stretch: Stretch,
  who: string,
  meanings: readonly Meaning[],
  before: RulePack,
  after: RulePack,
): Told {
  const where = `${timeOf(stretch, before, after)}, ${small(who)}`;
  const why = reasonOf(stretch, before, after);
  const [only, ...more] = meanings;
  if (only && more.length === 0) return toldAs(`${where}${changeIn(only)} ${why}.`);
  const items = meanings.map((one) =>
    one.where ? `${capital(one.where)}: ${one.change}` : capital(one.change),
  );
  return {
    sentence: `${where}: ${items.join(' ')} ${why}.`,
    line: `${where}${inShort(meanings)} ${why}.`,
    list: { where: `${where}. ${why}`, items },
  };
}

const changeIn = ({ where, change }: Meaning): string => `${where && `, ${where}`}: ${change}`;

/** What is said first, be it at one place or another; what is said after answers only where nothing else changes. */
function inShort(meanings: readonly Meaning[]): string {
  const depth = Math.min(...meanings.map((one) => one.depth));
  const first = meanings.filter((one) => one.depth === depth);
  const surfaces = new Set(first.flatMap((one) => one.surfaces));
  const [was, is] = [oneOf(first, 'was'), oneOf(first, 'is')];
  const labels = [...surfaces].map((id) => `“${LABELS[id] ?? id}”`);
  const at = surfaces.size < SURFACES.length ? `, at ${either(labels)}` : '';
  const what = first.every((one) => one.was === one.is)
    ? `is ${is} as before, with other conditions or another standing`
    : `was ${was}, is ${is}`;
  return `${at}${depth > 0 ? ', after an answer' : ''}: ${what}.`;
}

const LABELS: Readonly<Record<string, string>> = termsIn('en').surfaces;

const oneOf = (meanings: readonly Meaning[], side: 'was' | 'is'): string =>
  either([...new Set(meanings.map((one) => one[side]))]);

function timeOf({ from, until }: Stretch, before: RulePack, after: RulePack): string {
  const { zone } = after.jurisdiction;
  const clock = before.jurisdiction.zone === zone ? '' : ` (${zone})`;
  const [start, end] = [from, until].map((at) =>
    Number.isFinite(at) ? local(at, { zone }) : null,
  );
  if (start && end) return `From ${start} to ${end}${clock}`;
  if (start) return `From ${start} on${clock}`;
  return end ? `Until ${end}${clock}` : 'At all times';
}

function reasonOf({ changes }: Stretch, before: RulePack, after: RulePack): string {
  const windows = [...before.windows, ...after.windows];
  const told = changes.map(({ id, change }) => {
    const name = windows.findLast((window) => window.id === id)?.name.en ?? id;
    return `the window “${name}” ${change}`;
  });
  return capital(listed(told, 'conjunction', 'en'));
}

function isoOf({ from, until }: Stretch, { jurisdiction: { zone } }: RulePack) {
  const iso = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(zone)
      .toString({ timeZoneName: 'never' });
  return {
    ...(Number.isFinite(from) && { from: iso(from) }),
    ...(Number.isFinite(until) && { until: iso(until) }),
  };
}
