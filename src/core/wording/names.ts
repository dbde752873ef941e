/** Whether a text names a party or a person, by the form that names have. What is a name is one in every language. */
import { type Language, LANGUAGES } from '../words.ts';
import { MANNERS } from './manners.ts';
import { PARTY_NAMES } from './manners/party-names.ts';
import { pattern, type Search } from './pattern.ts';

const CAPITALIZED = "\\p{Lu}[\\p{L}’'-]+";

/** Titles of documents have capitals too, and so have what belongs to an office and who is about to hold it. */
const NO_DOCUMENT =
  '(?! (?:Act|Allowances?|Briefings?|Code|Conduct|Correspondence|Department|Development|Elect|Elects|Expenses|Guidance|Guidelines?|Guide|Handbook|Induction|Meetings?|Newsletters?|Office|Officers?|Pages?|Policy|Portal|Profiles?|Protocol|Questions|Remuneration|Responsibilities|Role|Scheme|Services|Support|Surger(?:y|ies)|Toolkit|Training|Wards?)(?!\\p{L}))';

const TITLES = LANGUAGES.flatMap((language) => MANNERS[language].titles).join('|');

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
