/** The form that names of parties have, in all our languages: no list of names, since it would never be whole. */

/**
 * A party's letters in brackets behind a name, or another short word there, such as an abbreviation. A single word that
 * opens a sentence has its capital for that, unless what is in brackets has one too.
 */
const BEHIND_A_NAME = String.raw`(?:(?<=\p{L},? )\p{Lu}[\p{L}’'-]+ \(\p{L}{1,5}\.?\)|\p{Lu}[\p{L}’'-]+ \(\p{Lu}\p{L}{0,4}\.?\))`;

/** What a name of a party begins with, and the word behind or inside it that makes it one: patterns. */
type PartyName = readonly [beginning: string, ending: string];

/** Words that only say which kind of party, or of democracy: they may open a sentence. */
const KIND_OF_PARTY =
  '(?:Hoved|Lokal|Moder|Oppositions|Opposisjons|Regerings|Regjerings|Riksdags|Stöd|Støtte)';
const KIND_OF_LIST =
  '(?:Adresse|Deltager|Deltaker|Fremmøde|Huske|Kandidat|Kilde|Mail|Navne|Post|Resultat|Sjekk|Spørgsmåls|Tale|Tjek|Valg|Vente)';
const KIND_OF_DEMOCRACY = '(?:Bruger|Folke|Lokal|Medarbejder|Nær)';

const NAMES: readonly PartyName[] = [
  // What stands before the word is a name, unless it only says which.
  [
    '(?!(?:A|All|An|Another|Any|Both|Each|Either|Every|My|Neither|No|One|Or|Other|Our|Political|Some|Such|That|The|Their|Third|This|What|Which|Whose|Your|Contracting|Controlling|Governing|Interested|Opposition|Registered|Responsible|Review|Ruling|Search|Steering|Working) )\\p{Lu}[\\p{L}’-]+ ',
    'Party|Democrats',
  ],
  ['\\p{Lu}\\p{L}+ ', '[Ff]olke?parti(?:et)?s?|[Kk]ansanpuolue\\p{L}*'],
  [`\\p{Lu}\\p{L}+ (?!${KIND_OF_PARTY}parti)\\p{Lu}\\p{L}+`, 'partis?'],
  // The mark of a registered party in Finland.
  ['\\p{Lu}[\\p{L}’-]+,? ', 'r\\.p\\.|rp'],
  // A list has its capital at the beginning of a sentence, or for being a name.
  [`(?<=\\p{Ll},? )(?!${KIND_OF_LIST}lis)\\p{Lu}\\p{L}+`, 'list(?:en|a)s?'],
  [`(?!${KIND_OF_PARTY}parti)\\p{Lu}\\p{L}+`, 'partiets?'],
  [
    `(?!${KIND_OF_DEMOCRACY}demokrati)\\p{Lu}\\p{L}+`,
    'demokrat(?:iets?|ernas?|ernes?|enes?)|demokraa(?:tit|tti\\p{L}*)',
  ],
  ['(?!(?:Emo|Hallitus|Oppositio|Pää|Tuki)puolue)\\p{Lu}\\p{L}+', 'puolue\\p{L}*'],
];

/** A pattern of all of them. The ending is looked for first, since few texts have one. */
export const PARTY_NAMES = [
  BEHIND_A_NAME,
  ...NAMES.map(
    ([beginning, ending]) => `(?:${ending})(?!\\p{L})(?<=(?<!\\p{L})${beginning}(?:${ending}))`,
  ),
].join('|');
