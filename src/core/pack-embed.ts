import { type Extended, extendAll } from './pack-extend.ts';
import type { Election } from './polling-day.ts';
import type { RulePack } from './pack-schema.ts';
import { allBounds } from './window-rule.ts';
import type { HolidayCalendar } from './working-days.ts';

/** The elections and the holiday calendars that a pack's windows name, each once. */
export function namedByWindows({ windows }: Pick<RulePack, 'windows'>): {
  readonly elections: readonly string[];
  readonly calendars: readonly string[];
} {
  const elections = windows.flatMap((window) =>
    window.kind === 'rule' && window.election !== undefined ? [window.election] : [],
  );
  const calendars = windows
    .flatMap(allBounds)
    .flatMap((bound) =>
      'workingDays' in bound && bound.workingDays ? [bound.workingDays.holidays] : [],
    );
  return { elections: [...new Set(elections)], calendars: [...new Set(calendars)] };
}

/** All that a pack may name without carrying it. */
export interface References {
  /** Packs as they were written, for those that extend one. */
  readonly packs: readonly RulePack[];
  readonly elections: readonly Election[];
  readonly calendars: readonly HolidayCalendar[];
}

/** The pack whole: with what it inherits, and with the elections and calendars that its windows then name. */
export function complete(pack: RulePack, known: References): Extended {
  const extended = extendAll(pack, (id) => known.packs.find((one) => one.id === id));
  return extended.ok ? { ok: true, value: embed(extended.value, known) } : extended;
}

/**
 * The pack with the elections and calendars that its windows name, so that a browser needs nothing beside it. What the
 * pack already carries stays as it is; what is not in `known` stays missing, and `checkPack` says so.
 */
export function embed(
  pack: RulePack,
  known: Pick<References, 'elections' | 'calendars'>,
): RulePack {
  const named = namedByWindows(pack);
  const elections = joined(pack.elections, known.elections, named.elections);
  const calendars = joined(pack.calendars, known.calendars, named.calendars);
  return {
    ...pack,
    ...(elections.length > 0 && { elections }),
    ...(calendars.length > 0 && { calendars }),
  };
}

function joined<T extends { readonly id: string }>(
  own: readonly T[] = [],
  known: readonly T[],
  named: readonly string[],
): T[] {
  const missing = named.filter((id) => !own.some((one) => one.id === id));
  return [...own, ...known.filter(({ id }) => missing.includes(id))];
}
