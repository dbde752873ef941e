/** Fixed moments of a pack that the clock of its jurisdiction never shows, or shows twice. */
import { type Issue, issueAt } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { Bound } from '../core/window-rule.ts';

/** A local time, and where it stands. */
type Told = readonly [path: string, local: string | undefined];

/** Each moment of a pack as it was written that a change of the clocks skips or repeats. A day alone has no such hour. */
export const checkClockChanges = (pack: RulePack): readonly Issue[] =>
  momentsIn(pack).flatMap(([path, local]) =>
    local?.includes('T') ? changeAt(path, local, pack.jurisdiction.zone) : [],
  );

const changeAt = (path: string, local: string, zone: string): readonly Issue[] => {
  const change = changeOfClock(local, zone);
  return change ? [issueAt(path, local, change.expected, change.mend)] : [];
};

/** What is odd about a local time that the clocks of `zone` never show, or show twice; `undefined` of all others. */
export function changeOfClock(
  local: string,
  zone: string,
): Pick<Issue, 'expected' | 'mend'> | undefined {
  const time = Temporal.PlainDateTime.from(local);
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    time.toZonedDateTime(zone, { disambiguation }),
  );
  if (!first || !second || first.equals(second)) return undefined;
  const read = timeOf(time.toZonedDateTime(zone));
  return timeOf(first) === timeOf(second)
    ? {
        expected: `a time that the clocks of ${zone} show once, and not twice as on that day`,
        mend: 'It is read as the first of the two: write a time before or after that hour.',
      }
    : {
        expected: `a time that there is: the clocks of ${zone} are put forward then`,
        mend: `It is read as ${read}: write that, or another time.`,
      };
}

const timeOf = (moment: Temporal.ZonedDateTime): string =>
  moment.toPlainTime().toString({ smallestUnit: 'minute' });

const momentsIn = ({ windows, cases }: RulePack): readonly Told[] => [
  ...windows.flatMap((window, at): readonly Told[] => {
    const path = `windows.${at}`;
    if (window.kind === 'fixed')
      return [
        [`${path}.from`, window.from],
        [`${path}.until`, window.until],
      ];
    if (window.kind === 'always') return [];
    return (['opens', 'closes'] as const).flatMap((edge) =>
      localIn(`${path}.${edge}`, window[edge]),
    );
  }),
  ...cases.flatMap((one, at): readonly Told[] => [
    [`cases.${at}.at`, one.at],
    [`cases.${at}.observation.since`, one.observation.since],
    ...Object.entries(one.events ?? {}).map(
      ([id, when]) => [`cases.${at}.events.${id}`, when] as const,
    ),
    ...(one.sittings ?? []).flatMap(({ from, until }, place): readonly Told[] => [
      [`cases.${at}.sittings.${place}.from`, from],
      [`cases.${at}.sittings.${place}.until`, until],
    ]),
  ]),
];

function localIn(path: string, bound: Bound): readonly Told[] {
  if (bound.at === 'local') return [[`${path}.local`, bound.local]];
  return 'atLatest' in bound && bound.atLatest ? localIn(`${path}.atLatest`, bound.atLatest) : [];
}
