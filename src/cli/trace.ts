import type { TraceStep } from '../core/classify.ts';

/** One step of a judgement as one line. */
export function stepInWords({
  pack,
  rule,
  inheritedFrom,
  spoke,
  condition,
  expected,
  found,
}: TraceStep): string {
  const who = [pack, rule, inheritedFrom && `(from ${inheritedFrom})`].filter(Boolean).join(' ');
  return spoke ? `${who}: speaks` : `${who}: ${condition} is ${found}, wanted ${expected}`;
}
