/** A set of points, told as boxes: a sentence that lists values of several aspects is true only of all their combinations. */

type Read<T> = (point: T) => string | undefined;

/** `points` in as few parts as it takes for each to hold every combination of its values. The last aspects may lie together. */
export function boxesOf<T>(
  points: readonly T[],
  aspects: readonly Read<T>[],
  last: Read<T>,
): readonly (readonly T[])[] {
  const placed = points.map((point) => ({
    point,
    at: [...aspects, last].map((read) => JSON.stringify(read(point)) ?? ''),
  }));
  return split(placed, 0, aspects.length).map((box) => box.map(({ point }) => point));
}

interface Placed<T> {
  readonly point: T;
  /** Its value in each aspect. */
  readonly at: readonly string[];
}

function split<T>(
  all: readonly Placed<T>[],
  depth: number,
  depths: number,
): readonly (readonly Placed<T>[])[] {
  if (depth === depths) return [all];
  const slabs = [...Map.groupBy(all, ({ at }) => at[depth]).values()];
  const restOf = (slab: readonly Placed<T>[]) =>
    slab
      .map(({ at }) => at.slice(depth + 1).join())
      .toSorted()
      .join(';');
  return [...Map.groupBy(slabs, restOf).values()].flatMap((alike) =>
    split(alike.flat(), depth + 1, depths),
  );
}
