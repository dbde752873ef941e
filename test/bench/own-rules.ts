/** autoconsent's own filter on its own rules, beside ours with the hosts of those rules. */
import { filterCompactRules, type IndexedCMPRuleset } from '@duckduckgo/autoconsent';
import compactRules from '@duckduckgo/autoconsent/rules/compact-rules.json' with { type: 'json' };
import { oursWith, siteOf } from './contestants.ts';
import { addressesFor, type Entry, KINDS } from './entries.ts';
import { ADDRESSES, inCell } from './lookup.ts';
import { type Contestant, FULL_PACE, type Pace, race } from './race.ts';
import type { Section } from './report.ts';

const RULES = compactRules as unknown as IndexedCMPRuleset;
const [GENERIC, SPECIFIC] = [RULES.index.genericRuleRange, RULES.index.specificRuleRange];
const countOf = ([from, until]: readonly [number, number]): number => until - from;

/** `^https?://(www\.)?example\.org/`: one host, with or without `www.`. */
const ONE_HOST = /^\^https\?:\/\/\(www\\\.\)\?((?:[\w-]+\\\.)+[\w-]+)\/$/;

/** Its mark for a rule that is only for frames within a page. */
const ONLY_IN_FRAMES = 1;

const patternsOfSites = (): readonly string[] =>
  RULES.r
    .slice(...SPECIFIC)
    .filter(([, , , , where]) => where !== ONLY_IN_FRAMES)
    .map(([, , , pattern]) => pattern);

/** Those of its rules that are about one host and nothing else, as entries. */
export function ownEntries(): readonly Entry[] {
  const hosts = patternsOfSites().flatMap(
    (pattern) => ONE_HOST.exec(pattern)?.[1]?.replaceAll('\\', '') ?? [],
  );
  return [...new Set(hosts)].map((host) => ({ id: host, host, below: true, path: '/' }));
}

/** What its patterns take in front of a host. */
const BEFORE = ['', 'www.'];

export const ownContestants = (): readonly Contestant[] => [
  oursWith(
    ownEntries().map((entry) => ({
      ...siteOf(entry),
      hosts: BEFORE.map((before) => before + entry.host),
    })),
  ),
  {
    name: '`@duckduckgo/autoconsent`',
    // The rules that are about no site in particular always come along.
    find: (url) => filterCompactRules(RULES, { url, mainFrame: true }).r.length > countOf(GENERIC),
  },
];

/** Addresses for these; what one of its other, wider rules is about is left out, since it is no near miss then. */
export function ownAddresses(): ReturnType<typeof addressesFor> {
  const others = patternsOfSites()
    .filter((pattern) => !ONE_HOST.test(pattern))
    .map((pattern) => new RegExp(pattern));
  const addresses = addressesFor(ownEntries(), ADDRESSES, BEFORE);
  return {
    ...addresses,
    'near miss': addresses['near miss'].filter((url) => !others.some((other) => other.test(url))),
  };
}

export function compareOwnRules(pace: Pace = FULL_PACE): Section {
  const contestants = ownContestants();
  const addresses = ownAddresses();
  const columns = KINDS.map((kind) =>
    race(
      contestants.map((one) => ({ ...one, addresses: addresses[kind] })),
      pace,
    ),
  );
  return {
    title: 'Rules of another extension',
    about: `\`@duckduckgo/autoconsent\` finds with its own \`filterCompactRules\` which of its ${countOf(SPECIFIC)} rules for certain sites concern a page; ours has the ${ownEntries().length} hosts of those that are about one host. It also hands over the rules that hold everywhere, which ours has none of.`,
    tables: [
      {
        head: ['Its own rules', ...KINDS],
        rows: contestants.map(({ name }, at) => [
          name,
          ...columns.map((found) => inCell(found[at])),
        ]),
      },
    ],
    targets: [],
  };
}
