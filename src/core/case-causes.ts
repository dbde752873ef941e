/** Why several cases of a pack come out as silence where a rule is to speak: one mistake, told once. */
import type { TraceStep } from './classify.ts';
import { type Issue, issueAt } from './issue.ts';
import { runCase } from './pack-cases.ts';
import { neverSpeaks } from './pack-hidden.ts';
import type { PackCase, RulePack } from './pack-schema.ts';
import type { SiteOverview } from './site-schema.ts';

export interface Cause {
  readonly issue: Issue;
  /** The places of the cases that it explains. */
  readonly cases: readonly number[];
}

/** So many are named. */
const FEW = 3;

interface Silenced {
  readonly one: PackCase;
  readonly at: number;
  readonly step: TraceStep | undefined;
}

/** What explains cases of the pack's own, each by one cause at most. Of a single case its trace tells enough. */
export function causesOf(
  pack: RulePack,
  sites: readonly SiteOverview[],
  isSettled: (at: number) => boolean = () => true,
): readonly Cause[] {
  const silenced = pack.cases.flatMap((one, at): readonly Silenced[] => {
    if (one.inheritedFrom !== undefined || !one.expect || !isSettled(at)) return [];
    const { spoken, trace } = runCase(pack, one, sites);
    const passedOver = trace.find(({ rule }) => rule === undefined);
    const step = passedOver ?? trace.find(({ rule }) => rule === one.expect?.rule);
    return spoken ? [] : [{ one, at, step }];
  });
  const groups = Map.groupBy(silenced, (found) => causeOf(pack, found));
  return [...groups].flatMap(([cause, cases]) => {
    const issue = cases.length > 1 ? issueOf(pack, cause, cases) : undefined;
    return issue ? [{ issue, cases: cases.map(({ at }) => at) }] : [];
  });
}

function causeOf(pack: RulePack, { one, step }: Silenced): string {
  if (step?.rule === undefined) return step?.condition ?? '';
  if (step.condition !== 'window') return '';
  const rule = pack.rules.find(({ id }) => id === one.expect?.rule);
  const named = rule?.when.window?.find((id) => pack.windows.some((window) => window.id === id));
  return named === undefined ? '' : `window ${named}`;
}

function issueOf(pack: RulePack, cause: string, cases: readonly Silenced[]): Issue | undefined {
  const isAll = cases.length === pack.cases.filter(({ expect }) => expect).length;
  const named = cases.slice(0, FEW).map(({ one }) => `“${one.id}”`);
  const list = `${named.join(', ')}${cases.length > FEW ? ' …' : ''}`;
  const so = isAll
    ? `as none of the cases in which a rule is to speak lies within: ${list}`
    : `as ${cases.length} cases in which a rule is to speak lie outside: ${list}`;
  const move = 'Correct it, or move the cases to days on which the pack holds.';
  if (cause === 'valid from')
    return issueAt('validFrom', pack.validFrom, `an earlier day, ${so}`, move);
  if (cause === 'valid until')
    return issueAt('validUntil', pack.validUntil, `a later day, ${so}`, move);
  if (cause === 'status' && neverSpeaks(pack))
    return issueAt(
      'status',
      pack.status,
      `a status with which its rules speak, as ${cases.length} cases expect that: ${list}`,
      'Correct it; or say in “validUntil” until when the pack held, with the status of then; or let the cases expect null.',
    );
  const id = /^window (.+)$/.exec(cause)?.[1];
  if (id === undefined) return undefined;
  return issueAt(
    `windows.${pack.windows.findIndex((window) => window.id === id)}`,
    id,
    `a window that is open in the ${cases.length} cases whose rules wait for it: ${list}`,
    'Correct when it opens and closes, its election among that, or move the cases to days on which it is open.',
  );
}
