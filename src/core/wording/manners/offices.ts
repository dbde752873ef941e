/** Titles beyond those of the highest offices: who leads a group or a committee, sits in one, or stands first on a list. */
import type { Language } from '../../words.ts';

/** Patterns. What has one of the highest titles at its end, such as a deputy mayor, has it already. */
export const OFFICES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(?:[Gg]roup|[Pp]arty|[Cc]ouncil|[Dd]eputy|[Oo]pposition|[Mm]ajority|[Mm]inority) (?:[Ll]eader|[Ww]hip)',
    '(?:[Cc]ommittee|[Bb]oard|[Gg]roup|[Pp]arty|[Cc]ouncil|[Dd]eputy|[Vv]ice)[ -][Cc]hair',
    '[Cc]hair(?:man|woman|person)',
    '(?:[Cc]ommittee|[Bb]oard|[Gg]roup|[Cc]ouncil) ?[Mm]ember',
    '[Ss]pokes(?:man|woman|person)',
    '[Cc]andidate',
    '[Cc]hief [Ee]xecutive',
  ],
  da: [
    '(?:[Gg]ruppe|[Pp]arti)leder(?:en)?',
    '(?:[Uu]dvalgs|[Gg]ruppe|[Bb]estyrelses|[Rr]egionsråds)medlem(?:met)?',
    '[Kk]andidat(?:en)?',
    '[Kk]ommunaldirektør(?:en)?',
  ],
  sv: [
    '(?:[Gg]rupp|[Pp]arti)ledar(?:e|en)',
    '[Ss]pråkrör(?:et)?',
    '[Ss]uppleant(?:en)?',
    '[Kk]andidat(?:en)?',
    '[Kk]ommundirektör(?:en)?',
  ],
  nb: [
    '(?:[Uu]tvalgs|[Kk]omité)leder(?:en)?',
    '(?:[Uu]tvalgs|[Ss]tyre|[Vv]ara)medlem(?:met)?',
    '[Kk]ommunedirektør(?:en)?',
    '[Rr]ådmann(?:en)?',
  ],
  fi: [
    '(?:[Rr]yhmä|[Pp]uolue|[Hh]allinto)johtaja',
    '(?:[Ll]autakunnan|[Hh]allituksen|[Vv]altuuston|[Rr]yhmän) jäsen',
    '[Ee]hdokas',
  ],
};
