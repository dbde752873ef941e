/** A rule of a pack: when it speaks, and what the guideline then says. `rules/README.md` explains it to authors. */
import * as v from 'valibot';
import { MOST_QUESTIONS } from './answers.ts';
import { date, id, maybe, plain, seenOn, some, text } from './schema.ts';
import {
  ACTIVITIES,
  CONDITION_KINDS,
  FAMILIES,
  OUTCOMES,
  SITTINGS,
  STATUSES,
  SURFACES,
  TENANTS,
} from './words.ts';

/** What has to hold. What is left out does not matter; of a list one value is enough. */
const when = v.strictObject({
  surface: maybe(some(v.picklist(SURFACES))),
  family: maybe(some(v.picklist(FAMILIES))),
  activity: maybe(some(v.picklist(ACTIVITIES))),
  tenant: maybe(some(v.picklist(TENANTS))),
  sitting: maybe(some(v.picklist(SITTINGS))),
  role: maybe(some(id)),
  grant: maybe(some(id)),
  device: maybe(some(id)),
  window: maybe(some(id)),
  answers: maybe(v.record(id, some(id))),
});

/** What is still to come, by the source itself: a decision, an answer, a review. */
export const awaited = v.strictObject({ what: text, by: maybe(seenOn) });

export const ruleSchema = v.strictObject({
  id,
  /** `always`, or only while a window is open (of this pack, or of the policy). */
  applies: v.picklist(['always', 'in-window']),
  when,
  outcome: v.picklist(OUTCOMES),
  /** What follows “if” in `fine-if`, and what staff can help with in `not-supported`: clauses without a full stop. */
  conditions: maybe(some(v.strictObject({ kind: v.picklist(CONDITION_KINDS), text }))),
  /** The guidance for exactly this case: a sentence or two. */
  guidance: maybe(text),
  /** Other ways that the source names, as plain information. */
  alternatives: maybe(some(text)),
  /** The reason or the analogy that the source gives. */
  rationale: maybe(text),
  /** The questions to ask, at most two, each narrowing to another rule of this pack. */
  ask: maybe(
    v.pipe(v.array(id), v.maxLength(MOST_QUESTIONS, `at most ${MOST_QUESTIONS} questions`)),
  ),
  status: v.picklist(STATUSES),
  validFrom: maybe(date),
  validUntil: maybe(date),
  awaits: maybe(awaited),
  /** A rule of this pack, or `<pack>/<rule>` of another. */
  supersededBy: maybe(plain),
  /** Whether every statement of the rule has been seen in its source. Left out: as the pack says. */
  verified: maybe(v.boolean()),
  sources: some(id),
  considerations: maybe(v.strictObject({ for: v.array(text), against: v.array(text) })),
  /** Cases that a reader of this rule should know, beside those that reach it. */
  related: maybe(some(id)),
  /** Where an inherited rule comes from, as `id@version`: put in when a pack is made whole, never written by hand. */
  inheritedFrom: maybe(plain),
});

export type Rule = v.InferOutput<typeof ruleSchema>;
