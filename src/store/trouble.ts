/** What can come between a user and the log, through nobody's fault. */
export type Trouble = 'full' | 'unavailable' | 'blocked' | 'newer' | 'unreadable' | 'unknown';

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

export class LogNewer extends LogError {
  override readonly name = 'LogNewer';
  readonly trouble = 'newer';
}

export class LogUnreadable extends LogError {
  override readonly name = 'LogUnreadable';
  readonly trouble = 'unreadable';
}

/** What can be shown of any error: one of ours by its kind, anything else as unknown. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof LogError ? error.trouble : 'unknown';

export const blocked = (): LogBlocked =>
  new LogBlocked('Another page of this extension holds the log. Close it and try again.');

export const newer = (): LogNewer =>
  new LogNewer('A later version of this extension has written the log. Nothing in it was changed.');

/** How IndexedDB and Dexie say that there is no database to be had: a private window, a profile without a disk. */
const NO_DATABASE = [
  'MissingAPIError',
  'OpenFailedError',
  'InvalidStateError',
  'SecurityError',
  'NotAllowedError',
  'DatabaseClosedError',
];

/** An error of IndexedDB or Dexie as one of ours; a fault of our own stays what it is. */
export function explain(error: unknown): unknown {
  if (error instanceof LogError) return error;
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) {
    return new LogFull('There is no room left on this device for another note.', { cause: error });
  }
  // The browser knows no more either; damaged files are the usual reason.
  if (names.includes('UnknownError')) {
    return new LogUnreadable('This browser cannot read its files of the log.', { cause: error });
  }
  if (names.includes('VersionError')) return newer();
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
