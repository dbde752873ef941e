/** Whether every text of a pack is there in every language that the pack is in, is neutral, and fits where it stands. */
import { type Doubt, doubtsAbout, isDoubtful } from './doubt.ts';
import { type Issue, issueAt } from './issue.ts';
import { checkNotSure } from './not-sure.ts';
import { checkClauses } from './pack-clauses.ts';
import type { Rule, RulePack } from './pack-schema.ts';
import { showsConditions } from './shows-conditions.ts';
import { checkLength } from './text-lengths.ts';
import { checkSigns } from './text-signs.ts';
import { checkText, NO_JUDGING } from './wording/check.ts';
import { type Language, LANGUAGES, type Text } from './words.ts';

/** Where `doubts` leave open what languages a pack is in, or what a rule comes to, nothing is too much. */
export const checkTexts = (pack: RulePack, doubts: readonly Doubt[] = []): readonly Issue[] => {
  const texts = textsIn('', pack);
  return [
    ...texts.flatMap(({ path, text }) => [
      ...checkMissing(path, text, pack),
      ...saidIn(text).flatMap(([language, said]) => [
        ...checkWords(path, language, said),
        ...checkLength(path, language, said),
        ...checkSigns(`${path}.${language}`, said),
      ]),
    ]),
    // Without what it extends, whoever has the file looks at it as it was written.
    ...(doubtsAbout(doubts, 'extends').length === 0 ? checkUndeclared(pack, doubts) : []),
    ...checkNotSure(pack, doubts),
    ...pack.rules.flatMap((rule, at) => {
      const path = `rules.${at}.conditions`;
      return isDoubtful(doubts, `rules.${at}.outcome`)
        ? checkClauses(rule, path)
        : [...checkNeed(rule, path), ...checkClauses(rule, path, rule.outcome)];
    }),
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

/** A source keeps the title that it has, and an authority its name, such as that of an office against fraud. */
function checkWords(path: string, language: Language, said: string): readonly Issue[] {
  const [part, , key] = path.split('.');
  if (part === 'sources' && key === 'title') return [];
  const told = checkText(`${path}.${language}`, said, language);
  return part === 'sources' && key === 'authority'
    ? told.filter(({ expected }) => !expected.startsWith(NO_JUDGING))
    : told;
}

const saidIn = (text: Text): readonly (readonly [Language, string])[] =>
  LANGUAGES.flatMap((language) => {
    const said = text[language];
    return said === undefined ? [] : [[language, said] as const];
  });

/**
 * No text is in a language that the pack does not name. What it has inherited may be in others: `pack` is as it was
 * written, or nothing is told.
 */
export function checkUndeclared(pack: RulePack, doubts: readonly Doubt[] = []): readonly Issue[] {
  const isSettled = ['languages', 'inherits'].every(
    (part) => doubtsAbout(doubts, part).length === 0,
  );
  if (!isSettled || pack.inherits !== undefined) return [];
  const undeclared = LANGUAGES.filter((language) => !pack.languages.includes(language));
  return textsIn('', pack).flatMap(({ path, text }) =>
    undeclared
      .filter((language) => text[language] !== undefined)
      .map((language) =>
        issueAt(
          `${path}.${language}`,
          text[language],
          `a text in ${pack.languages.join(', ')}`,
          'Take it out, or name the language in “languages” and translate the rest.',
        ),
      ),
  );
}

const checkMissing = (path: string, text: Text, { languages }: RulePack): readonly Issue[] =>
  languages
    .filter((language) => text[language] === undefined)
    .map((language) =>
      issueAt(
        `${path}.${language}`,
        undefined,
        `the text in “${language}”, as the pack names it in “languages”`,
        'Add the translation.',
      ),
    );

/** A condition is there where its outcome needs one, and nowhere else. */
function checkNeed({ outcome, conditions = [] }: Rule, path: string): readonly Issue[] {
  const needed = showsConditions(outcome);
  if (needed === conditions.length > 0) return [];
  return needed
    ? [issueAt(path, undefined, `a condition, as it is ${outcome}`, 'Add it.')]
    : [
        issueAt(
          path,
          outcome,
          'no condition, as nothing would show it',
          'Make it “fine-if”, or say it in the guidance.',
        ),
      ];
}
