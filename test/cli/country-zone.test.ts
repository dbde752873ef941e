import { describe, expect, it } from 'vitest';
import { checkCountry, checkZone } from '../../src/cli/country-zone.ts';

const check = (country: string, zone: string) => checkZone({ jurisdiction: { country, zone } });

describe('the country', () => {
  const judge = (country: string) => checkCountry({ jurisdiction: { country, zone: 'UTC' } });

  it.each(['DK', 'GB', 'GL', 'CA'])('may be %s', (code) => {
    expect(judge(code)).toEqual([]);
  });

  it.each([
    ['UK', 'Did you mean “GB”?'],
    ['SU', 'Did you mean “RU”?'],
    ['EN', 'Write the code of the country, such as DK or GB.'],
    ['EU', 'Write the code of the country, such as DK or GB.'],
    ['QL', 'Write the code of the country, such as DK or GB.'],
    ['XX', 'Write the code of the country, such as DK or GB.'],
    ['AA', 'Write the code of the country, such as DK or GB.'],
    ['QM', 'Write the code of the country, such as DK or GB.'],
    ['QZ', 'Write the code of the country, such as DK or GB.'],
    ['XA', 'Write the code of the country, such as DK or GB.'],
    ['XK', 'Write the code of the country, such as DK or GB.'],
    ['ZZ', 'Write the code of the country, such as DK or GB.'],
  ])('may not be %s', (code, mend) => {
    expect(judge(code)).toEqual([
      {
        path: 'jurisdiction.country',
        found: `"${code}"`,
        expected: 'the code of a country in ISO 3166-1, or XX in a pack that is “fictional”',
        mend,
      },
    ]);
  });
});

it('an invented municipality may be in a country that there is not, by the one code for it', () => {
  const invented = (country: string) =>
    checkCountry({ jurisdiction: { country, zone: 'UTC' }, fictional: true });
  expect(invented('XX')).toEqual([]);
  expect(invented('DK')).toEqual([]);
  expect(invented('ZZ')).toHaveLength(1);
});

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
