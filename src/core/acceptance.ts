/** Whether a pack whose signature is good may come into force on this device now. */
import { checkCases } from './pack-cases.ts';
import type { RulePack } from './pack-schema.ts';
import { type Checked, type Refusal, refuse } from './refusal.ts';
import type { SiteOverview } from './site-schema.ts';
import { instantOf } from './window.ts';

/** What a pack is held against. */
export interface Circumstances {
  readonly sites: readonly SiteOverview[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** The id of the pack that this address has given before. */
  readonly id?: string;
  /** The highest `sequence` of a pack with this id that was ever in force here. */
  readonly highest?: number;
  /** Another content with this id and this `sequence` is kept here, signed with a key that is trusted. */
  readonly reused?: boolean;
  /** The one `sequence` that the policy allows, higher or lower. */
  readonly pinned?: number;
}

/**
 * The pack, or the first reason why it may not come into force. Its own cases are run here, on this device. `not-yet` comes
 * last: whoever is told that has nothing to do but to wait.
 */
export function accept(pack: RulePack, circumstances: Circumstances): Checked<RulePack> {
  return (
    refuseOrder(pack, circumstances) ??
    refuseReused(pack, circumstances) ??
    refuseOver(pack, circumstances.now) ??
    refuseCases(pack, circumstances.sites) ??
    refuseEarly(pack, circumstances.now) ?? { ok: true, value: pack }
  );
}

/** Of a pack with this `sequence`, where the policy allows another one only, or a higher one was in force here. */
export function refuseSequence(
  sequence: number,
  highest: number,
  pinned: number | undefined,
): Refusal | undefined {
  const found = `${sequence}`;
  if (pinned !== undefined) {
    if (sequence === pinned) return undefined;
    const mend = `Publish the pack with sequence ${pinned} again, or change the pin in “packs”.`;
    return refuse('not-pinned', found, `${pinned}, as the policy says`, mend, 'sequence');
  }
  if (sequence >= highest) return undefined;
  const expected = `at least ${highest}, which was in force here`;
  const mend = `Publish it with a higher sequence, or add #sequence=${sequence} to its address in “packs”.`;
  return refuse('older', found, expected, mend, 'sequence');
}

function refuseOrder(
  { id, sequence }: RulePack,
  { id: before, highest = 0, pinned }: Circumstances,
): Refusal | undefined {
  if (before !== undefined && id !== before) {
    const mend = 'Publish each pack at an address of its own.';
    return refuse('other-pack', id, `${before}, as before at this address`, mend, 'id');
  }
  return refuseSequence(sequence, highest, pinned);
}

/** Or two devices with the same number could have different rules, and nobody could say which was in force. */
function refuseReused({ sequence }: RulePack, { reused }: Circumstances): Refusal | undefined {
  if (!reused) return undefined;
  const found = `sequence ${sequence} with another content`;
  const expected = `the content that sequence ${sequence} has here, or a higher sequence`;
  const mend = 'Raise “sequence” and sign it again: what a sequence stands for is final.';
  return refuse('reused', found, expected, mend, 'sequence');
}

/** Days are those of the pack's own time zone, by the clock of this device. */
function refuseOver({ validUntil, jurisdiction }: RulePack, now: number): Refusal | undefined {
  if (validUntil === undefined || now < instantOf(validUntil, jurisdiction.zone)) return undefined;
  const mend = 'Publish a new version, or look whether the clock of this device is right.';
  const today = todayIn(jurisdiction.zone, now);
  return refuse('over', today, `a day before ${validUntil}`, mend, 'validUntil');
}

function refuseEarly({ validFrom, jurisdiction }: RulePack, now: number): Refusal | undefined {
  if (validFrom === undefined || now >= instantOf(validFrom, jurisdiction.zone)) return undefined;
  const mend = 'It comes into force by itself on that day, by the clock of this device.';
  const today = todayIn(jurisdiction.zone, now);
  return refuse('not-yet', today, `${validFrom} or later`, mend, 'validFrom');
}

const todayIn = (zone: string, now: number): string =>
  `today, ${Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString()}`;

function refuseCases(pack: RulePack, sites: readonly SiteOverview[]): Refusal | undefined {
  const issues = checkCases(pack, sites);
  return issues.length > 0 ? { ok: false, reason: 'cases-fail', issues } : undefined;
}
