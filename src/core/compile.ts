/** A pack made ready for judging: instants instead of dates, and each rule as the list of what has to hold. */
import type { Answers } from './answers.ts';
import { citationOf, type Rule, type RulePack } from './pack-schema.ts';
import type { Place } from './place.ts';
import type { Situation } from './situation.ts';
import { instantOf } from './window.ts';
import type { Sitting } from './words.ts';

/** All that conditions are held against. */
export interface Facts {
  readonly place: Place;
  readonly situation: Situation;
  readonly sitting: Sitting | undefined;
  readonly answers: Answers;
}

export interface Check {
  /** As the trace calls it. */
  readonly condition: string;
  readonly allowed: readonly string[];
  /** `allowed` as the trace writes it. */
  readonly expected: string;
  readonly find: (facts: Facts) => string | undefined;
}

/** When a pack or a rule holds, and why it does not otherwise. Instants are epoch milliseconds. */
export interface Term {
  readonly superseded: boolean;
  readonly from?: { readonly day: string; readonly at: number };
  readonly until?: { readonly day: string; readonly at: number };
}

export interface CompiledRule {
  readonly rule: Rule;
  readonly term: Term;
  readonly checks: readonly Check[];
}

export interface CompiledPack {
  readonly citation: string;
  readonly term: Term;
  readonly rules: readonly CompiledRule[];
}

const compiled = new WeakMap<RulePack, CompiledPack>();

/** Packs never change, so each is compiled once. */
export function compile(pack: RulePack): CompiledPack {
  const known = compiled.get(pack);
  if (known) return known;
  const { zone } = pack.jurisdiction;
  const days = new Map<string, number>();
  const instant = (day: string): number => {
    // A few days, in however many rules: each is looked up in the calendar once.
    const at = days.get(day) ?? instantOf(day, zone);
    days.set(day, at);
    return at;
  };
  const made: CompiledPack = {
    citation: citationOf(pack),
    term: termOf(pack, instant),
    rules: pack.rules.map((rule) => ({
      rule,
      term: termOf(rule, instant),
      checks: checksOf(rule.when),
    })),
  };
  compiled.set(pack, made);
  return made;
}

/** When something with a status and dates holds. `instant` is the first moment of a day, by the clock of the jurisdiction. */
export function termOf(
  { status, validFrom, validUntil }: Pick<Rule, 'status' | 'validFrom' | 'validUntil'>,
  instant: (day: string) => number,
): Term {
  const moment = (day: string) => ({ day, at: instant(day) });
  return {
    superseded: status === 'superseded',
    ...(validFrom !== undefined && { from: moment(validFrom) }),
    ...(validUntil !== undefined && { until: moment(validUntil) }),
  };
}

/** What a rule may ask for, in the order in which it is looked at, and where that is found. */
const FINDERS: readonly (readonly [
  Exclude<keyof Rule['when'], 'answers' | 'window'>,
  Check['find'],
])[] = [
  ['surface', ({ place }) => place.surface],
  ['family', ({ place }) => place.family],
  ['activity', ({ place }) => place.activity],
  ['tenant', ({ place }) => place.tenant],
  ['sitting', ({ sitting }) => sitting],
  ['role', ({ situation }) => situation.role],
  ['grant', ({ situation }) => situation.grant],
  ['device', ({ situation }) => situation.device],
];

/** Of one alone no text is made: so are most, and a long pack has very many. */
const inTrace = (allowed: readonly string[]): string =>
  allowed.length === 1 ? (allowed[0] ?? '') : allowed.join(', ');

function checksOf(when: Rule['when']): readonly Check[] {
  const checks: Check[] = [];
  for (const [condition, find] of FINDERS) {
    const allowed = when[condition];
    if (allowed) checks.push({ condition, allowed, expected: inTrace(allowed), find });
  }
  for (const [question, allowed] of Object.entries(when.answers ?? {})) {
    checks.push({
      condition: `answer to ${question}`,
      allowed,
      expected: inTrace(allowed),
      find: ({ answers }) => (Object.hasOwn(answers, question) ? answers[question] : undefined),
    });
  }
  return checks;
}
