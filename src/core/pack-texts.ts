/** Whether every text of a pack is there in every language that the pack is in, and no other. */
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { type Language, LANGUAGES } from './words.ts';

const NEEDS_CONDITION = ['fine-if', 'not-supported'];

/** Languages, and a condition where its outcome needs one and nowhere else. */
export const checkTexts = (pack: RulePack): readonly Issue[] => [
  ...checkLanguages('', pack, pack.languages, pack.inherits !== undefined),
  ...pack.rules.flatMap(({ outcome, conditions = [] }, at) => [
    ...(NEEDS_CONDITION.includes(outcome) && conditions.length === 0
      ? [
          issueAt(
            `rules.${at}.conditions`,
            undefined,
            `a condition, as it is ${outcome}`,
            'Add it.',
          ),
        ]
      : []),
    ...(!NEEDS_CONDITION.includes(outcome) && conditions.length > 0
      ? [
          issueAt(
            `rules.${at}.conditions`,
            outcome,
            'no condition, as nothing would show it',
            'Make it “fine-if”, or say it in the guidance.',
          ),
        ]
      : []),
    ...conditions.flatMap(({ text }, one) =>
      Object.entries(text).flatMap(([language, clause]) =>
        clause && /[.!?]\s*$|[.!?]\s/.test(clause)
          ? [
              issueAt(
                `rules.${at}.conditions.${one}.text.${language}`,
                clause,
                'a clause without a full stop',
                'It stands inside a sentence: leave the stop out.',
              ),
            ]
          : [],
      ),
    ),
  ]),
];

/** `more`: there may be texts in more languages, since a pack that was inherited may be in more. */
function checkLanguages(
  path: string,
  value: unknown,
  languages: readonly Language[],
  more: boolean,
): readonly Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && typeof (value as { en?: unknown }).en === 'string') {
    const missing = languages.filter((language) => !(language in value));
    const undeclared = LANGUAGES.filter(
      (language) => !more && language in value && !languages.includes(language),
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
          (value as Record<string, unknown>)[language],
          `a text in ${languages.join(', ')}`,
          'Take it out, or name the language in “languages” and translate the rest.',
        ),
      ),
    ];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    checkLanguages(path ? `${path}.${key}` : key, part, languages, more),
  );
}
