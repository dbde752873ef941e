/** Mutated packs: each is refused with an issue that helps, or loads to exactly what is written; none does harm. */
import { isDeepStrictEqual } from 'node:util';
import { classify } from '../../src/core/classify.ts';
import { parsePackText } from '../../src/core/pack-text.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Place } from '../../src/core/place.ts';
import { nextChange } from '../../src/core/reach.ts';
import { remind } from '../../src/core/remind.ts';
import { situationOf } from '../../src/core/situation.ts';
import { mutated, pickFrom } from './mutate.ts';

export interface Outcome {
  readonly tried: number;
  readonly refused: number;
  readonly loaded: number;
  /** What should not have happened, each with the seed that brings it back. */
  readonly faults: readonly string[];
}

const PLACES: readonly Place[] = [
  { site: 'facebook', family: 'social', surface: 'composer', activity: 'publish' },
  { site: 'zoom', family: 'call', surface: 'call', activity: 'join', tenant: 'council' },
];
const MOMENTS = ['2026-11-22T10:00Z', '2029-11-18T22:59Z'].map((iso) => Date.parse(iso));

/** Tries `count` mutations of `packs`, the first with `seed`. */
export function tryMutatedPacks(packs: readonly RulePack[], count: number, seed: number): Outcome {
  const faults: string[] = [];
  let refused = 0;
  for (let at = 0; at < count; at += 1) {
    const pick = pickFrom(seed + at);
    const text = mutated(packs[pick(packs.length)], pick);
    try {
      const read = parsePackText(text, packs);
      if (!read.ok) refused += 1;
      const fault = read.ok ? harmOf(read.value, text, packs) : unhelpful(read.issues);
      if (fault) faults.push(`seed ${seed + at}: ${fault}`);
    } catch (error) {
      faults.push(`seed ${seed + at}: ${String(error)}`);
    }
  }
  return { tried: count, refused, loaded: count - refused, faults };
}

const unhelpful = (issues: readonly { readonly expected: string; readonly mend: string }[]) =>
  issues.length > 0 && issues.every(({ expected, mend }) => expected && mend)
    ? null
    : 'refused without a reason';

/** A pack that was taken says what is written in it, and can be judged by. */
function harmOf(pack: RulePack, text: string, packs: readonly RulePack[]): string | null {
  const written = JSON.parse(text) as RulePack;
  if (written.extends === undefined && !isDeepStrictEqual(pack, written)) {
    return 'what was loaded is not what is written';
  }
  if (Object.hasOwn(Object.prototype, 'polluted')) return 'it reached the prototype of all objects';
  const settings = { windows: ['always everything'], role: 'councillor' };
  for (const now of MOMENTS) {
    const situation = situationOf(settings, [pack, ...packs], now);
    for (const place of PLACES) {
      const { trace } = classify(place, situation, [pack]);
      if (trace.length === 0 && pack.rules.length > 0) return 'no trace';
      for (const language of ['en', 'da'] as const) {
        remind(place, 'Site', { policy: settings, packs: [pack], situation, language });
      }
    }
    nextChange({ packs: [pack], situation, pausedUntil: 0, silences: [] });
  }
  return null;
}
