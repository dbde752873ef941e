/**
 * What tells people in general what to do, at the beginning of a sentence: “Members must …”. A guideline has duties, and
 * a text may say so: “The code says that members must …”, or “Members must …, as the code says”.
 */
import type { Language } from '../../words.ts';

interface Duty {
  /** Patterns of the words for people, as a sentence begins with them. */
  readonly people: string;
  /** Patterns of the words that oblige. What somebody is to be able to do is no order. */
  readonly obliging: string;
  /** Patterns of the words that say, further on in the sentence, whose duty it is. */
  readonly said: string;
}

const DUTIES: Readonly<Record<Language, Duty>> = {
  en: {
    people:
      '(?:(?:all|any|each|elected|every|the) )*(?:(?:board|committee|council|municipal|public) )?(?:members?|councill?ors?|politicians?|officials?|officers?|staff|employees?|candidates?|users?|ald[er]+m[ae]n|ministers?|mayors?|civil servants?|representatives?|people|everyone|everybody|one)',
    obliging:
      'must(?! not)|ha(?:ve|s) to|should|shall|ought to|needs? to|may (?:only|not(?! (?:know|need|notice|want|be (?:able|aware|sure))))|(?:are|is) not to|had better|(?:are|is) (?:obliged|required|expected) (?:not )?to',
    said: ', as |, says? |according to ',
  },
  da: {
    people:
      '(?:(?:alle|hver|hvert|ingen) )?(?:\\p{L}*medlem(?:mer|merne|met)?|i|folkevalgte|politiker(?:e|en|ne)?|embedsm[aæ]nd(?:en|ene)?|medarbejder(?:e|en|ne)?|ansatte|kandidat(?:en|er|erne)?|bruger(?:e|en|ne)?|borgmester(?:en)?|rådm[aæ]nd(?:en|ene)?|man|alle|enhver|ingen)',
    obliging:
      'skal(?! kunne)|bør|burde(?! kunne)|må kun|er (?:nødt|forpligtet|forpligtede) til|har pligt til|forventes at',
    said: ', som |, siger |ifølge |(?:efter|i følge) (?:retningslinje|kodeks|reglerne)',
  },
  sv: {
    people:
      '(?:(?:alla|ingen|varje) )?(?:\\p{L}*ledam(?:ot|oten|öter|öterna)|förtroendevalda?|politiker(?:n|na)?|tjänstem[aä]n(?:nen)?|tjänsteperson(?:en|er|erna)?|medarbetare(?:n|na)?|anställda?|kandidat(?:en|er|erna)?|användare(?:n|na)?|kommunalråd(?:en|et)?|man|ni|alla|ingen|var och en)',
    obliging:
      'måste|ska(?:ll)?(?! kunna)|bör|borde(?! kunna)|förväntas|får (?:bara|endast)|är (?:skyldig|skyldiga|tvungen|tvungna|förpliktad|förpliktade) att',
    said: ', som |, säger |enligt ',
  },
  nb: {
    people:
      '(?:(?:alle|hver|hvert|ingen) )?(?:\\p{L}*medlem(?:mer|mene|met)?|folkevalgte?|representant(?:en|er|ene)?|politiker(?:e|en|ne)?|ansatte?|medarbeider(?:e|en|ne)?|kandidat(?:en|er|ene)?|bruker(?:e|en|ne)?|ordfører(?:e|en|ne)?|man|dere|alle|enhver|ingen)',
    obliging:
      '(?:må|skal)(?! ikke| gjerne| kunne)|skal ikke|bør|burde(?! kunne)|forventes å|plikter|har plikt til|er (?:nødt til|pliktig|pliktige|forpliktet)',
    said: ', som |, sier |ifølge |i henhold til |etter (?:retningslinje|kodeks|reglene)',
  },
  fi: {
    people:
      '(?:kaikkien |jokaisen |teidän )?(?:teidän|jäsen(?:en|ten|ien)|luottamushenkilö(?:n|iden|jen)|valtuutet(?:tujen|un)|viranhaltij(?:an|oiden)|työntekij(?:än|öiden)|henkilöstön|ehdokka(?:an|iden)|käyttäj(?:än|ien)|polii?tikko(?:jen)|poliitikon|pormestarin|kaikkien|jokaisen|(?:jäseni|luottamushenkilöi|valtuutetui|viranhaltijoi|työntekijöi|ehdokkai|käyttäji)ll[aä]|(?:jäsene|luottamushenkilö|valtuutetu|viranhaltija|työntekijä|ehdokkaa|käyttäjä)t)',
    obliging:
      'täytyy|pitää|pitäisi|tulee(?! voida)|tulisi|kuuluu|on pakko|on velvollisuus|odotetaan|saavat (?:käyttää|kirjoittaa|julkaista|jakaa|lähettää|tehdä|mainostaa|lainata|varata|järjestää) [^.!?…]*(?<!\\p{L})vain|on \\p{L}+[vt][aä]v[aä]|ei (?:pidä|pitäisi|tule|tulisi|kuulu|sovi)',
    said: 'mukaan|, sanoo |, sanotaan ',
  },
};

/** Patterns for the beginning of a sentence: people, what obliges them, and nobody who says so. */
export const DUTY = Object.fromEntries(
  Object.entries(DUTIES).map(([language, { people, obliging, said }]) => [
    language,
    `(?:${people}) (?:${obliging})(?!\\p{L})(?![^.!?…]*(?:${said}))`,
  ]),
) as Readonly<Record<Language, string>>;
