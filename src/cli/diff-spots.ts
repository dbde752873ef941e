/** At which kinds of place something changes, and what else it takes at each: in short, for several changes at once. */
import type { Circumstances } from '../core/circumstances.ts';
import { SURFACES } from '../core/words.ts';
import { termsIn } from '../core/wording/terms/terms.ts';
import { type Aspect, either, surface } from './diff-aspects.ts';
import { type Reach, type ReachOf, reachInWords } from './diff-reach.ts';

export interface Spot {
  readonly surface: string;
  /** One for each aspect, in one order for all spots. */
  readonly reaches: readonly Reach[];
}

export const spotsOf = (
  box: readonly Circumstances[],
  aspects: readonly Aspect[],
  reachOf: ReachOf,
): readonly Spot[] =>
  [...Map.groupBy(box, (one) => surface.read(one) ?? '')].map(([id, own]) => ({
    surface: id,
    reaches: aspects.map((aspect) => reachOf(aspect, own)),
  }));

/** Such as `at “Post”, or at “Meeting” (during a sitting of the council)`. Empty: everywhere, whatever else holds. */
export function spotsInWords(spots: readonly Spot[]): string {
  const surfaces = [...Map.groupBy(spots, (spot) => spot.surface)].map(([id, own]) => ({
    label: `“${LABELS[id] ?? id}”`,
    words: together(own).flatMap(reachInWords).join(', '),
  }));
  const groups = [...Map.groupBy(surfaces, ({ words }) => words)].map(([words, own]) => ({
    words,
    at: own.length < SURFACES.length ? `at ${either(own.map(({ label }) => label))}` : '',
  }));
  return groups.length > 1
    ? groups.map(({ at, words }) => `${at}${words && ` (${words})`}`).join(', or ')
    : groups.flatMap(({ at, words }) => [at, words].filter(Boolean)).join(', ');
}

const LABELS: Readonly<Record<string, string>> = termsIn('en').surfaces;

/** What holds at one kind of place by one change or another. */
const together = ([first, ...more]: readonly Spot[]): readonly Reach[] =>
  (first?.reaches ?? []).map((reach, nth) => {
    const all = [reach, ...more.flatMap(({ reaches }) => reaches[nth] ?? [])];
    const here = new Set(all.flatMap((one) => one.here));
    const others = new Set(all.flatMap((one) => one.others)).difference(here);
    return { ...reach, here: [...here], others: [...others] };
  });
