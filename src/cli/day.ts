import { parse } from '../core/issue.ts';
import { date } from '../core/schema.ts';
import { Misuse } from './misuse.ts';
import { faultOfMoment } from './moment.ts';

/** The day that `--at` names, such as 2026-11-22; without it, today by UTC. @throws Misuse */
export function dayOf(text = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)): string {
  const day = parse(date, text);
  if (!day.ok)
    throw new Misuse(
      `--at ${text}: ${faultOfMoment(text) ?? 'expected a date such as 2026-11-22'}`,
    );
  return day.value;
}
