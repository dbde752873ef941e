/** What changes in the windows of a pack, as dates: what opens and closes when. */
import { isDeepStrictEqual } from 'node:util';
import type { RulePack } from '../core/pack-schema.ts';
import { windowsFor } from '../core/situation.ts';
import type { ElectionWindow } from '../core/window.ts';
import type { Text } from '../core/words.ts';
import { changeOf } from './diff-values.ts';

export interface Period {
  /** In English. */
  readonly name: string;
  readonly names: Text;
  /** Absent: not known before an event. */
  readonly bounds?: Pick<ElectionWindow, 'opensAt' | 'closesAt'>;
  readonly zone: string;
}

/** The windows as they are at `now` (epoch milliseconds), or will be next. */
export function ofWindows(before: RulePack, after: RulePack, now: number): readonly string[] {
  const [old, renewed] = [periodsOf(before, now), periodsOf(after, now)];
  return [...new Set([...old.keys(), ...renewed.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), renewed.get(id)];
    if (!was && !is) return [];
    if (!was) return is ? [`The window “${is.name}” is new: ${whenIs(is)}.`] : [];
    if (!is) return [`The window “${was.name}” is gone: it was ${whenIs(was)}.`];
    return [
      ...renamed(was, is),
      ...(isSame(was, is) ? otherwise(was, is, countedIn(before, after, id)) : [moved(was, is)]),
    ];
  });
}

/** A reminder names it in the language of its reader. */
function renamed(was: Period, is: Period): readonly string[] {
  if (was.name !== is.name) return [`The window “${was.name}” is now called “${is.name}”.`];
  const change = changeOf('name', was.names, is.names);
  return change === null ? [] : [`The name of the window “${is.name}” ${change}.`];
}

/** Whether a window that both have is counted in the same way, whatever comes of it. */
function countedIn(before: RulePack, after: RulePack, id: string): boolean {
  const [was, is] = [before, after].map(({ windows }) => {
    const { name: _, ...rule } = windows.find((one) => one.id === id) ?? {};
    return rule;
  });
  return isDeepStrictEqual(was, is);
}

/** Its days of another year, or those after an event, may be others. */
const otherwise = ({ bounds }: Period, { name }: Period, alike: boolean): readonly string[] =>
  alike
    ? []
    : [
        `The window “${name}” is counted otherwise: ${bounds ? 'now or next it has the same days, at other times it may not' : 'when it is, is not known before an event'}.`,
      ];

/** Days that are written alike are others by another clock. */
const isSame = (was: Period, is: Period): boolean =>
  whenIs(was) === whenIs(is) &&
  was.bounds?.opensAt === is.bounds?.opensAt &&
  was.bounds?.closesAt === is.bounds?.closesAt;

function moved(was: Period, is: Period): string {
  const edge = (verb: string, bound: 'opensAt' | 'closesAt') => {
    const [old, renewed] = [was.bounds?.[bound], is.bounds?.[bound]];
    if (old === undefined || renewed === undefined || was.zone !== is.zone) return undefined;
    return old === renewed
      ? ''
      : ` ${verb} ${renewed < old ? 'earlier' : 'later'}: ${local(renewed, is)} instead of ${local(old, was)}`;
  };
  const edges = [edge('opens', 'opensAt'), edge('closes', 'closesAt')];
  const [one = '', ...more] = edges.filter((told) => told !== '');
  return edges.includes(undefined) || more.length > 0
    ? `The window “${is.name}” was ${whenIs(was)}${clock(was, is)} and is ${whenIs(is)}${clock(is, was)}.`
    : `The window “${is.name}”${one}.`;
}

const clock = ({ zone }: Period, other: Period): string =>
  zone === other.zone ? '' : ` (${zone})`;

const whenIs = (period: Period): string =>
  period.bounds
    ? `from ${local(period.bounds.opensAt, period)} to ${local(period.bounds.closesAt, period)}`
    : 'not known before an event';

/** By the clock of the jurisdiction; the first moment of a day is the day. */
export const local = (at: number | undefined, { zone }: Pick<Period, 'zone'>): string =>
  at === undefined
    ? 'an open end'
    : Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'minute' })
        .replace(/T00:00$/, '')
        .replace('T', ' ');

/** Of each window the period that is open at `now` or comes next, else the last. */
export function periodsOf(pack: RulePack, now: number): ReadonlyMap<string, Period> {
  const { zone } = pack.jurisdiction;
  const all = windowsFor(pack, { windows: [], now });
  return new Map(
    pack.windows.map(({ id, name }) => {
      const own = all.filter((window) => window.id === id);
      const bounds = own.find(({ closesAt = Infinity }) => closesAt > now) ?? own.at(-1);
      return [id, { name: name.en, names: name, zone, ...(bounds && { bounds }) }] as const;
    }),
  );
}
