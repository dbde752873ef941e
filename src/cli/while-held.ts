/** When two packs are asked what they say: on a day on which both hold, or, where there is none, each while it holds. */
import { standing } from '../core/classify.ts';
import type { Rule, RulePack } from '../core/pack-schema.ts';
import { instantOf } from '../core/window.ts';

export interface Held {
  readonly before: RulePack;
  readonly after: RulePack;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What readers have to know of it; absent where both hold at the moment that was asked about. */
  readonly note?: string;
}

/** The first moment of something and the first one after it, in epoch milliseconds. */
type Span = readonly [from: number, until: number];

/** As near to `now` (epoch milliseconds) as can be. Of packs without a common day, what they say of days is left out. */
export function whileHeld(before: RulePack, after: RulePack, now: number): Held {
  const [old, renewed] = [spanOf(before), spanOf(after)];
  const both: Span = [Math.max(old[0], renewed[0]), Math.min(old[1], renewed[1])];
  if (both[0] < both[1]) {
    const at = within(both, now);
    const note = `Asked as on ${dayAt(at, after)}, when both packs hold.`;
    return { before, after, now: at, ...(at !== now && { note }) };
  }
  const packs = [before, after] as const;
  const terms = packs.map((pack) => `${pack.id} ${termInWords(pack)}`).join(', ');
  const days = packs.map((pack) => `${pack.id} as on ${dayAt(within(spanOf(pack), now), pack)}`);
  return {
    before: asHeld(before, within(old, now)),
    after: asHeld(after, within(renewed, now)),
    now,
    note: `There is no day on which both packs hold: ${terms}. So each is asked while it holds, and in like windows: ${days.join(', ')}.`,
  };
}

function spanOf({ validFrom, validUntil, jurisdiction: { zone } }: RulePack): Span {
  const at = (day: string | undefined, open: number) =>
    day === undefined ? open : instantOf(day, zone);
  return [at(validFrom, -Infinity), at(validUntil, Infinity)];
}

const within = ([from, until]: Span, now: number): number =>
  Math.max(from, Math.min(until - 1, now));

/** The pack as it is at `moment`, at any time. */
function asHeld({ validFrom: _, validUntil: __, ...pack }: RulePack, moment: number): RulePack {
  const rules = pack.rules.filter((rule) => !standing(rule, pack, moment)).map(timeless);
  return { ...pack, rules };
}

const timeless = ({ validFrom: _, validUntil: __, ...rule }: Rule): Rule => rule;

const termInWords = ({ validFrom, validUntil }: RulePack): string =>
  [
    ...(validFrom === undefined ? [] : [`from ${validFrom}`]),
    ...(validUntil === undefined ? [] : [`until ${validUntil}`]),
  ].join(' ');

const dayAt = (moment: number, { jurisdiction: { zone } }: RulePack): string =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate().toString();
