import type { Answers } from './answers.ts';
import { compile, type CompiledRule, type Facts, type Term, termOf } from './compile.ts';
import type { Rule, RulePack } from './pack-schema.ts';
import type { Place } from './place.ts';
import { openWindowsFor, type Situation } from './situation.ts';
import { sittingOf } from './sitting.ts';
import { type ElectionWindow, instantOf, windowFor } from './window.ts';
import type { Outcome } from './words.ts';

export type { Answers } from './answers.ts';

/** Why one rule spoke, or the first of its conditions that did not hold. */
export interface TraceStep {
  readonly pack: string;
  /** Absent where the whole pack was passed over. */
  readonly rule?: string;
  /** The pack that the rule was inherited from, as `id@version`. */
  readonly inheritedFrom?: string;
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
    const { citation, term, rules } = compile(pack);
    const { zone } = pack.jurisdiction;
    const passedOver = outOfTerm(term, situation.now, zone);
    if (passedOver) {
      trace.push({ pack: citation, spoke: false, ...passedOver });
      continue;
    }
    const open = openWindowsFor(pack, situation);
    const facts = { place, situation, sitting: sittingOf(pack, place, situation), answers };
    for (const one of rules) {
      const { rule } = one;
      const failure = firstFailure(one, facts, open, zone);
      trace.push({
        pack: citation,
        rule: rule.id,
        ...(rule.inheritedFrom !== undefined && { inheritedFrom: rule.inheritedFrom }),
        spoke: !failure,
        ...failure,
      });
      if (failure) continue;
      const window = rule.applies === 'always' ? null : (windowFor(rule.when.window, open) ?? null);
      return { spoken: { pack, rule, outcome: rule.outcome, window }, trace };
    }
  }
  return { spoken: null, trace };
}

function firstFailure(
  { rule, term, checks }: CompiledRule,
  facts: Facts,
  open: readonly ElectionWindow[],
  zone: string,
): Failure | null {
  const late = outOfTerm(term, facts.situation.now, zone);
  if (late) return late;
  if (rule.applies === 'in-window' && !windowFor(rule.when.window, open)) {
    const expected = rule.when.window?.join(', ') ?? 'any open window';
    return failure('window', expected, open.map(({ id }) => id).join(', '));
  }
  for (const { condition, allowed, expected, find } of checks) {
    const found = find(facts);
    if (found === undefined || !allowed.includes(found)) return failure(condition, expected, found);
  }
  return null;
}

/** Whether a pack or a rule holds at `now`; what is superseded or out of its time never speaks. */
export const standing = (
  what: Pick<Rule, 'status' | 'validFrom' | 'validUntil'>,
  { jurisdiction: { zone } }: Pick<RulePack, 'jurisdiction'>,
  now: number,
): Failure | null =>
  outOfTerm(
    termOf(what, (day) => instantOf(day, zone)),
    now,
    zone,
  );

function outOfTerm({ superseded, from, until }: Term, now: number, zone: string): Failure | null {
  if (superseded) return failure('status', 'not superseded', 'superseded');
  if (from && now < from.at) return failure('valid from', from.day, dayOf(now, zone));
  if (until && now >= until.at) return failure('valid until', until.day, dayOf(now, zone));
  return null;
}

const dayOf = (now: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();

const failure = (condition: string, expected: string, found = ''): Failure => ({
  condition,
  expected,
  found: found || 'none',
});
