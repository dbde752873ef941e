/** Whether a text names a party or a person, by the form that names have. What is a name is one in every language. */
import { type Language, LANGUAGES } from '../words.ts';
import { MANNERS } from './manners.ts';
import { PARTY_NAMES } from './manners/party-names.ts';
import { pattern, type Search } from './pattern.ts';

const CAPITALIZED = "\\p{Lu}[\\p{L}’'-]+";

/** Titles of documents have capitals too, and so have what belongs to an office and who is about to hold it. */
const NO_DOCUMENT =
  '(?! (?:Act|Agents?|Allowances?|Briefings?|Campaigns?|Code|Conduct|Correspondence|Department|Development|Elect|Elects|Election|Elections|Expenses|Forms?|Guidance|Guidelines?|Guide|Handbook|Induction|Information|Lists?|Names?|Meetings?|Newsletters?|Nominations?|Office|Officers?|Packs?|Pages?|Policy|Portal|Profiles?|Protocol|Questions|Registration|Remuneration|Responsibilities|Role|Scheme|Services|Spending|Support|Surger(?:y|ies)|Toolkit|Training|Wards?)(?!\\p{L}))';

const TITLES = LANGUAGES.flatMap((language) => MANNERS[language].titles).join('|');

/** Before one word these are too often no title: a body, or the beginning of a heading. Two are a name. */
const BEFORE_TWO = '[Ll]eader|[Cc]hair|[Bb]yråd';
/** Two words that may be somebody's name, and no body, place or document. */
const TWO = `(?!${CAPITALIZED} (?:Board|Chamber|Committee|Council|Department|Group|Hall|Meeting|Office|Panel|Party|Room|Services|Team)(?!\\p{L}))${CAPITALIZED} (?!(?:og|och|and|ja) )${CAPITALIZED}`;

/** What is set before the name of anybody, whatever they are. */
const ADDRESSES =
  '(?:M(?:r|s|rs|x)|Dr|Prof|[Hh]r|[Ff]rk)\\.|M(?:r|s|rs|x)|Hr|Dr|Prof|Miss|Madam|Sir|Dame|[Ff]ru|[Ff]røken|[Ff]röken|[Hh]erra?|[Rr]ouva|[Nn]eiti';

/** Members of a parliament are called so before and behind their names. */
const MEMBER = '(?:MP|MEP|MSP|MPP|MdB)';
/** Where somebody holds an office. */
const SEAT = `(?: (?:of|for|in|i|på|av|af) ${CAPITALIZED}(?: ${CAPITALIZED})*)?`;

/** A word with a capital behind a title is a name, and so are two before it. No machine knows a name that stands alone. */
const PERSON = pattern(
  [
    `(?:${TITLES})${NO_DOCUMENT} ${CAPITALIZED}`,
    `(?<!\\p{L})(?:${BEFORE_TWO})${NO_DOCUMENT} ${TWO}`,
    // “The chair, Anna Svensson, asked.”
    `(?:${TITLES}|(?<!\\p{L})(?:[Ll]eder(?:en)?|${BEFORE_TWO})), ${TWO}(?=[,.;:)]|$)`,
    `${CAPITALIZED} ${CAPITALIZED}, \\p{L}*(?:${TITLES})${SEAT}(?=[,.;:)]|$)`,
    `(?<!\\p{L})${MEMBER}${NO_DOCUMENT} ${CAPITALIZED}`,
    `${CAPITALIZED} ${CAPITALIZED},? ${MEMBER}(?!\\p{L})`,
    `(?<!\\p{L})(?:${ADDRESSES}) ${CAPITALIZED}`,
  ].join('|'),
  'u',
);

/** The initials alone mean a party in their own language only. */
const PARTY = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    pattern(`${MANNERS[language].initials}|${PARTY_NAMES}`, 'u'),
  ]),
) as Readonly<Record<Language, (text: string) => Search>>;

const isFound = ({ expression, read }: Search): boolean => expression.test(read);

export const namesPerson = (text: string): boolean => isFound(PERSON(text));

export const namesParty = (text: string, language: Language): boolean =>
  isFound(PARTY[language](text));
