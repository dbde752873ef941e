/** Whether each condition is a clause, as it stands in a sentence: behind the “if” that is already there. */
import { type Issue, issueAt } from './issue.ts';
import type { Rule } from './pack-schema.ts';
import { folded } from './wording/folded.ts';
import { type Language, LANGUAGES } from './words.ts';

interface Clauses {
  /** The word that stands before the first condition in the sentence for `fine-if`. */
  readonly if: string;
  /** Patterns of words that would say it again, or of others that cannot follow it. */
  readonly openings: string;
  /** Words that are small inside a sentence, as no name begins with one before a small word. */
  readonly small: string;
}

/** “If that is so” and “if that post is neutral” are said, and “if that the post is neutral” is not. */
const CLAUSES: Readonly<Record<Language, Clauses>> = {
  en: {
    if: 'if',
    openings:
      '(?:only |just |even )?if|unless|when(?:ever)?|(?:as|so) long as|(?:on (?:the )?condition|provid(?:ed|ing)) (?:that|it|the|you)|that (?:the|an?|it|its|no|nobody|you|your|they|there|this|these|all|any|each|every)',
    small:
      'the|an?|it|its|this|that|these|those|there|you|your|they|their|we|he|she|no|nobody|any|all|each|every|what|if|provided',
  },
  da: {
    if: 'hvis',
    openings:
      '(?:kun |alene )?(?:hvis|såfremt|dersom|ifald)|medmindre|når|at|forudsat|under forudsætning',
    small:
      'det|den|de|dette|denne|disse|der|du|din|dit|dine|man|vi|en|et|ingen|intet|alle|hvis|såfremt|at',
  },
  sv: {
    if: 'om',
    openings: '(?:bara |endast )?(?:om|ifall)|såvida|såvitt|när|att|förutsatt|under förutsättning',
    small:
      'det|den|de|detta|denna|dessa|du|din|ditt|dina|man|vi|en|ett|ingen|inget|inga|alla|om|ifall|att',
  },
  nb: {
    if: 'hvis',
    openings:
      '(?:bare |kun )?(?:hvis|dersom|om|såfremt|ifall)|med mindre|når|at|forutsatt|under forutsetning',
    small:
      'det|den|de|dette|denne|disse|du|din|ditt|dine|man|vi|en|et|ei|ingen|intet|alle|hvis|dersom|om|at',
  },
  fi: {
    if: 'jos',
    openings: '(?:vain )?(?:jos|mikäli)|ellei|kun|että|edellyttäen|sillä edellytyksellä',
    small: 'se|sen|sitä|ne|niitä|tämä|tätä|nämä|sinä|sinun|kukaan|kaikki|kyse|jos|mikäli|että',
  },
};

const INSIDE = 'It stands inside a sentence:';

/** What is wrong with a clause, with how to mend it. */
type Told = readonly [expected: string, mend: string];

/** `outcome` is left out where it is in doubt. In `not-supported` no “if” stands before the clauses. */
export const checkClauses = (
  { conditions = [] }: Pick<Rule, 'conditions'>,
  path: string,
  outcome?: Rule['outcome'],
): readonly Issue[] =>
  conditions.flatMap(({ text }, at) =>
    LANGUAGES.flatMap((language) => {
      const clause = text[language];
      if (!clause) return [];
      return [
        ...checkEnd(clause),
        ...checkCapital(clause, language),
        ...(outcome === 'fine-if' ? checkOpening(clause, language) : []),
      ].map(([expected, mend]) =>
        issueAt(`${path}.${at}.text.${language}`, clause, expected, mend),
      );
    }),
  );

function checkEnd(clause: string): readonly Told[] {
  const told: Told[] = [];
  if (/[.!?](?:\s|$)/.test(clause)) {
    told.push(['a clause without a full stop', `${INSIDE} leave the stop out.`]);
  }
  if (/[,;:]\s*$/.test(clause)) {
    told.push([
      'a clause that does not end in a comma, a colon or a semicolon',
      `${INSIDE} leave it out.`,
    ]);
  }
  return told;
}

/** Of a name, an abbreviation or a noun, no machine can tell whether it has its capital by right. */
function checkCapital(clause: string, language: Language): readonly Told[] {
  const [, first = '', small = ''] = /^((\p{L})\p{Ll}*),? (?=\p{Ll})/u.exec(folded(clause)) ?? [];
  const isSmall = small !== small.toLowerCase() && isOneOf(CLAUSES[language].small, first);
  return isSmall
    ? [[`“${first.toLowerCase()}” without a capital`, `${INSIDE} begin it with a small letter.`]]
    : [];
}

function checkOpening(clause: string, language: Language): readonly Told[] {
  const { if: word, openings } = CLAUSES[language];
  const [said] = new RegExp(`^(?:${openings})(?!\\p{L})`, 'iu').exec(folded(clause)) ?? [];
  return said === undefined
    ? []
    : [
        [
          `a clause that does not begin with “${said}”`,
          `The sentence already says “${word}”: leave it out.`,
        ],
      ];
}

const isOneOf = (words: string, word: string): boolean =>
  new RegExp(`^(?:${words})$`, 'iu').test(word);
