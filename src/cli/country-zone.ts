import { type Issue, issueAt } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';

/** More are a list that nobody reads. */
const MOST_NAMED = 3;

/** Whether the country of a pack keeps the time of its zone. A code that stands for no country is not judged. */
export function checkZone({
  jurisdiction: { country, zone },
}: Pick<RulePack, 'jurisdiction'>): readonly Issue[] {
  const zones = new Intl.Locale('und', { region: country }).getTimeZones?.() ?? [];
  if (zones.length === 0 || zones.map(oneName).includes(oneName(zone))) return [];
  const named = zones.slice(0, MOST_NAMED).join(', ');
  return [
    issueAt(
      'jurisdiction.zone',
      zone,
      `a time zone of ${country}, such as ${named}`,
      'Correct it, or the country: windows open and close by this clock.',
    ),
  ];
}

/** A zone may go by several names. */
const oneName = (timeZone: string): string =>
  new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
