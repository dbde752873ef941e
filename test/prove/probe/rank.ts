/** Two sets of times compared by rank, so that a few that took very long make no difference. */

/** In which part of all pairs the one is longer than the other; those that are alike count half. */
export function shareOfLonger(ones: readonly number[], others: readonly number[]): number {
  let sum = 0;
  for (const one of ones)
    for (const other of others) sum += one > other ? 1 : Number(one === other) / 2;
  return sum / (ones.length * others.length);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
