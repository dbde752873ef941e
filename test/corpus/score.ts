/** How the corpora are scored: what was wanted against what was found, as tables and as lists of what came out otherwise. */
import type { Recognised } from '../../src/core/site-check.ts';
import { ACTIVITIES, SURFACES, TENANTS } from '../../src/core/words.ts';

const MISSED_AT_MOST = 0.01;

export interface Scored {
  /** What it is called in a list, such as an address. */
  readonly name: string;
  readonly wanted: Recognised | null;
  readonly found: Recognised | null;
}

export const inWords = (what: Recognised | null): string =>
  what
    ? [what.site, what.surface, what.activity, what.tenant].filter(Boolean).join(' ')
    : 'nothing';

export const isMiss = ({ wanted, found }: Scored): boolean => inWords(wanted) !== inWords(found);

/** Something is noticed where nothing is, or where something else is. */
export const isFalse = (one: Scored): boolean => one.found !== null && isMiss(one);

export const asLine = (one: Scored): string =>
  `${one.name}: wanted ${inWords(one.wanted)}, found ${inWords(one.found)}`;

/** Those of `surface` that came out otherwise, if they are more than one in a hundred of all that were wanted there. */
export function missedTooOften(surface: string, scored: readonly Scored[]): readonly Scored[] {
  const wanted = scored.filter((one) => one.wanted?.surface === surface);
  const missed = wanted.filter(isMiss);
  return missed.length > wanted.length * MISSED_AT_MOST ? missed : [];
}

/** No notice is false, and of no surface is more than one in a hundred missed. */
export const isGood = (scored: readonly Scored[]): boolean =>
  !scored.some(isFalse) &&
  SURFACES.every((surface) => missedTooOften(surface, scored).length === 0);

/** For all of them which surface, for each surface which activity, for calls whose account, and what came out otherwise. */
export function reportOn(scored: readonly Scored[]): string {
  const onSurface = (surface: string) =>
    scored.filter(({ wanted, found }) => [wanted?.surface, found?.surface].includes(surface));
  const misses = scored.filter(isMiss);
  return [
    confusion('surface', SURFACES, scored),
    ...SURFACES.map(
      (surface) => `on ${surface}\n${confusion('activity', ACTIVITIES, onSurface(surface))}`,
    ),
    `on call\n${confusion('tenant', TENANTS, onSurface('call'))}`,
    [
      `${misses.length} of ${scored.length} came out otherwise`,
      ...misses.map((one) => `  ${asLine(one)}`),
    ].join('\n'),
  ].join('\n\n');
}

/** What was wanted, down; what was found, across. What is nowhere in it is left out. */
function confusion(
  part: 'surface' | 'activity' | 'tenant',
  names: readonly string[],
  among: readonly Scored[],
): string {
  const valueIn = (what: Recognised | null): string => what?.[part] ?? 'nothing';
  const all = [...names, 'nothing'].filter((name) =>
    among.some(({ wanted, found }) => valueIn(wanted) === name || valueIn(found) === name),
  );
  const count = (wanted: string, found: string) =>
    among.filter((one) => valueIn(one.wanted) === wanted && valueIn(one.found) === found).length;
  const rows = all.map((wanted) => [
    wanted,
    ...all.map((found) => String(count(wanted, found) || '·')),
  ]);
  return [[part, ...all], ...rows]
    .map((row) => row.map((cell) => cell.padEnd('newsletter'.length)).join(' '))
    .join('\n');
}
