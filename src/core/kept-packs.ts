/** What is kept of packs that were fetched, by their address. The files themselves are kept beside it, by their digest. */
import * as v from 'valibot';
import { REASONS } from './refusal.ts';
import { maybe } from './schema.ts';

const whole = v.pipe(v.number(), v.integer());
/** Epoch milliseconds. */
const instant = whole;

const keptFileSchema = v.strictObject({
  /** SHA-256 of the file, in hexadecimal digits. */
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  id: v.string(),
  sequence: whole,
  /** What the server called this very file, so that it can be asked for a newer one. */
  etag: maybe(v.string()),
  takenAt: instant,
  /** The first moment of its first day. */
  from: maybe(instant),
});

const issueSchema = v.object({
  path: v.string(),
  found: v.string(),
  expected: v.string(),
  mend: v.string(),
});

const keptAddressSchema = v.strictObject({
  /** The one that came into force last is first. */
  files: v.array(keptFileSchema),
  /** One that may come into force only on its first day. */
  waiting: maybe(keptFileSchema),
  lastRequest: maybe(instant),
  /** The ids of the keys that were trusted then. */
  askedWith: maybe(v.array(v.string())),
  /** When the server last gave a pack that is good, or said that there is none newer. */
  lastSuccess: maybe(instant),
  nextCheck: maybe(instant),
  /** How often in a row it went otherwise. */
  failures: whole,
  /** Why what came last was not taken. Absent after a success. */
  problem: maybe(v.strictObject({ reason: v.picklist(REASONS), issues: v.array(issueSchema) })),
  /** By how much this device's clock was ahead of the server's at the last answer, in milliseconds, if by much. */
  clockAhead: maybe(whole),
});

export type KeptFile = v.InferOutput<typeof keptFileSchema>;
export type KeptAddress = v.InferOutput<typeof keptAddressSchema>;

export interface KeptPacks {
  readonly addresses: Readonly<Record<string, KeptAddress>>;
  /** The highest `sequence` that was ever in force here, by the id of the pack. It never falls. */
  readonly highest: Readonly<Record<string, number>>;
}

export const NOTHING_KEPT: KeptAddress = { files: [], failures: 0 };

/** What was kept, as far as it can be read: what is broken counts as not kept, and is fetched again. */
export function parseKeptPacks(stored: unknown): KeptPacks {
  const { addresses = {}, highest = {} } = (isRecord(stored) ? stored : {}) as {
    addresses?: unknown;
    highest?: unknown;
  };
  return {
    addresses: entriesOf(addresses, (one) => v.is(keptAddressSchema, one)),
    highest: entriesOf(highest, (one) => v.is(whole, one)),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = <T>(value: unknown, isGood: (one: unknown) => one is T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {}).filter((entry): entry is [string, T] =>
      isGood(entry[1]),
    ),
  );

/**
 * The files that may be in force at `now`, the first that can be opened being the one that is. With a pin, those of that
 * `sequence`; else the highest comes first, among those whose first day has come.
 */
export function candidatesOf(
  { files }: Pick<KeptAddress, 'files'>,
  pinned: number | undefined,
  now: number,
): readonly KeptFile[] {
  if (pinned !== undefined) return files.filter(({ sequence }) => sequence === pinned);
  const byOrder = files.toSorted((one, other) => other.sequence - one.sequence);
  const hasBegun = (file: KeptFile) => !isEarly(file, now);
  return [...byOrder.filter(hasBegun), ...byOrder.filter((one) => !hasBegun(one))];
}

/** Whether its first day is still to come: one in force was taken by a clock that was ahead. */
export const isEarly = ({ from }: KeptFile, now: number): boolean =>
  from !== undefined && from > now;

/** What is kept of an address, with those files only whose digests are `opened`. */
export function withOpened(kept: KeptAddress, opened: readonly string[]): KeptAddress {
  const { waiting, files, ...rest } = kept;
  const isOpened = ({ digest }: KeptFile) => opened.includes(digest);
  return {
    ...rest,
    files: files.filter(isOpened),
    ...(waiting && isOpened(waiting) && { waiting }),
  };
}

/** The highest `sequence` of a pack that was ever in force here; 0 if none was. */
export const highestOf = ({ highest }: KeptPacks, id: string): number =>
  // A pack may be called “constructor”, and every object has one.
  Object.hasOwn(highest, id) ? (highest[id] ?? 0) : 0;

/**
 * The same, as far as the first day of that pack has come at `now`: one that was taken by a clock that was ahead keeps no
 * other out before its day.
 */
export function highestBy(kept: KeptPacks, id: string, now: number): number {
  const highest = highestOf(kept, id);
  const own = filesIn(kept).filter((file) => file.id === id);
  if (!own.some((file) => file.sequence === highest && isEarly(file, now))) return highest;
  const begun = own.filter((file) => !isEarly(file, now));
  return Math.max(0, ...begun.map(({ sequence }) => sequence));
}

/** Every file of every address, those among them that wait for their day. */
export const filesIn = ({ addresses }: KeptPacks): readonly KeptFile[] =>
  Object.values(addresses).flatMap(({ files, waiting }) => [
    ...files,
    ...(waiting ? [waiting] : []),
  ]);

/** The digests of every file that something still refers to. */
export const digestsIn = (kept: KeptPacks): readonly string[] =>
  filesIn(kept).map(({ digest }) => digest);
