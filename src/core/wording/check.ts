/**
 * Whether a text is neutral: what can be tested of the rules for our wording. It says where a page is and what a guideline
 * says, never what a person does; it is short; and it leaves every way on open.
 */
import { type Issue, issueAt, quote } from '../issue.ts';
import type { Advice, Reminder } from '../reminder.ts';
import type { Language } from '../words.ts';
import { MANNERS } from './manners.ts';

const LONGEST_BODY = 300;
const MOST_SENTENCES = 3;

/** Whether one text of any kind is neutral. `path` says where it stands. */
export function checkText(path: string, text: string, language: Language): readonly Issue[] {
  const { judging, doing, party } = MANNERS[language];
  const issues: Issue[] = [];
  const add = (expected: string, mend: string) =>
    issues.push({ path, found: quote(text), expected, mend });
  for (const beginning of judging) {
    if (new RegExp(`(?<!\\p{L})${beginning}`, 'iu').test(text)) {
      add(`no word that judges, such as “${beginning}…”`, 'Say what the guideline says instead.');
    }
  }
  if (doing.test(text)) add('nothing about what the user does', 'Say where the page is instead.');
  if (party.test(text)) add('no party', 'Leave the party out: texts are the same for all.');
  if (text.includes('!')) add('no exclamation mark', 'End the sentence with a full stop.');
  return issues;
}

/** Whether a reminder and all that may follow on an answer keep to the rules. */
export function checkReminder(reminder: Reminder): readonly Issue[] {
  const { language, title, footer, municipality, advice } = reminder;
  const { ways } = MANNERS[language];
  const lost = ways.filter((words) => !words.some((way) => footer.toLowerCase().includes(way)));
  return [
    ...checkText('title', title, language),
    ...checkText('footer', footer, language),
    ...lost.map((way) =>
      issueAt(
        'footer',
        footer,
        `the words “${way.join('” or “')}”`,
        'Name every way on, and where a note stays.',
      ),
    ),
    ...(municipality ? [] : [issueAt('municipality', '', 'a name', 'Name the municipality.')]),
    ...checkAdvice('advice', advice, language),
  ];
}

function checkAdvice(path: string, advice: Advice, language: Language): readonly Issue[] {
  const { body, guidance, question, considerations, after } = advice;
  const { unsure } = MANNERS[language];
  const rule = `${path} of ${advice.pack} ${advice.rule}`;
  const sentences = body.split(/[.!?…](?=\s|$)/).filter((sentence) => sentence.trim()).length;
  return [
    ...checkText(`${rule} body`, body, language),
    ...(body.includes(unsure)
      ? []
      : [
          issueAt(
            `${rule} body`,
            body,
            `the words “${unsure}”`,
            'Say that it may not concern the user.',
          ),
        ]),
    ...(body.length <= LONGEST_BODY
      ? []
      : [
          issueAt(
            `${rule} body`,
            body,
            `at most ${LONGEST_BODY} characters`,
            'Shorten the condition.',
          ),
        ]),
    ...(sentences <= MOST_SENTENCES
      ? []
      : [
          issueAt(`${rule} body`, body, `at most ${MOST_SENTENCES} sentences`, 'Join or drop one.'),
        ]),
    ...[
      guidance,
      question?.text,
      ...(question?.options ?? []).map(({ label }) => label),
      ...considerations.for,
      ...considerations.against,
    ].flatMap((text) => (text ? checkText(rule, text, language) : [])),
    ...Object.entries(after).flatMap(([answer, next]) =>
      checkAdvice(`${path}.after.${answer}`, next, language),
    ),
  ];
}
