/** Whether every text of a pack is there in every language that the pack is in, is neutral, and fits where it stands. */
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { checkText } from './wording/check.ts';
import { type Language, LANGUAGES, type Text } from './words.ts';

export const checkTexts = (pack: RulePack): readonly Issue[] => {
  const texts = textsIn('', pack);
  return [
    ...texts.flatMap(({ path, text }) => [
      ...checkLanguages(path, text, pack),
      ...(keepsItsWords(path) ? [] : checkNeutral(path, text)),
    ]),
    ...pack.rules.flatMap((rule, at) => checkConditions(rule, `rules.${at}.conditions`)),
  ];
};

interface Located {
  /** A dotted path, without the language. */
  readonly path: string;
  readonly text: Text;
}

/** Every text in a part of a pack. What has a string under `en` is one. */
function textsIn(path: string, value: unknown): readonly Located[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && typeof (value as { en?: unknown }).en === 'string') {
    return [{ path, text: value as Text }];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(path ? `${path}.${key}` : key, part),
  );
}

/** A source keeps the title and the author that it has. */
function keepsItsWords(path: string): boolean {
  const [part, , key] = path.split('.');
  return part === 'sources' && (key === 'title' || key === 'authority');
}

const checkNeutral = (path: string, text: Text): readonly Issue[] =>
  LANGUAGES.flatMap((language) => {
    const said = text[language];
    return said === undefined ? [] : checkText(`${path}.${language}`, said, language);
  });

/** A pack that was inherited may be in more languages than the one that extends it, but not in fewer. */
function checkLanguages(path: string, text: Text, pack: RulePack): readonly Issue[] {
  const { languages, inherits } = pack;
  const missing = languages.filter((language) => text[language] === undefined);
  const undeclared = LANGUAGES.filter(
    (language): language is Language =>
      !inherits && text[language] !== undefined && !languages.includes(language),
  );
  return [
    ...missing.map((language) =>
      issueAt(
        `${path}.${language}`,
        undefined,
        `the text in “${language}”, as the pack names it in “languages”`,
        'Add the translation.',
      ),
    ),
    ...undeclared.map((language) =>
      issueAt(
        `${path}.${language}`,
        text[language],
        `a text in ${languages.join(', ')}`,
        'Take it out, or name the language in “languages” and translate the rest.',
      ),
    ),
  ];
}

const NEEDS_CONDITION = ['fine-if', 'not-supported'];

/** A condition is there where its outcome needs one, and nowhere else; and it is a clause, as it stands in a sentence. */
function checkConditions(
  { outcome, conditions = [] }: RulePack['rules'][number],
  path: string,
): readonly Issue[] {
  const needed = NEEDS_CONDITION.includes(outcome);
  return [
    ...(needed && conditions.length === 0
      ? [issueAt(path, undefined, `a condition, as it is ${outcome}`, 'Add it.')]
      : []),
    ...(!needed && conditions.length > 0
      ? [
          issueAt(
            path,
            outcome,
            'no condition, as nothing would show it',
            'Make it “fine-if”, or say it in the guidance.',
          ),
        ]
      : []),
    ...conditions.flatMap(({ text }, at) =>
      Object.entries(text)
        .filter(([, clause]) => clause && /[.!?](?:\s|$)/.test(clause))
        .map(([language, clause]) =>
          issueAt(
            `${path}.${at}.text.${language}`,
            clause,
            'a clause without a full stop',
            'It stands inside a sentence: leave the stop out.',
          ),
        ),
    ),
  ];
}
