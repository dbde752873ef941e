/** For which values of an aspect something holds, and for which it does not. */
import type { Circumstances } from '../core/circumstances.ts';
import { type Aspect, surface, type Value } from './diff-aspects.ts';

export interface Reach {
  readonly aspect: Aspect;
  readonly here: readonly Value[];
  /** Those that there are beside them. None: whatever it is goes without saying. */
  readonly others: readonly Value[];
}

export const reachInWords = ({ aspect, here, others }: Reach): readonly string[] =>
  others.length === 0 ? [] : [aspect.say(here, others)];

export type ReachOf = (aspect: Aspect, box: readonly Circumstances[]) => Reach;

/** How far boxes reach in `grid`, in which they were looked for. */
export function reachIn(grid: readonly Circumstances[]): ReachOf {
  const known = new Map<string, readonly Circumstances[]>();
  /** Whose account it is, is only ever known of a meeting: it is compared with what there is at the same surfaces. */
  const besides = (box: readonly Circumstances[]): readonly Circumstances[] => {
    const surfaces = new Set(box.map(surface.read));
    const key = [...surfaces].join();
    const there = known.get(key) ?? grid.filter((one) => surfaces.has(surface.read(one)));
    known.set(key, there);
    return there;
  };
  const valuesIn = new Map<readonly Circumstances[], Map<Aspect, readonly Value[]>>();
  const allOf = (aspect: Aspect, there: readonly Circumstances[]) => {
    const values = valuesIn.get(there) ?? new Map<Aspect, readonly Value[]>();
    valuesIn.set(there, values);
    const all = values.get(aspect) ?? valuesOf(aspect, there);
    values.set(aspect, all);
    return all;
  };
  return (aspect, box) => {
    const here = valuesOf(aspect, box);
    const all = allOf(aspect, aspect === surface ? grid : besides(box));
    return { aspect, here, others: all.filter((value) => !here.includes(value)) };
  };
}

const valuesOf = ({ read }: Aspect, all: readonly Circumstances[]): readonly Value[] => [
  ...new Set(all.map(read)),
];
