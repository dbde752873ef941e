import { citationOf, type Rule, type RulePack } from './pack-schema.ts';
import type { Place } from './place.ts';
import { openWindowsFor, type Situation } from './situation.ts';
import { type ElectionWindow, instantOf, windowFor } from './window.ts';
import type { Outcome } from './words.ts';

/** The answers given so far: question id to answer id. */
export type Answers = Readonly<Record<string, string>>;

/** Why one rule spoke, or the first of its conditions that did not hold. */
export interface TraceStep {
  readonly pack: string;
  /** Absent where the whole pack was passed over. */
  readonly rule?: string;
  readonly spoke: boolean;
  readonly condition?: string;
  readonly expected?: string;
  readonly found?: string;
}

export interface Classification {
  /** `null`: no rule speaks. */
  readonly spoken: {
    readonly pack: RulePack;
    readonly rule: Rule;
    readonly outcome: Outcome;
    /** The window in which a windowed rule applies. */
    readonly window: ElectionWindow | null;
  } | null;
  readonly trace: readonly TraceStep[];
}

type Failure = Pick<TraceStep, 'condition' | 'expected' | 'found'>;

/** The first rule that speaks, in order of precedence: packs as given, rules as written. */
export function classify(
  place: Place,
  situation: Situation,
  packs: readonly RulePack[],
  answers: Answers = {},
): Classification {
  const trace: TraceStep[] = [];
  for (const pack of packs) {
    const citation = citationOf(pack);
    const passedOver = standing(pack, pack, situation.now);
    if (passedOver) {
      trace.push({ pack: citation, spoke: false, ...passedOver });
      continue;
    }
    const open = openWindowsFor(pack, situation);
    for (const rule of pack.rules) {
      const failure = firstFailure(rule, pack, place, situation, open, answers);
      trace.push({ pack: citation, rule: rule.id, spoke: !failure, ...failure });
      if (failure) continue;
      const window = rule.applies === 'always' ? null : (windowFor(rule.when.window, open) ?? null);
      return { spoken: { pack, rule, outcome: rule.outcome, window }, trace };
    }
  }
  return { spoken: null, trace };
}

function firstFailure(
  rule: Rule,
  pack: RulePack,
  place: Place,
  situation: Situation,
  open: readonly ElectionWindow[],
  answers: Answers,
): Failure | null {
  const { when } = rule;
  return (
    standing(rule, pack, situation.now) ??
    (rule.applies === 'in-window' && !windowFor(rule.when.window, open)
      ? failure('window', when.window ?? ['any open window'], open.map(({ id }) => id).join(', '))
      : null) ??
    among('surface', when.surface, place.surface) ??
    among('family', when.family, place.family) ??
    among('activity', when.activity, place.activity) ??
    among('tenant', when.tenant, place.tenant) ??
    among('role', when.role, situation.role) ??
    among('grant', when.grant, situation.grant) ??
    among('device', when.device, situation.device) ??
    unmetAnswer(when.answers ?? {}, answers)
  );
}

function unmetAnswer(wanted: Readonly<Record<string, readonly string[]>>, answers: Answers) {
  for (const [question, expected] of Object.entries(wanted)) {
    const unmet = among(`answer to ${question}`, expected, answers[question]);
    if (unmet) return unmet;
  }
  return null;
}

/** Whether a pack or a rule holds at `now`; what is superseded or out of its time never speaks. */
export function standing(
  what: Pick<Rule, 'status' | 'validFrom' | 'validUntil'>,
  pack: RulePack,
  now: number,
): Failure | null {
  const { zone } = pack.jurisdiction;
  if (what.status === 'superseded') return failure('status', ['in-force'], what.status);
  if (what.validFrom && now < instantOf(what.validFrom, zone)) {
    return failure('valid from', [what.validFrom], dayOf(now, zone));
  }
  if (what.validUntil && now >= instantOf(what.validUntil, zone)) {
    return failure('valid until', [what.validUntil], dayOf(now, zone));
  }
  return null;
}

const dayOf = (now: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();

const among = (
  condition: string,
  expected: readonly string[] | undefined,
  found: string | undefined,
): Failure | null =>
  !expected || (found !== undefined && expected.includes(found))
    ? null
    : failure(condition, expected, found);

const failure = (condition: string, expected: readonly string[], found = ''): Failure => ({
  condition,
  expected: expected.join(', '),
  found: found || 'none',
});
