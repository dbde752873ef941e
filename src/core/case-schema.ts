/** A case of a pack: a situation that a council could discuss, and what the pack says about it. */
import * as v from 'valibot';
import { id, localTime, maybe, plain, some, text } from './schema.ts';
import { ACTIVITIES, OUTCOMES, SURFACES, TENANTS } from './words.ts';

export const caseSchema = v.strictObject({
  id,
  /** The situation in words that a council could discuss. */
  text,
  /** A local time in the jurisdiction's zone. */
  at: localTime,
  /** Whether a window of the municipality's own is open at that time. */
  window: maybe(v.boolean()),
  /** Events that have been entered, as local times: what the policy says in `events`. */
  events: maybe(v.record(id, localTime)),
  /** The council's sittings: first moment inside, first moment outside. */
  sittings: maybe(some(v.strictObject({ from: localTime, until: localTime }))),
  observation: v.strictObject({
    site: id,
    surface: v.picklist(SURFACES),
    activity: maybe(v.picklist(ACTIVITIES)),
    tenant: maybe(v.picklist(TENANTS)),
    /** Since when the call has been going on, where that is earlier: a break-out room goes on from its sitting. */
    since: maybe(localTime),
  }),
  role: maybe(id),
  grant: maybe(id),
  device: maybe(id),
  answers: maybe(v.record(id, id)),
  /** The pack that it was inherited from, as `id@version`: put in when a pack is made whole, never written by hand. */
  inheritedFrom: maybe(plain),
  /** `null`: no rule speaks. */
  expect: v.nullable(v.strictObject({ rule: id, outcome: v.picklist(OUTCOMES) })),
});

export type PackCase = v.InferOutput<typeof caseSchema>;
