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
  return spoke ? `${who}: speaks` : `${who}: ${whyNot(condition, expected, found)}`;
}

/** Two days stand in a sentence that says which of them is the one that was asked about. */
function whyNot(condition = '', expected = '', found = ''): string {
  if (condition === 'valid from') return `holds only from ${expected} on, asked about ${found}`;
  if (condition === 'valid until') return `held until ${expected}, asked about ${found}`;
  return `${condition} is ${found}, wanted ${expected}`;
}
