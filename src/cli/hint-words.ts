/** What people write who do not have the schema before them, in the languages of our texts, and what to say to it. */

export interface Hint {
  /** Where, as a pattern of its path. */
  readonly at: RegExp;
  /** What was found there, in its quotation marks. */
  readonly word: RegExp;
  /** What has to be there, from its beginning on, where that tells more than the path. */
  readonly expected?: string;
  readonly mend: string;
}

const LANGUAGE = /^languages\.\d+$/;
const OUTCOME = /\.outcome$/;
const ROLE = /(?:^|\.)roles?(?:\.\d+)?$/;
const STATUS = /(?:^|\.)status$/;
const APPLIES = /\.applies$/;
const MOMENT = /(?:^|\.)(?:at|from|until|date|time|validFrom|validUntil|reviewBy)$/;

const ANYTHING = /(?:)/;
const PATH = /\.path$/;
const HOST = /(?:^|\.)(?:hosts|shared|personal)\.\d+$/;

/** Any of these words, and nothing else. */
const any = (...words: readonly string[]): RegExp => new RegExp(`^"(?:${words.join('|')})"$`, 'iu');

export const HINTS: readonly Hint[] = [
  {
    at: LANGUAGE,
    word: any('no|nn|nno|nor|nob|n[bo]-no|norsk|bokmål|norwegian'),
    mend: 'Norwegian is “nb” here, bokmål.',
  },
  {
    at: LANGUAGE,
    word: any('se'),
    mend: 'Swedish is “sv”: “se” is Northern Sámi, which is not shown.',
  },
  {
    at: LANGUAGE,
    word: any('swe|sv-\\w+|svenska|swedish'),
    mend: 'Swedish is “sv” here.',
  },
  {
    at: LANGUAGE,
    word: any('dk|dan|da-\\w+|dansk|danish'),
    mend: 'Danish is “da” here.',
  },
  {
    at: LANGUAGE,
    word: any('fin|fi-\\w+|suomi|finska|finsk|finnish'),
    mend: 'Finnish is “fi” here.',
  },
  { at: LANGUAGE, word: any('eng|en-\\w+|english'), mend: 'English is “en” here.' },
  {
    at: /(?:^|\.)(?:validFrom|validUntil|reviewBy|date)$/,
    word: /^null$/,
    mend: 'Leave it out where there is none.',
  },
  {
    at: STATUS,
    word: any(
      'active|valid|current|in effect|adopted|approved|i kraft|gældende|gjeldende',
      'gällande|voimassa(?: oleva)?|vedtaget|vedtatt|antagen|hyväksytty',
    ),
    mend: 'Write “in-force”.',
  },
  {
    at: STATUS,
    word: any('replaced|repealed|expired|old|erstattet|ophævet|opphevet|ersatt|upphävd', 'kumottu'),
    mend: 'Write “superseded”.',
  },
  {
    at: STATUS,
    word: any('draft|forslag|förslag|udkast|utkast|ehdotus|luonnos'),
    mend: 'Write “proposed”.',
  },
  {
    at: APPLIES,
    word: any('altid|alltid|aina|ever|permanent|at all times'),
    mend: 'Write “always”.',
  },
  {
    at: APPLIES,
    word: any('(?:in[-_ ]?)?windows?|period|election|valg|val|vaalit'),
    mend: 'Write “in-window”.',
  },
  {
    at: /\.surface(?:\.\d+)?$/,
    word: /./,
    mend: 'A surface is a kind of place, on whichever site: what kind of site it is stands under “family”, and no rule names one.',
  },
  {
    at: OUTCOME,
    word: any(
      'not?[-_ ]?(?:allowed|permitted|ok|fine)|forbidden|prohibited|banned',
      'den(?:y|ied)|block(?:ed)?|illegal|forbudt|förbjude[nt]|kielletty',
      'ikke[- ](?:tilladt|tillatt|lov(?:lig)?)|inte[- ]tillåte[nt]|ei[- ]sallittu',
    ),
    mend: 'None of them says that: “own-equipment” and “own-platform” say where a guideline points to instead, “not-supported” what staff can help with, “gray” that there is room for judgement.',
  },
  {
    at: OUTCOME,
    word: any(
      'allow(?:ed)?|permit(?:ted)?|ok(?:ay)?|yes|tilladt|tillatt|tillåte[nt]',
      'sallittu|i[- ]orden|lovligt?',
    ),
    mend: 'Write “fine”, or “fine-if” where there are conditions.',
  },
  {
    at: ROLE,
    word: any(
      '(?:lord-|vice-)?mayor|alder(?:man|woman|person)|borgmester|r(?:aa|å)dmand',
      'kommunalr(?:aa|å)d|ordf(?:oe|ø)rer|pormestari|leader',
    ),
    mend: 'A mayor or alderman is “executive”.',
  },
  {
    at: ROLE,
    word: any(
      'member|politician|council-?member|cllr|byr(?:aa|å)dsmedlem',
      'kommunalbestyrelsesmedlem|kommunestyremedlem|folkevalgt|valtuutettu',
      '(?:fullm(?:ä|ae)ktige)?ledamot|f(?:ö|oe)rtroendevald',
    ),
    mend: 'A member of council is “councillor”.',
  },
  {
    at: ROLE,
    word: any(
      'staff|employee|officer|clerk|civil[- ]servant|ansatt?|medarbejder|embedsmand',
      'tj(?:ä|ae)nsteman|anst(?:ä|ae)lld|viranhaltija',
    ),
    mend: 'A civil servant is “official”.',
  },
  {
    at: MOMENT,
    word: /^"(?:[^"]*T)?(?:\d{1,2}\.\d\d|\d:\d\d)(?:[.:]\d\d)?"$/,
    mend: 'Write hours and minutes in two digits each, with a colon: 08:00.',
  },
  {
    at: MOMENT,
    word: /^"(?:[^"]*T)?24:00(?::00)?"$/,
    mend: 'A day ends where the next one begins: write 00:00, and the next day where there is one.',
  },
  {
    at: PATH,
    word: /[\\()[\]+?^$|]/,
    mend: 'There are no regular expressions: write :digits, :letters or :name for what varies.',
  },
  { at: PATH, word: /^"[^/]/, mend: 'Begin it with “/”.' },
  {
    at: ANYTHING,
    word: ANYTHING,
    expected: 'a CSS selector',
    mend: 'Begin each id and class with a letter, “_”, or “-” and one of these, put an element on both sides of a space and of “ > ”, and what stands behind “=” in double quotes, on one line.',
  },
  {
    at: ANYTHING,
    word: ANYTHING,
    expected: 'a selector by what',
    mend: 'Go by one of these, or by an element, an id or a class alone.',
  },
  {
    at: HOST,
    word: /^"\w+:\/\//,
    mend: 'Write the host alone: no “https://” before it, and nothing behind it.',
  },
  { at: HOST, word: /^"[^/"]+\//, mend: 'Write the host alone: a path stands under “path”.' },
  { at: HOST, word: /[A-Z]/, mend: 'Write it in small letters.' },
  {
    at: HOST,
    word: /[^\u0021-\u007e]/,
    mend: 'Write it as it stands in an address that was copied from a browser: letters beyond a to z begin with “xn--” there.',
  },
  {
    at: /\.date$/,
    word: /^"\d{1,2}[-./ ]\d{1,2}\.?"$/,
    mend: 'Write the month first, then the day: 12-31.',
  },
  {
    at: /\.at$/,
    word: /\d/,
    mend: 'Write the year first, then the month and the day, and a T before the time.',
  },
  { at: /\.month$/, word: /^"/, mend: 'Write it as a number: 1 is January, 12 December.' },
  { at: /\.nth$/, word: /^"/, mend: 'Write it as a number: 1 is the first.' },
  {
    at: /(?:^|\.)(?:fictional|verified)$/,
    word: /^"/,
    mend: 'Write true or false, without quotation marks.',
  },
  {
    at: /^rules\.\d+\.when\.\w+$/,
    word: /^the key "(?:purpose|intent|content|topic|reason|subject|form(?:aa|å)l|syfte|tarkoitus)"$/i,
    mend: 'Only the person knows that: ask a question, and put its answers under “answers”.',
  },
];
