import * as v from 'valibot';
import { id } from './schema.ts';
import { ACTIVITIES, SURFACES } from './words.ts';

/** What the strip in a page asks for, where a policy has put one there: to be shown the reminder. */
export const openSchema = v.strictObject({ open: v.literal('popup') });

/** The one message of the extension as it arrives: an observation, or `null` for “moved on”. Shape of `Observation`. */
export const messageSchema = v.nullable(
  v.strictObject({
    site: id,
    surface: v.picklist(SURFACES),
    activity: v.exactOptional(v.picklist(ACTIVITIES)),
    tenant: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
    how: v.picklist(['address', 'itself', 'focus', 'media']),
  }),
);
