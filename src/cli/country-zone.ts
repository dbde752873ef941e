/** Whether the country of a pack is one, and keeps the time of its zone. */
import { type Issue, issueAt } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';

type Placed = Pick<RulePack, 'jurisdiction' | 'fictional'>;

/** More are a list that nobody reads. */
const MOST_NAMED = 3;

/** Of the codes that ISO 3166-1 leaves to whoever wants to use them, the one for an invented country. */
const INVENTED = 'XX';

/** The others: AA, QM to QZ, XA to XZ, ZZ. The platform names some of them. */
const OF_ONE_S_OWN = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** Reserved there at somebody's wish, and named by the platform, but no codes of countries. */
const RESERVED = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'TA', 'UN'];

/** Whether the code is one of ISO 3166-1, or that of an invented country in a pack that says that it is invented. */
export function checkCountry({ jurisdiction: { country }, fictional }: Placed): readonly Issue[] {
  // An old or a foreign code, such as UK, is put right there.
  const known = new Intl.Locale('und', { region: country }).region;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const isNamed = names.of(country) !== undefined && !RESERVED.includes(country);
  const isOwn = OF_ONE_S_OWN.test(country);
  if (country === INVENTED ? fictional : isNamed && known === country && !isOwn) return [];
  return [
    issueAt(
      'jurisdiction.country',
      country,
      'the code of a country in ISO 3166-1, or XX in a pack that is “fictional”',
      isNamed && known !== undefined && !isOwn
        ? `Did you mean “${known}”?`
        : 'Write the code of the country, such as DK or GB.',
    ),
  ];
}

/** Whether the country of a pack keeps the time of its zone. A code that stands for no country is not judged. */
export function checkZone({ jurisdiction: { country, zone } }: Placed): readonly Issue[] {
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
