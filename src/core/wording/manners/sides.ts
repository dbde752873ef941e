/**
 * The sides of politics: who governs, and who is against them. Nothing turns on which of them somebody is on, so no text
 * tells them apart. A majority of votes, a government and its offices are no sides. Patterns.
 */
import type { Language } from '../../words.ts';
import { statements } from './statements.ts';

const END = '(?!\\p{L})';
/** What people on a side are called, or what they form. */
const PEOPLE_EN =
  '(?:part(?:y|ies)|groups?|coalitions?|alliances?|blocs?|sides?|benches|members?|councill?ors?|politicians?|candidates?|leaders?|whips?|posts?|views?)';
const FORMED_DA =
  '(?:parti|gruppe|koalition|alliance|blok|side|fløj|medlem|politiker|ordfører|leder|flertal)\\p{L}*';
const FORMED_SV =
  '(?:parti|grupp|koalition|allians|block|sida|sidan|ledamot|ledamöter|medlem|politiker|företrädare|ledare|majoritet|minoritet)\\p{L}*';
const FORMED_NB =
  '(?:parti|gruppe|koalisjon|allianse|blokk|side|fløy|medlem|politiker|representant|leder|flertall)\\p{L}*';
const FORMED_FI =
  '(?:puolue|ryhm|rintam|koalitio|osapuol|puol|jäsen|edustaj|valtuute|enemmistö|poliitik)\\p{L}*';

export const SIDES: Readonly<Record<Language, (text: string) => boolean>> = {
  en: statements({
    anywhere: [
      // “Opposition to a plan”, or to a candidate, is held by anybody.
      `(?:the|in|of|from|official|main|loyal|your|our|their|its|his|her|government and|government or|majority and|majority or) opposition(?:’s)?${END}(?! (?:to|in|of|on|or)${END})`,
      `opposition(?:al)? ${PEOPLE_EN}`,
      `(?:ruling|governing) (?:majority|minority|${PEOPLE_EN})`,
      `(?:majority|government)(?:’s)? ${PEOPLE_EN}`,
      'minority (?:part(?:y|ies)|coalition|side|leader|whip|councill?ors?)',
      `(?:members?|part(?:y|ies)|groups?|councill?ors?|posts?|side|politicians?) (?:in|of|from|for) (?:the )?(?:majority|minority|coalition|power)${END}(?! (?:of|in|vote|language)${END})`,
      // A member of a government holds an office, and a party in it is on its side.
      `part(?:y|ies) (?:in|of) (?:the )?(?:government|office)${END}`,
      '(?<=^[^\\p{L}]*)opposition(?=[^\\p{L}]*$)',
      'coalition (?:part(?:y|ies)|partners?|members?|councill?ors?)',
      '(?:\\p{L}*mayor|minister|premier|leader)(?:’s)? (?:own )?party',
      'party of (?:the|a|your) (?:\\p{L}*mayor|(?:prime )?minister|premier|council leader)',
      'party in (?:charge|control)|those in power|(?:the|a|its|their) support(?:ing)? part(?:y|ies)(?! group)',
    ],
  }),
  da: statements({
    anywhere: [
      `oppositions(?:\\p{L})*|opposition(?:en|ens)?s?${END}(?! (?:til|mod|imod|eller)${END})`,
      `(?:regerende|styrende|herskende|siddende) ${FORMED_DA}`,
      `(?:regerings|flertals|mindretals|støtte|koalitions)(?:parti|gruppe|koalition|blok|side|fløj|medlem)\\p{L}*`,
      '(?:medlem|parti|gruppe|opslag|politiker)\\p{L}* (?:af|i|fra|for) (?:flertallet|mindretallet|koalitionen)(?!\\p{L})(?! (?:af|i)(?!\\p{L}))',
      '(?:flertallets|regeringens|mindretallets|koalitionens) (?:parti|gruppe|opslag|side|medlem)\\p{L}*',
      '(?:\\p{L}*borgmester(?:en)?s|\\p{L}*minister(?:en)?s|formandens) (?:eget )?parti\\p{L}*',
      'partiet bag (?:\\p{L}*borgmesteren|\\p{L}*ministeren|formanden)',
      'magthaver\\p{L}*|parti(?:et|er|erne)? (?:ved magten|i (?:regering|regeringen))',
    ],
  }),
  sv: statements({
    anywhere: [
      `oppositions(?:\\p{L})*|opposition(?:en|ens)?s?${END}(?! (?:mot|till|eller)${END})`,
      `(?:styrande|regerande|sittande) ${FORMED_SV}`,
      `(?:regerings|majoritets|minoritets|stöd|koalitions)(?:parti|grupp|koalition|block|sida|sidan|ledamot|ledamöter|styre|medlem)\\p{L}*`,
      '(?:ledam|medlem|parti|grupp|inlägg|politiker|företrädare)\\p{L}* (?:av|i|från|för|ur) (?:majoriteten|minoriteten|koalitionen)(?!\\p{L})(?! (?:av|i)(?!\\p{L}))',
      `(?:majoritetens|regeringens|minoritetens|koalitionens) (?:parti|grupp|inlägg|sida|ledam|medlem)\\p{L}*`,
      '(?:\\p{L}*(?:råds|rådets|borgmästarens|ministerns)|ordförandens) (?:eget )?parti\\p{L}*',
      'partiet bakom (?:\\p{L}*rådet|\\p{L}*ministern|ordföranden)',
      'makthavar\\p{L}*|parti(?:et|er|erna)? (?:vid makten|i (?:regering|regeringen))',
    ],
  }),
  nb: statements({
    anywhere: [
      `opposisjons(?:\\p{L})*|opposisjon(?:en|ens)?s?${END}(?! (?:til|mot|eller)${END})`,
      `(?:regjerende|styrende|sittende) ${FORMED_NB}`,
      `(?:regjerings|flertalls|mindretalls|støtte|posisjons|koalisjons)(?:parti|gruppe|koalisjon|blokk|side|fløy|medlem)\\p{L}*`,
      '(?:medlem|parti|gruppe|innlegg|politiker|representant)\\p{L}* (?:av|i|fra|for) (?:flertallet|mindretallet|koalisjonen|posisjonen)(?!\\p{L})(?! (?:av|i)(?!\\p{L}))',
      '(?:flertallets|regjeringens|posisjonens|mindretallets|koalisjonens) (?:parti|gruppe|innlegg|side|medlem)\\p{L}*',
      '(?:\\p{L}*ordfører(?:en)?s|\\p{L}*byrådsleder(?:en)?s|\\p{L}*minister(?:en)?s) (?:eget )?parti\\p{L}*',
      'partiet (?:til|bak) (?:\\p{L}*ordføreren|\\p{L}*ministeren)|makthaver\\p{L}*|parti(?:et|er|ene)? (?:(?:ved|med) makten|i (?:regjering|regjeringen))',
    ],
  }),
  fi: statements({
    anywhere: [
      'oppositio\\p{L}*',
      `hallitus(?:puolue|ryhm|rintam|koalitio|puol)\\p{L}*`,
      `(?:enemmistö|vähemmistö|valta|tuki|koalitio)(?:puolue|koalitio|osapuol)\\p{L}*|enemmistöryhm\\p{L}*`,
      `(?:enemmistön|koalition|hallituksen) (?:puolue|ryhm|edustaj|puolel|julkaisu)\\p{L}*|(?:enemmistön|vähemmistön|koalition) jäsen\\p{L}*`,
      `(?:hallitsev|johtav|valtaa pitäv)\\p{L}+ ${FORMED_FI}`,
      '(?:\\p{L}*(?:pormestarin|johtajan|ministerin)|puheenjohtajan) (?:oma\\p{L}* )?puolue\\p{L}*',
      'vallanpitäj\\p{L}*|vallassa olev\\p{L}+',
    ],
  }),
};
