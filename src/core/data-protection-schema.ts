/** What users have to be told about the processing, in a municipality's own words. What the product itself decides is said by it. */
import * as v from 'valibot';
import { email, link, maybe, MOST_DAYS, text } from './schema.ts';

export const contactSchema = v.strictObject({ name: text, email: maybe(email), url: maybe(link) });

export const dataProtectionSchema = v.strictObject({
  /** Who decides why and how notes are processed. */
  controller: text,
  /** The legal basis that the controller relies on. */
  basis: text,
  /** The data protection officer. */
  officer: maybe(contactSchema),
  /** Where a complaint can be made, and what else the controller has to say of it. */
  complaints: maybe(text),
  /** Days that a note is kept, where the administrator sets none. */
  retentionDays: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_DAYS))),
  /** What the controller says of how long notes are kept, beside the number of days. */
  retention: maybe(text),
  /** Whether a note is a document of the municipality. It takes the place of the sentence above the log. */
  register: maybe(text),
});

export type DataProtection = v.InferOutput<typeof dataProtectionSchema>;
