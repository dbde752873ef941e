/** Which of two packs holds at the moment that was asked about, where not both do. */
import { standing } from '../core/classify.ts';
import type { RulePack } from '../core/pack-schema.ts';

/**
 * `now` in epoch milliseconds. `isTold`: what follows from it stands below. Absent: both hold, or one has taken the place of
 * another, so that they never do.
 */
export function whichHolds(
  before: RulePack,
  after: RulePack,
  now: number,
  isTold: boolean,
): string | undefined {
  const [old, renewed] = [before, after].map((pack) => {
    const { status: _, ...term } = pack;
    return !standing({ ...term, status: 'in-force' }, pack, now);
  });
  if ((old && renewed) || (before.id !== after.id && !isTold)) return undefined;
  const day = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(after.jurisdiction.zone)
    .toPlainDate()
    .toString();
  if (!old && !renewed) return `On ${day} neither of them holds.`;
  const below = isTold ? ': see “From when to when”' : '';
  return `On ${day} only the ${old ? 'old' : 'new'} one holds${below}.`;
}
