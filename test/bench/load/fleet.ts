/** How often many devices ask a server, by the very times at which the extension asks. */
import { CHECK_INTERVAL, nextCheckAfter } from '../../../src/core/check-times.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface Story {
  /** When the devices ask first: spread evenly over this long, in milliseconds. */
  readonly startsWithin: number;
  /** While the server answers nothing, in milliseconds from the first start. */
  readonly down?: readonly [from: number, until: number];
  /** How long it is watched, in milliseconds. */
  readonly lasts: number;
  /** From when on requests count, in milliseconds. Default: from the first start. */
  readonly countsFrom?: number;
}

/** A whole night has made them forget when they began. */
export const EVEN: Story = {
  startsWithin: CHECK_INTERVAL,
  lasts: 24 * HOUR,
  countsFrom: 12 * HOUR,
};
export const startWithin = (minutes: number): Story => ({
  startsWithin: minutes * MINUTE,
  lasts: 6 * HOUR,
});
/** Of a server that all are used to asking. */
export const downFor = (minutes: number): Story => ({
  startsWithin: CHECK_INTERVAL,
  down: [12 * HOUR, 12 * HOUR + minutes * MINUTE],
  lasts: 24 * HOUR,
  countsFrom: 12 * HOUR + minutes * MINUTE,
});

const DEVICES = 30_000;
const SECONDS_IN_BIN = 60;

/**
 * The most requests a second in any minute, for each device: with a million devices, a million times that. `random` gives
 * numbers in [0, 1).
 */
export function busiestMinute(story: Story, random: () => number): number {
  const { countsFrom = 0, lasts } = story;
  const bins = new Map<number, number>();
  for (let device = 0; device < DEVICES; device += 1) {
    for (const at of requestsOf(story, random)) {
      if (at < countsFrom || at >= lasts) continue;
      const bin = Math.floor((at - countsFrom) / (SECONDS_IN_BIN * 1_000));
      bins.set(bin, (bins.get(bin) ?? 0) + 1);
    }
  }
  return Math.max(...bins.values()) / SECONDS_IN_BIN / DEVICES;
}

/** When one device asks, in milliseconds from the first start. */
function* requestsOf({ startsWithin, down, lasts }: Story, random: () => number) {
  let failures = 0;
  for (let at = random() * startsWithin; at < lasts; at = nextCheckAfter(failures, at, random())) {
    yield at;
    failures = down && at >= down[0] && at < down[1] ? failures + 1 : 0;
  }
}

/** For each device, with every answer at once: one an interval. */
export const MEAN = 1_000 / CHECK_INTERVAL;

/** Numbers that look random and are the same each time, so that a document can be made again. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
