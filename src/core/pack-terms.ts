/** Whether the days from and until which a pack and its rules hold go together. Days as `2026-11-22`, whose order as text is their order in time. */
import { type Issue, issueAt } from './issue.ts';
import type { Rule, RulePack } from './pack-schema.ts';

/** What ends has begun before, and a rule holds on some day on which its pack does. */
export const checkTerms = (pack: RulePack): readonly Issue[] => [
  ...[{ part: pack, path: '' }, ...pack.rules.map((part, at) => ({ part, path: `rules.${at}.` }))]
    .filter(({ part: { validFrom = '', validUntil = '9999' } }) => validUntil <= validFrom)
    .map(({ part, path }) =>
      issueAt(
        `${path}validUntil`,
        part.validUntil,
        `a day after “validFrom”, ${part.validFrom}`,
        'It is the first day on which this does not hold any more.',
      ),
    ),
  // Of what is inherited, that is told where it comes from.
  ...pack.rules.flatMap((rule, at) =>
    rule.inheritedFrom === undefined ? apartFrom(pack, rule, `rules.${at}`) : [],
  ),
];

function apartFrom(
  { validFrom, validUntil }: Pick<RulePack, 'validFrom' | 'validUntil'>,
  rule: Rule,
  path: string,
): readonly Issue[] {
  const mend = 'A rule speaks only while its pack holds: correct the day, or take the rule out.';
  const { validFrom: from, validUntil: until } = rule;
  if (until !== undefined && validFrom !== undefined && until <= validFrom) {
    const expected = `a day after “validFrom” of the pack, ${validFrom}`;
    return [issueAt(`${path}.validUntil`, until, expected, mend)];
  }
  if (from !== undefined && validUntil !== undefined && from >= validUntil) {
    const expected = `a day before “validUntil” of the pack, ${validUntil}`;
    return [issueAt(`${path}.validFrom`, from, expected, mend)];
  }
  return [];
}
