/** What the contestants look up: invented sites, and addresses that are on them, beside them, or nowhere near. */
import silent from '../corpus/silent.json' with { type: 'json' };
import speaking from '../corpus/speaking.json' with { type: 'json' };

/** One thing to be found, in the words that every contestant can be told. */
export interface Entry {
  readonly id: string;
  /** The host, without what may stand before it. */
  readonly host: string;
  /** Hosts below it count too, and every scheme of the web, as in `*://*.host/…`. Otherwise `https://host/…`. */
  readonly below: boolean;
  /** `/`, or a folder such as `/compose/`: what begins with it. Otherwise exactly this path. */
  readonly path: string;
}

/** An entry as a match pattern of browser extensions. */
export const matchPatternOf = ({ host, below, path }: Entry): string =>
  `${below ? '*://*.' : 'https://'}${host}${path.endsWith('/') ? `${path}*` : path}`;

const WORDS = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath', 'inlet'];
const ENDINGS = ['test', 'example', 'invalid', 'co.test', 'kommune.example'];
/** What may stand in front of a host. */
const BELOW = ['', 'www.', 'm.', 'app.', 'a.b.'];

/** `count` entries: half are a whole host, a third a folder on it, the others one page of one host. */
export const entriesOf = (count: number): readonly Entry[] =>
  asRead(Array.from({ length: count }, (_, at) => entryAt(at)));

function entryAt(at: number): Entry {
  const kind = at % 20;
  const page = `/pages/council-meeting-of-week-${at}/agenda`;
  return {
    id: `site-${at}`,
    host: `${pick(WORDS, at)}-${pick(WORDS, at * 7 + 3)}${at}.${pick(ENDINGS, at * 3)}`,
    below: kind < 17,
    path: kind < 10 ? '/' : kind < 17 ? '/compose/' : page,
  };
}

/** As if it had been read from a file: text that was put together from parts takes longer to compare. */
export const asRead = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const KINDS = ['hit', 'miss', 'near miss'] as const;
export type Kind = (typeof KINDS)[number];

const GOLDEN_RATIO = 0.618_034;

/** Where in a list of `length` the step `at` is: any few steps in a row are all over it. */
const spreadOver = (length: number, at: number, step: number): number =>
  Math.floor(((at * step) % 1) * length);

/** Addresses as people meet them: those of the corpus, once each, without the boxes that are clicked into there. */
export const MET: readonly string[] = [...speaking, ...silent]
  .filter((place) => !('within' in place))
  .map(({ url }) => url);

/** What follows the host in them, so that ours are as long as those. */
const TAILS = MET.map((url) => new URL(url)).map(
  ({ pathname, search }) => pathname.slice(1) + search,
);

/** `count` addresses of each kind, spread over all the entries. `before`: what stands in front of a host where it may. */
export function addressesFor(
  entries: readonly Entry[],
  count: number,
  before: readonly string[] = BELOW,
): Readonly<Record<Kind, readonly string[]>> {
  const spread = Array.from({ length: count }, (_, at) => ({
    entry: pick(entries, spreadOver(entries.length, at, GOLDEN_RATIO)),
    // By another step, so that a tail is not always on the same entry.
    tail: pick(TAILS, spreadOver(TAILS.length, at, Math.SQRT2)),
    at,
  }));
  return {
    hit: spread.map(({ entry, tail, at }) => onEntry(entry, tail, pick(before, at))),
    miss: spread.map(({ tail, at }) => `https://${pick(before, at)}elsewhere${at}.test/${tail}`),
    'near miss': spread.map(({ entry, tail, at }) => besideEntry(entry, tail, at)),
  };
}

function onEntry({ host, below, path }: Entry, tail: string, before: string): string {
  const start = `https://${below ? before : ''}${host}${path}`;
  return path.endsWith('/') ? start + tail : start;
}

/** The right host with a wrong path, and hosts that only end or only begin alike. */
function besideEntry({ host, path }: Entry, tail: string, at: number): string {
  if (path !== '/' && at % 3 === 0) return `https://${host}/elsewhere/${tail}`;
  const like = at % 2 === 0 ? `not${host}` : `${host}.test`;
  return `https://${like}${path.endsWith('/') ? path + tail : path}`;
}

function pick<T>(list: readonly T[], at: number): T {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('The list is empty.');
  return found;
}
