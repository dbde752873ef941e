/** What the database is called, for whoever opens it: with the library or without. */
export const NAME = 'armslength';
export const TABLE = 'declarations';
/** Each version that there has been, as Dexie writes it. What has been released is never changed. */
export const SCHEMAS = [{ [TABLE]: 'id, at, supersedes' }] as const;
/** The newest, as the browser counts: Dexie counts in tens. */
export const NATIVE_VERSION = SCHEMAS.length * 10;
