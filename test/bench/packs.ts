/** Reading a pack: from its text to the first decision. */
import { classify } from '../../src/core/classify.ts';
import type { Issue, Parsed } from '../../src/core/issue.ts';
import { checkCases } from '../../src/core/pack-cases.ts';
import { checkReminders } from '../../src/core/pack-reminders.ts';
import { checkNeighbours } from '../../src/core/pack-reach.ts';
import { checkChangelog, checkIds, checkWhole } from '../../src/core/pack-check.ts';
import { checkHidden } from '../../src/core/pack-hidden.ts';
import { checkPossible } from '../../src/core/pack-possible.ts';
import { checkReferences } from '../../src/core/pack-references.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { LONGEST_PACK, parsePackText } from '../../src/core/pack-text.ts';
import { checkTexts } from '../../src/core/pack-texts.ts';
import { parseWholePack } from '../../src/core/window-check.ts';
import { decisionOn } from './decision.ts';
import { type Measured, measure } from './measure.ts';
import { packOf, SITES } from './pack-of.ts';
import { atMost, milliseconds, type Section, whole } from './report.ts';

const LIMITS: Readonly<Record<number, number>> = { 1_000: 10, 10_000: 60 };
const SIZES = [100, 1_000, 10_000] as const;

/** As a browser reads it. What is longer than a browser takes is read all the same, without that limit. */
export function readPack(text: string): RulePack {
  const pack = goodOf(
    text.length > LONGEST_PACK ? parseWholePack(JSON.parse(text)) : parsePackText(text),
  );
  firstDecision(pack);
  return pack;
}

const firstDecision = (pack: RulePack) => classify(...decisionOn(pack, 0));

function goodOf(parsed: Parsed<RulePack>): RulePack {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues.slice(0, 3)));
  return parsed.value;
}

/** What `armslength validate` checks besides, and up to how many rules that is tried here. */
export const CHECKS: readonly {
  readonly name: string;
  readonly upTo: number;
  readonly check: (pack: RulePack) => readonly Issue[];
}[] = [
  {
    name: 'ids, and what refers to them',
    upTo: 10_000,
    check: (pack) => [
      ...checkWhole(pack),
      ...checkIds(pack),
      ...checkChangelog(pack),
      ...checkReferences(pack, SITES),
    ],
  },
  { name: 'its texts', upTo: 10_000, check: (pack) => checkTexts(pack) },
  {
    name: 'rules that could never speak',
    upTo: 1_000,
    check: (pack) => [...checkHidden(pack), ...checkPossible(pack, SITES)],
  },
  {
    name: 'its own cases',
    upTo: 100,
    check: (pack) => [
      ...checkCases(pack, SITES),
      ...checkNeighbours(pack, SITES),
      ...checkReminders(pack, SITES),
    ],
  },
];

const MOST_ROUNDS = 100;
/** So many rules altogether are read in the rounds. */
const RULES_READ = 150_000;

export function comparePacks(
  sizes: readonly number[] = SIZES,
  roundsFor = (size: number): number => Math.min(MOST_ROUNDS, Math.ceil(RULES_READ / size)),
): Section {
  const runs = sizes.map((size) => runOf(size, roundsFor(size)));
  const row = (name: string, pick: (run: Run) => Measured) => [
    name,
    ...runs.map((run) => inCell(pick(run))),
  ];
  const head = runs.map(({ size, bytes }) => `${whole(size)} rules (${whole(bytes / 1_000)} kB)`);
  return {
    title: 'Reading a pack',
    about: `An invented pack in two languages. Each rule has conditions on surface, activity, role, grant, window and mostly an answer, two sources, two texts, and a case of its own. Behind each time stands how long the very first one took. A browser takes no pack of more than ${whole(LONGEST_PACK)} characters; the longest here is read without that limit. The second table is what is checked where a pack is written, and not in a browser.`,
    tables: [
      {
        head: ['In a browser', ...head],
        rows: [
          row('its text, as JSON', ({ json }) => json),
          row('its schema, and what its windows name', ({ schema }) => schema),
          row('a first decision, and what that makes ready', ({ ready }) => ready),
          row('all of it', ({ all }) => all),
        ],
      },
      {
        head: ['Where it is written', ...head],
        rows: CHECKS.map(({ name, upTo, check }) => [
          name,
          ...runs.map(({ size, pack }) =>
            size > upTo ? 'not tried' : milliseconds(measure(() => check(pack), 1).median),
          ),
        ]),
      },
    ],
    targets: runs.flatMap(({ size, all }) => {
      const limit = LIMITS[size];
      const aim = `a pack of ${whole(size)} rules read, checked and made ready in ${limit} ms`;
      return limit ? [atMost(aim, limit, all.median, milliseconds)] : [];
    }),
  };
}

interface Run {
  readonly size: number;
  readonly bytes: number;
  readonly pack: RulePack;
  readonly json: Measured;
  readonly schema: Measured;
  readonly ready: Measured;
  readonly all: Measured;
}

function runOf(size: number, rounds: number): Run {
  const text = JSON.stringify(packOf(size));
  // First of all, so that its first time is as cold as it can be within one run.
  const all = measure(() => readPack(text), rounds);
  const value: unknown = JSON.parse(text);
  const pack = goodOf(parseWholePack(value));
  return {
    size,
    bytes: text.length,
    pack,
    json: measure(() => JSON.parse(text), rounds),
    schema: measure(() => parseWholePack(value), rounds),
    // A pack is made ready once, so each time needs one of its own.
    ready: measure(() => firstDecision({ ...pack }), rounds),
    all,
  };
}

const inCell = ({ first, median }: Measured): string =>
  `${milliseconds(median)} (first ${milliseconds(first)})`;
