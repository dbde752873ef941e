/** What the windows of a pack refer to is there. */
import { type Doubt, doubtsAbout, mayNameMore } from './doubt.ts';
import { type Issue, issueAt, type Parsed, parse } from './issue.ts';
import { namedByWindows } from './pack-embed.ts';
import { extendAll } from './pack-extend.ts';
import { packSchema, type RulePack } from './pack-schema.ts';
import { allBounds, placedBounds } from './window-rule.ts';

/**
 * A pack that needs nothing beside it: it keeps to the schema, has what it inherits from one of `bases`, and carries what
 * its windows name.
 */
export function parseWholePack(value: unknown, bases: readonly RulePack[] = []): Parsed<RulePack> {
  const pack = parse(packSchema, value);
  if (!pack.ok) return pack;
  const whole = extendAll(pack.value, (id) => bases.find((one) => one.id === id));
  if (!whole.ok) return { ok: false, issues: [whole.issue] };
  const issues = checkWindows(whole.value);
  return issues.length > 0 ? { ok: false, issues } : whole;
}

/** Where `doubts` leave open which elections and holidays there are, or what they are, nothing is said of them. */
export function checkWindows(pack: RulePack, doubts: readonly Doubt[] = []): readonly Issue[] {
  const missing = (path: string, wanted: readonly string[], folder: 'elections' | 'calendars') =>
    mayNameMore(doubts, folder) ? [] : notIn(pack, path, wanted, folder);
  const closing = doubtsAbout(doubts, 'elections').length === 0;
  return pack.windows.flatMap((window, at) => {
    const path = `windows.${at}`;
    const named = namedByWindows({ windows: [window] });
    const election = pack.elections?.find(({ id }) => id === named.elections[0]);
    const needsClose = allBounds(window).some((bound) => bound.at === 'close-of-poll');
    return [
      ...missing(`${path}.election`, named.elections, 'elections'),
      ...placedBounds(window).flatMap(({ path: place, bound }) =>
        'workingDays' in bound && bound.workingDays
          ? missing(
              `${path}.${place}.workingDays.holidays`,
              [bound.workingDays.holidays],
              'calendars',
            )
          : [],
      ),
      ...(closing && needsClose && election && election.pollCloses === undefined
        ? [
            issueAt(
              path,
              'close-of-poll',
              `an election with one closing time, which ${election.id} has not`,
              'Write “polling-day” and a time instead.',
            ),
          ]
        : []),
    ];
  });
}

const notIn = (
  pack: RulePack,
  path: string,
  wanted: readonly string[],
  folder: 'elections' | 'calendars',
): readonly Issue[] =>
  wanted
    .filter((id) => !pack[folder]?.some((one) => one.id === id))
    .map((id) =>
      issueAt(
        path,
        id,
        `an id in rules/${folder}/ or in the pack’s own “${folder}”`,
        folder === 'calendars'
          ? `Correct the id, or make one: “armslength calendar holidays ${pack.jurisdiction.country} --id ${id} --from <year> --to <year>”; “armslength calendar embed” adds what is in rules/.`
          : 'Correct the id, or add what it refers to; “armslength calendar embed” adds what is in rules/.',
      ),
    );
