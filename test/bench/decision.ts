/** A decision with the trace of why: every rule before the one that speaks is in it. */
import { classify } from '../../src/core/classify.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { instantOf } from '../../src/core/window.ts';
import { measure } from './measure.ts';
import { packOf } from './pack-of.ts';
import { atMost, duration, milliseconds, type Section, whole } from './report.ts';

const SIZES = [100, 1_000, 10_000] as const;
const LIMITED = 1_000;
const LIMIT = 0.2;

/** What `classify` has to be given for a case of the pack to come out. */
export function decisionOn(pack: RulePack, at: number): Parameters<typeof classify> {
  const one = pack.cases[at];
  if (!one) throw new Error(`The pack has no case ${at}.`);
  const { site, surface, activity } = one.observation;
  return [
    { site, family: 'social', surface, ...(activity && { activity }) },
    {
      ...(one.role && { role: one.role }),
      ...(one.grant && { grant: one.grant }),
      councilTenants: [],
      windows: [],
      now: instantOf(one.at, pack.jurisdiction.zone),
    },
    [pack],
    one.answers ?? {},
  ];
}

export function compareDecisions(sizes: readonly number[] = SIZES, rounds = 300): Section {
  const runs = sizes.map((size) => {
    const pack = packOf(size);
    const [place, situation, packs, answers] = decisionOn(pack, size - 1);
    // Each decision has a situation of its own, as in a browser, where the clock goes on.
    const last = measure(() => classify(place, { ...situation }, packs, answers), rounds);
    const none = measure(
      () => classify(place, { ...situation, role: 'nobody' }, packs, answers),
      rounds,
    );
    return { size, last: last.median, none: none.median };
  });
  return {
    title: 'A decision',
    about:
      'Which rule of a pack speaks, with the trace of every rule that was passed over: where the last one speaks, and where none does.',
    tables: [
      {
        head: ['Rules', 'the last one speaks', 'none speaks', 'for each rule'],
        rows: runs.map(({ size, last, none }) => [
          whole(size),
          milliseconds(last),
          milliseconds(none),
          duration((last * 1e6) / size),
        ]),
      },
    ],
    targets: runs
      .filter(({ size }) => size === LIMITED)
      .map(({ last, none }) =>
        atMost(
          `a decision with trace over ${whole(LIMITED)} rules in under ${LIMIT} ms`,
          LIMIT,
          Math.max(last, none),
          milliseconds,
        ),
      ),
  };
}
