import { ADVICE } from './advising.ts';
import { COUNTING } from './counting.ts';
import { DONE } from './done.ts';
import { DUTY } from './duties.ts';
import type { Manner } from './manner.ts';
import { OFFICES } from './offices.ts';
import { statements } from './statements.ts';
import { USING } from './using.ts';
import { WATCHING } from './watching.ts';

/** Names of places have capitals too, and the ending of “in”, “at”, “from” or “off”. */
const NO_PLACE = '(?! \\p{Lu}\\p{L}+(?:ss|st|ll|lt)[aä](?! \\p{Lu}|\\p{L}))';

export const fi: Manner = {
  // Stems change as they are inflected: a word may need more than one.
  judging: [
    'rikko',
    'riko',
    'rikkee',
    'laiton',
    'laittom',
    'lainvasta',
    'luvaton',
    'luvattom',
    'väärinkäy',
    'väärin käy',
    'varoit',
    'hälyt',
    'havait',
    'paljast',
    'kiinni jää',
    'jäi kiinni',
    'jää kiinni',
    'raportoi',
    'ilmian',
    'ei saa ',
    'ei saisi ',
    'ei myöskään saa ',
    'et saa ',
    'eivät saa ',
    'kielle',
    'kielto',
    'kiello',
    'kieltää',
    'epäil',
    'ei ole sallittu',
    'ei sallita',
    'ei ole luvalli',
    'ei ole lupa ',
    'ei ole laillis',
    'vastoin ohje',
    'vastoin sään',
    'vastoin laki',
    'ohjeen vasta',
    'ohjeiden vasta',
    'sääntöjen vasta',
    'lain vasta',
    'et voi ',
    'sinun ei pidä',
    'sopimaton',
    'sopimattom',
    'asiaton',
    'on väärin',
    'olisi väärin',
    'asiattom',
    'petos',
    'petoks',
    'huija',
    'vilppi',
    'vilpi',
    'rangais',
    'rankais',
    'syylli',
    'sanktio',
  ],
  // The third infinitive: “olet kirjoittamassa”. What stands before its ending is a vowel, unlike in “ryhmässä”.
  doing: statements({
    anywhere: [
      ...COUNTING.fi,
      'ol(?:et|it) (?:juuri |parhaillaan )?\\p{L}*[aeiouyäö]m[aä]ss[aä]',
      'olemme (?:huomanneet|havainneet|rekisteröineet|nähneet|panneet merkille|todenneet)',
      '(?:huomasimme|havaitsimme|näimme|näemme)',
      '(?:julkaisusi|viestisi|kokouksesi|kampanjasi) on (?:huomattu|havaittu|rekisteröity|nähty|tallennettu)',
      '(?:vaikuttaa|näyttää|tuntuu) siltä, että \\p{L}+',
    ],
    opening: [
      ...DONE.fi,
      '(?:sinä )?(?:näytät|vaikutat|tunnut)',
      '(?:julkaisusi|viestisi|kokouksesi|puhelusi|tekstisi|uutiskirjeesi|mainoksesi|kampanjasi) (?:on|vaikuttaa|näyttää|kuulostaa|voi olla)',
      '(?:sinä )?(?:kirjoitat|julkaiset|kampanjoit|ajastat|mainostat|jaat|lähetät|suunnittelet|käyt (?:vaali)?kampanjaa|teet (?:vaali\\p{L}*|kampanja\\p{L}*|julkaisu\\p{L}*))',
    ],
  }),
  ordering: statements({
    opening: [
      DUTY.fi,
      ...ADVICE.fi,
      ...USING.fi,
      '(?:älä|älkää)',
      '(?:vältä|välttäkää|lopeta|lopettakaa|pidättäydy|pidättäytykää|ilmoita|ilmoittakaa)',
      '(?:tallenna|kirjaudu|vaihda|siirry)',
      'sinun (?:täytyy|pitää|tulee|kuuluu|on pakko|on \\p{L}+[vt][aä]v[aä])',
      '(?:käytä|käyttäkää|valitse|valitkaa|ota)',
      '(?:ole (?:varovainen|tarkkana|huolellinen)|olkaa (?:varovaisia|tarkkana)|varo|varokaa|muista|muistakaa|huolehdi|varmista|poista|sulje|harkitse)',
    ],
  }),
  threatening: statements({
    anywhere: [
      ...WATCHING.fi,
      '(?:tarkkailemme|valvomme|seuraamme|katsomme perään)',
      'sinua (?:tarkkaillaan|valvotaan|seurataan)',
      '(?:esimiehellesi|esihenkilöllesi|työnantajallesi|johtajallesi|ryhmällesi) (?:kerrotaan|ilmoitetaan|tiedotetaan|annetaan tieto)',
      '(?:esimiehesi|esihenkilösi|työnantajasi) (?:saa|voi saada) (?:tietää|tiedon)',
      '(?:merkitään muistiin|pannaan merkille|kirjataan ylös)',
      '(?:sillä|tällä|siitä|tästä) (?:on|tulee|seuraa) seurauksia',
      'väärinkäytö\\p{L}*',
    ],
  }),
  // Parties are abbreviated in small letters with a full stop there.
  initials: String.raw`\((?:\p{Lu}{1,3}|\p{Ll}{1,5}\.)\)`,
  titles: [
    ...OFFICES.fi,
    '[Pp]ormestari',
    '[Kk]unnanjohtaja',
    '[Kk]aupunginjohtaja',
    '[Mm]inisteri',
    '[Kk]ansanedustaja',
    '[Vv]altuutettu',
    '[Pp]uheenjohtaja',
  ].map((title) => `${title}${NO_PLACE}`),
  unsure: 'välttämättä',
  ways: [['jatkaa'], ['merkin'], ['lukea', 'kysyä'], ['pysyy tällä laitteella']],
};
