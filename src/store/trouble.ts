/** What can come between a user and the log, through nobody's fault. */
export type Trouble = 'full' | 'unavailable' | 'blocked' | 'unknown';

/** The log could not be read or written. `message` is a sentence; a page may say it in its own language. */
export abstract class LogError extends Error {
  abstract readonly trouble: Trouble;
}

export class LogFull extends LogError {
  override readonly name = 'LogFull';
  readonly trouble = 'full';
}

export class LogUnavailable extends LogError {
  override readonly name = 'LogUnavailable';
  readonly trouble = 'unavailable';
}

export class LogBlocked extends LogError {
  override readonly name = 'LogBlocked';
  readonly trouble = 'blocked';
}

/** What can be shown of any error: one of ours by its kind, anything else as unknown. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof LogError ? error.trouble : 'unknown';

export const blocked = (): LogBlocked =>
  new LogBlocked('Another page of this extension holds the log. Close it and try again.');

/** How IndexedDB and Dexie say that there is no database to be had: a private window, a profile without a disk. */
const NO_DATABASE = [
  'MissingAPIError',
  'OpenFailedError',
  'InvalidStateError',
  'SecurityError',
  'NotAllowedError',
  'UnknownError',
  'VersionError',
  'DatabaseClosedError',
];

/** An error of IndexedDB or Dexie as one of ours; a fault of our own stays what it is. */
export function explain(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) {
    return new LogFull('There is no room left on this device for another note.', { cause: error });
  }
  if (names.some((name) => NO_DATABASE.includes(name))) {
    return new LogUnavailable('This browser does not let the extension keep a log here.', {
      cause: error,
    });
  }
  return error;
}

/** The names of an error and of the errors inside it: Dexie wraps the one that matters. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null || !('name' in error)) return [];
  const inner: unknown = 'inner' in error && error.inner !== error ? error.inner : undefined;
  return [String(error.name), ...namesOf(inner)];
}
