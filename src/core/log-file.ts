/** The form of a log that has been exported as JSON. */
import * as v from 'valibot';
import { declarationSchema } from './declaration-schema.ts';

/** Rises when the shape of an exported log changes. 2: a note made by hand cites no rule. */
export const LOG_SCHEMA_VERSION = 2;
/** Those that can be read. */
export const VERSIONS = [1, LOG_SCHEMA_VERSION] as const;
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
  schemaVersion: v.picklist(VERSIONS),
  [NOTES]: v.array(declarationSchema),
});

const marked = v.looseObject({ format: v.literal(FORMAT) });

/** Whether it says of itself that it is a log, whatever else is wrong with it. */
export const isLog = (value: unknown): boolean => v.is(marked, value);

const ofLater = v.looseObject({
  schemaVersion: v.pipe(v.number(), v.integer(), v.gtValue(LOG_SCHEMA_VERSION)),
});

/** Whether a later version of this product wrote it, so that nobody here knows what else in it is right. */
export const isNewer = (value: unknown): value is { readonly schemaVersion: number } =>
  v.is(ofLater, value);
