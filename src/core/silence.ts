/** What the user does not want to be reminded of for a while. Of a site and a kind of place, never of a person or a text. */
import { keyOf } from './answer.ts';
import type { Place } from './place.ts';

export interface Silence {
  /** The id of a site. */
  readonly site: string;
  /** One kind of place there, as `keyOf` names it. Absent: all of the site. */
  readonly place?: string;
  /** Epoch milliseconds: the first moment at which it does not hold any more. */
  readonly until: number;
}

/** Whether the user wants to hear nothing about `place` at `now` (epoch milliseconds). */
export const isSilenced = (silences: readonly Silence[], place: Place, now: number): boolean =>
  silences.some(
    ({ site, place: key, until }) =>
      site === place.site && (key === undefined || key === keyOf(place)) && until > now,
  );

/** The silences at `now` with one more. Those that are over are left out, and one for the same is replaced. */
export const silence = (
  silences: readonly Silence[],
  added: Silence,
  now: number,
): readonly Silence[] => [
  ...silences.filter(
    ({ site, place, until }) => until > now && !(site === added.site && place === added.place),
  ),
  added,
];

/** The silences without any about `site`. */
export const hearAgain = (silences: readonly Silence[], site: string): readonly Silence[] =>
  silences.filter((one) => one.site !== site);
