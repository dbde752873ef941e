import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import { LANGUAGES } from '../../../src/core/words.ts';

const AUTHORITY = 'sources.0.authority.en';
const toldOf = (path: string, text: string) =>
  LANGUAGES.map((language) => checkText(path, text, language).map(({ expected }) => expected));
const inAll = (...expected: readonly string[]) => LANGUAGES.map(() => expected);

describe('initials of the words before them are no party', () => {
  it.each([
    'Democratic Services (DS)',
    'Kommunernes Landsforening (KL)',
    'Kommunernes Landsforening (KLF) svarer.',
    'Local Government Association (LGA)',
    'European Commission (EC)',
    'The Office of Local Government (OLG) answers.',
    'The Department of the Environment (DOE) answers.',
    'Sveriges Kommuner och Regioner (SKR)',
    'Det siger Kommunal sektors organisasjon (KSO).',
    'Näin sanoo Kuntaliitto (KL).',
    'Det sier Helse-direktoratet (HD).',
  ])('anywhere, in each language: %s', (text) => {
    expect(toldOf('guidance', text)).toEqual(inAll());
  });

  it.each([
    'Anna Hansen (S)',
    'Anna Svensson (S) asked.',
    'Anna Hansen (SF)',
    'Anna Karlsdotter (KD)',
    'Anna Hansen (Lab)',
    'Democratic Services (XY)',
    'Democratic Services (XDS)',
  ])('and others are, anywhere: %s', (text) => {
    expect(toldOf('guidance', text)).toEqual(inAll('no party'));
  });
});

describe('an authority has its abbreviation', () => {
  it.each([
    'Local Government Denmark (KL)',
    'Swedish Association of Local Authorities and Regions (SKR)',
    'Norwegian Association of Local and Regional Authorities (KS)',
    'Digitaliseringsstyrelsen (DIGST)',
    'Institut for Menneskerettigheder (IMR)',
  ])('in its own field: %s', (text) => {
    expect(toldOf(AUTHORITY, text)).toEqual(inAll());
    expect(toldOf('authority.en', text)).toEqual(inAll());
    expect(toldOf('issuer.name.en', text)).toEqual(inAll());
  });

  it('and in no other', () => {
    const text = 'Local Government Denmark (KL)';
    expect(toldOf('contact.name.en', text)).toEqual(inAll('no party'));
    expect(toldOf('sources.0.note.en', text)).toEqual(inAll('no party'));
  });

  it.each(['Anna Hansen (S)', 'Anna Hansen (SF)', 'Mail: Anna Maria Hansen (SF)', 'Doe (Lab)'])(
    'and nobody a party there: %s',
    (text) => {
      expect(toldOf(AUTHORITY, text)).toEqual(inAll('no party'));
    },
  );

  it('whose name is that of a party', () => {
    expect(toldOf(AUTHORITY, 'Dansk Folkeparti (DF)')).toEqual(inAll('no party'));
  });
});
