/** How long each kind of text in a pack may be: whoever reads it is in the middle of something else. */
import { type Issue, issueAt } from './issue.ts';
import { countSentences } from './wording/sentences.ts';

interface Limit {
  readonly letters: number;
  readonly sentences: number;
}

/** As much as the body of a reminder. */
const STATEMENT: Limit = { letters: 300, sentences: 3 };
/** It stands in a list, or inside a sentence. */
const LINE: Limit = { letters: 150, sentences: 2 };
/** It is read at a glance, or stands on a button. */
const LABEL: Limit = { letters: 100, sentences: 2 };

/** By their paths without numbers. What is read at leisure, such as a note on a source, has its limit in the schema. */
const LIMITS: ReadonlyMap<string, Limit> = new Map([
  ...['rules.guidance', 'rules.rationale', 'cases.text', 'resources.note'].map(
    (path) => [path, STATEMENT] as const,
  ),
  ...[
    'rules.conditions.text',
    'rules.alternatives',
    'rules.considerations.for',
    'rules.considerations.against',
    'rules.awaits.what',
    'awaits.what',
  ].map((path) => [path, LINE] as const),
  ...[
    'name',
    'municipality',
    'authority',
    'issuer.name',
    'contact.name',
    'windows.name',
    'questions.text',
    'questions.options.label',
    'categories.label',
    'vocabulary.roles.label',
    'vocabulary.grants.label',
    'vocabulary.devices.label',
    'resources.name',
    'goodToKnow.title',
  ].map((path) => [path, LABEL] as const),
]);

/** Whether a text is short enough for its place. `path` is dotted, without the language; `language` is named in the issue. */
export function checkLength(path: string, language: string, text: string): readonly Issue[] {
  const limit = LIMITS.get(path.replace(/\.\d+/g, ''));
  if (!limit) return [];
  const { letters, sentences } = limit;
  const told = (isGood: boolean, expected: string, mend: string) =>
    isGood ? [] : [issueAt(`${path}.${language}`, text, expected, mend)];
  return [
    ...told(
      text.length <= letters,
      `at most ${letters} characters`,
      `Shorten it: it has ${text.length}.`,
    ),
    ...told(
      countSentences(text) <= sentences,
      `at most ${sentences} sentences`,
      'Join or drop one, or say it in “goodToKnow”.',
    ),
  ];
}
