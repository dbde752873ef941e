/** The form of a log that has been exported as JSON. */
import * as v from 'valibot';
import { declarationSchema } from './declaration-schema.ts';

/** Rises when the shape of an exported log changes. 2: a note made by hand cites no rule. */
export const LOG_SCHEMA_VERSION = 2;
export const FORMAT = 'armslength-log';
/** The key behind which the notes stand. */
export const NOTES = 'declarations';
/** Where in a text their list begins. */
export const LIST = new RegExp(String.raw`"${NOTES}"\s*:\s*\[`);
/** The form in short, for whoever has to mend a file. */
export const FORM = `{ "format": "${FORMAT}", "schemaVersion": …, "${NOTES}": [ … ] }`;

/** Whoever has so many to mend in a file will not read on. */
export const MOST_ISSUES = 1000;

/** A file of an earlier version is read as well: each holds what the next allows. */
export const logFileSchema = v.strictObject({
  format: v.literal(FORMAT),
  schemaVersion: v.picklist([1, LOG_SCHEMA_VERSION]),
  [NOTES]: v.array(declarationSchema),
});

const marked = v.looseObject({ format: v.literal(FORMAT) });

/** Whether it says of itself that it is a log, whatever else is wrong with it. */
export const isLog = (value: unknown): boolean => v.is(marked, value);
