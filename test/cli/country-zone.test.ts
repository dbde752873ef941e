import { describe, expect, it } from 'vitest';
import { checkZone } from '../../src/cli/country-zone.ts';

const check = (country: string, zone: string) => checkZone({ jurisdiction: { country, zone } });

describe('the zone of a country', () => {
  it.each([
    ['NO', 'Europe/Oslo'],
    ['CA', 'America/Toronto'],
    ['US', 'America/Los_Angeles'],
    ['FO', 'Atlantic/Faroe'],
    ['FO', 'Atlantic/Faeroe'],
    ['SJ', 'Arctic/Longyearbyen'],
  ])('of %s may be %s', (country, zone) => {
    expect(check(country, zone)).toEqual([]);
  });

  it('is told where another country keeps it', () => {
    expect(check('NO', 'Europe/Stockholm')).toEqual([
      {
        path: 'jurisdiction.zone',
        found: '"Europe/Stockholm"',
        expected: 'a time zone of NO, such as Europe/Oslo',
        mend: 'Correct it, or the country: windows open and close by this clock.',
      },
    ]);
  });

  it('is told with a few of the many that a country has', () => {
    const [{ expected } = { expected: '' }] = check('AU', 'Europe/London');
    expect(expected.split(', ')).toHaveLength(4);
  });

  it('is not judged where the code stands for no country', () => {
    expect(check('XX', 'Europe/London')).toEqual([]);
  });
});
