/** Whether a text tells a membership that may be one of a party: “member of” a name that is no known body. */

import { pattern } from './pattern.ts';

/** Words in the names of bodies that somebody sits in, whatever their party, and of what has members besides. */
const BODIES = [
  // English
  'council|parliament|committee|board|assembl|senate|house|congress|cabinet|government|commission|chamber|group|panel|commons|lords|authorit|municipal|city|town|county|region|district|borough|public|staff|dáil|seanad|oireachtas',
  // Danish and Norwegian
  'byråd|borgerrepræsentation|folketing|storting|udvalg|utvalg|bestyrelse|styre|formannskap|sameting|lagting|landsting|kommun|nævn|råd(?!e)|gruppe',
  // Swedish
  'fullmäktige|nämnd|riksdag|utskott|styrelse|regering|grupp|beredning',
  // Finnish, as it is inflected
  'valtuusto|hallitu|lautakun|toimikun|jaosto|eduskun|kunna|kunti|kaupungi|ryhmä|toimieli|henkilöstö|maakun|käräj',
  // Elsewhere
  'alting|althing|alþingi|bundestag|bundesrat|landtag|stadtrat|gemeinderat|kreistag|european union',
].join('|');

/** Words that a sentence may begin with before “members”, in the Finnish genitive. */
const HOW_MANY =
  '(?:Jokaisen|Kaikkien|Kahden|Kolmen|Monien|Muiden|Muun|Muutaman|Useiden|Useimpien|Uuden|Uusien|Entisen|Entisten|Yhden)';

/** Words behind a Finnish genitive that make no name of it: “Ohjeen mukaan jäsenet …” says what a guideline says. */
const RELATING = '(?!(?:mukaan|aikaan|jälkeen|sijaan) )';

const NAME = "\\p{Lu}[\\p{L}’'-]*";
/** What goes on in the same name: more words with capitals, or one or two small ones that are none of these. */
const REST = `(?:(?:,? (?:of|for|and|og|och|ja|the))? ${NAME})*(?: (?!(?:in|on|at|who|with|or|and|i|på|af|av|som|med|eller|og|och)(?!\\p{L}))\\p{Ll}+){0,2}`;

const MEMBERSHIPS = pattern(
  [
    `(?<!\\p{L})[Mm]embers? of (?:the |a |an )?(?<en>${NAME}${REST})`,
    `(?<!\\p{L})[Mm]edlem(?:men|mer|mene|merne|met|mar|marna)? (?:af|av|i|for|för) (?:det? |den )?(?<da>${NAME}${REST})`,
    `(?<!\\p{L})[Ll]edam(?:ot|oten|öter|öterna) (?:av|i|för|från) (?:de[nt]? )?(?<sv>${NAME}${REST})`,
    `(?<!\\p{L})(?!${HOW_MANY} )(?<fi>\\p{Lu}[\\p{L}’'-]*n(?: ${RELATING}\\p{Ll}+n)?) jäsen\\p{L}*`,
  ].join('|'),
  'gu',
);
const BODY = new RegExp(BODIES, 'iu');

/** Whether a name has a word for a body that somebody sits in. */
export const isBody = (name: string): boolean => BODY.test(name);

/** Whether `text`, in any of our languages, makes somebody a member of what is not known to be a body for all. */
export function tellsMembership(text: string): boolean {
  const { expression, read } = MEMBERSHIPS(text);
  return [...read.matchAll(expression)].some(({ groups = {} }) => {
    const name = groups['en'] ?? groups['da'] ?? groups['sv'] ?? groups['fi'] ?? '';
    return !isBody(name);
  });
}
