/** What people are told otherwise from one moment to another, in sentences: when, for whom, what, and why. */
import type { RulePack } from '../core/pack-schema.ts';
import { either } from './diff-aspects.ts';
import { type Told, toldAs } from './diff-parts.ts';
import { capital, type Meaning } from './diff-sentences.ts';
import { spotsInWords } from './diff-spots.ts';
import { local } from './diff-windows.ts';
import { small } from './print/printing.ts';

/** What is said to some people from one moment to another. */
export interface ToldOfTime extends Told {
  readonly who: string;
  /** ISO 8601. Absent: it has no beginning, or no end. */
  readonly from?: string;
  readonly until?: string;
  /** The ids of the windows that are open by one pack alone. */
  readonly windows: readonly string[];
  /** The ids of the rules that hold by one pack alone, where both packs hold. */
  readonly rules?: readonly string[];
}

/** A stretch of time with what is told otherwise in it. Its bounds in epoch milliseconds, infinite where there is none. */
export interface Meant extends Pick<ToldOfTime, 'windows' | 'rules'> {
  readonly from: number;
  readonly until: number;
  /** What has changed, such as `The window “Spring” closes later`. */
  readonly why: string;
  readonly meanings: readonly Meaning[];
}

/** One for each stretch of time and those who are told otherwise in it. */
export const inTimes = (
  all: readonly Meant[],
  before: RulePack,
  after: RulePack,
): readonly ToldOfTime[] =>
  joined(all).flatMap((meant) =>
    [...Map.groupBy(meant.meanings, ({ who }) => who)].map(([who, own]) => ({
      ...sentencesOf(meant, who, own, before, after),
      who,
      ...isoOf(meant, after),
      windows: meant.windows,
      ...(meant.rules && { rules: meant.rules }),
    })),
  );

/** What follows on another and tells the same is one: there may be edges of other windows between them. */
const joined = (all: readonly Meant[]): readonly Meant[] =>
  all.reduce<readonly Meant[]>((found, one) => {
    const last = found.at(-1);
    const isSame =
      last?.until === one.from &&
      JSON.stringify([last.why, last.meanings]) === JSON.stringify([one.why, one.meanings]);
    return isSame ? [...found.slice(0, -1), { ...last, until: one.until }] : [...found, one];
  }, []);

function sentencesOf(
  meant: Meant,
  who: string,
  meanings: readonly Meaning[],
  before: RulePack,
  after: RulePack,
): Told {
  const where = `${timeOf(meant, before, after)}, ${small(who)}`;
  const { why } = meant;
  const [only, ...more] = meanings;
  if (only && more.length === 0) return toldAs(`${where}${changeIn(only)} ${why}.`);
  // What comes to something else is not to be hidden by what is only said otherwise.
  const others = meanings.filter((one) => one.was !== one.is);
  const weighty = others.length > 0 ? others : meanings;
  const [first, ...rest] = weighty;
  const items = meanings.map((one) =>
    one.where ? `${capital(one.where)}: ${one.change}` : capital(one.change),
  );
  return {
    sentence: `${where}: ${items.join(' ')} ${why}.`,
    line: `${where}${first && rest.length === 0 ? changeIn(first) : inShort(weighty)} ${why}.`,
    list: { where: `${where}. ${why}`, items },
  };
}

const changeIn = ({ where, change }: Meaning): string => `${where && `, ${where}`}: ${change}`;

/** What is said first, be it at one place or another; what is said after answers only where nothing else changes. */
function inShort(meanings: readonly Meaning[]): string {
  const depth = Math.min(...meanings.map((one) => one.depth));
  const first = meanings.filter((one) => one.depth === depth);
  const [was, is] = [oneOf(first, 'was'), oneOf(first, 'is')];
  const at = spotsInWords(first.flatMap(({ spots }) => spots));
  const what = first.every((one) => one.was === one.is)
    ? `is ${is} as before, with other conditions, another standing or another word on whether it was verified`
    : `was ${was}, is ${is}`;
  return `${at && `, ${at}`}${depth > 0 ? ', after an answer' : ''}: ${what}.`;
}

const oneOf = (meanings: readonly Meaning[], side: 'was' | 'is'): string =>
  either([...new Set(meanings.map((one) => one[side]))]);

function timeOf({ from, until }: Meant, before: RulePack, after: RulePack): string {
  const { zone } = after.jurisdiction;
  const clock = before.jurisdiction.zone === zone ? '' : ` (${zone})`;
  const [start, end] = [from, until].map((at) =>
    Number.isFinite(at) ? local(at, { zone }) : null,
  );
  if (start && end) return `From ${start} to ${end}${clock}`;
  if (start) return `From ${start} on${clock}`;
  return end ? `Until ${end}${clock}` : 'At all times';
}

function isoOf({ from, until }: Meant, { jurisdiction: { zone } }: RulePack) {
  const iso = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(zone)
      .toString({ timeZoneName: 'never' });
  return {
    ...(Number.isFinite(from) && { from: iso(from) }),
    ...(Number.isFinite(until) && { until: iso(until) }),
  };
}
