/** Whether a pack and its rules agree on how the guideline stands. */
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';

/**
 * A pack that is not in force, all of whose own rules are: a reminder says how its rule stands, so nobody would be told.
 * Where some rules say otherwise, the two are mixed on purpose, and nothing is told. Nor where the pack never speaks.
 */
export function checkStanding({ status, rules }: RulePack): readonly Issue[] {
  const own = rules.filter(
    (rule) => rule.inheritedFrom === undefined && rule.status !== 'superseded',
  );
  const isForgotten = own.length > 0 && own.every((rule) => rule.status === 'in-force');
  return isForgotten && status !== 'in-force' && status !== 'superseded'
    ? [
        issueAt(
          'status',
          status,
          'in-force, as every rule of the pack says of itself',
          'Write in each rule how it stands, which a reminder tells; or correct the one of the pack.',
        ),
      ]
    : [];
}
