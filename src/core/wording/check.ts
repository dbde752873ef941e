/**
 * Whether a text is neutral: what can be tested of the rules for our wording. It says where a page is and what a guideline
 * says, never what a person does; it is short; and it leaves every way on open.
 */
import { type Issue, issueAt, quote } from '../issue.ts';
import type { Advice, Reminder } from '../reminder.ts';
import type { Language } from '../words.ts';
import { folded, mixesAlphabets, unhyphened } from './folded.ts';
import { judgingIn } from './judging.ts';
import { loudnessOf } from './loudness.ts';
import { MANNERS } from './manners.ts';
import { SIDES } from './manners/sides.ts';
import { tellsMembership } from './membership.ts';
import { namesParty, namesPerson } from './names.ts';
import { withoutOwnInitials } from './own-initials.ts';
import { countSentences } from './sentences.ts';

const LONGEST_BODY = 300;
const MOST_SENTENCES = 3;

/** What a text is expected to be that names a party, or what may be one. */
export const NO_PARTY = 'no party';
/** What a text is expected to be that tells those who govern from the others. */
export const NO_SIDE = 'no side of politics, such as those who govern or the opposition';
export const NO_MEMBERSHIP = 'no membership of what may be a party';

/** Where an authority has its name, which ends with its abbreviation if it has one. */
const AUTHORITY = /^(?:(?:sources\.\d+\.)?authority|issuer\.name)\./;

/** What somebody did in a case may be for a side, and what a source says of one is told as it is. */
const WHAT_WAS = /^(?:cases\.\d+\.text|sources\.\d+\.note)\./;

export const NO_JUDGING = 'no word that judges';

/** Whether one text of any kind is neutral. `path` says where it stands. */
export function checkText(path: string, text: string, language: Language): readonly Issue[] {
  const { doing, ordering, threatening } = MANNERS[language];
  const issues: Issue[] = [];
  const add = (expected: string, mend: string) =>
    issues.push({ path, found: quote(text), expected, mend });
  const read = folded(text);
  const apart = unhyphened(read);
  const says = (told: (text: string) => boolean) => told(read) || (apart !== read && told(apart));
  const judging = [apart, read].flatMap((one) => judgingIn(one, language));
  for (const words of new Map(judging.map((one) => [unhyphened(one), one])).values()) {
    add(`${NO_JUDGING}, such as “${words}”`, 'Say what the guideline says instead.');
  }
  if (says(doing)) add('nothing about what the user does', 'Say where the page is instead.');
  if (says(ordering)) {
    add(
      'no order to do or to leave something',
      'Say what the guideline says, and where it points to.',
    );
  }
  if (says(threatening)) {
    add('nothing that threatens', 'Say what the guideline says, not what may come of it.');
  }
  if (namesParty(withoutOwnInitials(read, AUTHORITY.test(path)), language)) {
    add(NO_PARTY, 'Leave the party out: texts are the same for all.');
  }
  if (!WHAT_WAS.test(path) && says(SIDES[language])) {
    add(NO_SIDE, 'Leave the side out: nothing turns on who governs.');
  }
  if (tellsMembership(read))
    add(NO_MEMBERSHIP, 'Name the body that somebody sits in, or leave it out.');
  if (namesPerson(read)) add('no person', 'Leave the name out: the office is enough.');
  if (mixesAlphabets(text))
    add('no word in the letters of two alphabets', 'Write it in Latin ones.');
  for (const { expected, mend } of loudnessOf(text)) add(expected, mend);
  return issues;
}

/** Whether a reminder and all that may follow on an answer keep to the rules: its words, and its form. */
export const checkReminder = (reminder: Reminder): readonly Issue[] => [
  ...checkText('title', reminder.title, reminder.language),
  ...checkText('footer', reminder.footer, reminder.language),
  ...allAdvice(reminder.advice).flatMap((advice) =>
    textsOf(advice).flatMap((text) => checkText(nameOf(advice), text, languageOfAdvice(reminder))),
  ),
  ...checkForm(reminder),
];

/** Whether a reminder says what it has to, in as few words as it may. What its words are is another matter. */
export function checkForm(reminder: Reminder): readonly Issue[] {
  const { language, footer, municipality, advice } = reminder;
  const { ways } = MANNERS[language];
  const lost = ways.filter((words) => !words.some((way) => footer.toLowerCase().includes(way)));
  return [
    ...lost.map((way) =>
      issueAt(
        'footer',
        footer,
        `the words “${way.join('” or “')}”`,
        'Name every way on, and where a note stays.',
      ),
    ),
    ...(municipality ? [] : [issueAt('municipality', '', 'a name', 'Name the municipality.')]),
    ...allAdvice(advice).flatMap((one) => checkBody(one, languageOfAdvice(reminder))),
  ];
}

/** The title and the footer are ours, and in the user's language; what is advised is in one that the pack has. */
const languageOfAdvice = ({ lang, language }: Reminder): Language => lang ?? language;

function checkBody(advice: Advice, language: Language): readonly Issue[] {
  const { body } = advice;
  const { unsure } = MANNERS[language];
  const told = (isGood: boolean, expected: string, mend: string) =>
    isGood ? [] : [issueAt(nameOf(advice), body, expected, mend)];
  return [
    ...told(
      body.includes(unsure),
      `the words “${unsure}”`,
      'Say that it may not concern the user.',
    ),
    ...told(
      body.length <= LONGEST_BODY,
      `at most ${LONGEST_BODY} characters`,
      'Shorten the conditions.',
    ),
    ...told(
      countSentences(body) <= MOST_SENTENCES,
      `at most ${MOST_SENTENCES} sentences`,
      'Join or drop one.',
    ),
  ];
}

/** The advice of a reminder, and all that may follow on an answer. */
export const allAdvice = (advice: Advice): readonly Advice[] => [
  advice,
  ...Object.values(advice.after).flatMap(allAdvice),
];

const nameOf = ({ pack, rule }: Advice): string => `the body for ${pack} ${rule}`;

const textsOf = ({ body, guidance, question, considerations }: Advice): readonly string[] =>
  [
    body,
    guidance,
    question?.text,
    ...(question?.options ?? []).map(({ label }) => label),
    ...considerations.for,
    ...considerations.against,
  ].filter((text) => text !== undefined);
