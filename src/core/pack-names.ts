/** Whether the words that a pack gives to its roles, its answers and its categories are the same for every party. */
import { type Issue, issueAt, quote } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { checkText, NO_MEMBERSHIP, NO_PARTY } from './wording/check.ts';
import { folded } from './wording/folded.ts';
import { LANGUAGES } from './words.ts';

/**
 * A word for a party, in any of our languages and in German. A group in a council is one however its name is made, and
 * “puolueeton” means neutral.
 */
const PARTY_WORD = new RegExp(
  [
    '(?<!third\\W)part(?:y|ies)(?!\\p{L}|\\W?group)',
    'parti(?!al|cip|cl|cul|ell|es|kel|kler|klar|kul|o(?!rg)|san|sk|tion|tur|\\W?gru)\\p{L}*',
    'partei(?:en)?(?!\\p{L})',
    'puolue(?!\\W?ryhm|eto|ettom)\\p{L}*',
  ]
    .map((word) => `(?<!\\p{L})(?:${word})`)
    .join('|'),
  'iu',
);

/** They join the words of a name, and have no capital in it. */
const SMALL = new Set(
  'a af an and av de den det eller en et for för i in ja of og och on or the'.split(' '),
);

/** The roles, grants and kinds of device of a pack's own, and all ids that it gives to what people choose from. */
export const checkNames = (pack: RulePack): readonly Issue[] => {
  const { vocabulary = {}, questions, categories } = pack;
  const words = (['roles', 'grants', 'devices'] as const).flatMap((kind) =>
    (vocabulary[kind] ?? []).map((word, at) => ({ ...word, path: `vocabulary.${kind}.${at}` })),
  );
  return [
    ...words.flatMap(({ id, label, path }) => [
      ...checkParty(`${path}.id`, id),
      ...LANGUAGES.flatMap((language) =>
        label[language] ? checkParty(`${path}.label.${language}`, label[language]) : [],
      ),
    ]),
    ...[
      ...words,
      ...questions.flatMap(({ options }, at) =>
        options.map(({ id }, place) => ({ id, path: `questions.${at}.options.${place}` })),
      ),
      ...categories.map(({ id }, at) => ({ id, path: `categories.${at}` })),
    ].flatMap(({ id, path }) => checkId(`${path}.id`, id, pack)),
  ];
};

/** Whoever somebody's party is, the outcome is the same: so nothing that a rule looks at is one. */
const checkParty = (path: string, said: string): readonly Issue[] =>
  PARTY_WORD.test(folded(said).replaceAll('_', '-'))
    ? [
        issueAt(
          path,
          said,
          'no word for a party',
          'Name what somebody does, not whom for: the outcome is the same for all parties.',
        ),
      ]
    : [];

/** An id is held to what its words say, in the languages of its pack, and to what they would name with capitals. */
function checkId(path: string, id: string, { languages }: RulePack): readonly Issue[] {
  const words = id.split(/[-_]/);
  const name = words.map((word) => (SMALL.has(word) ? word : asName(word))).join(' ');
  const told = [
    ...languages.flatMap((language) => checkText(path, words.join(' '), language)),
    ...checkText(path, name, 'en').filter(({ expected }) => NAMING.has(expected)),
  ];
  const once = new Map(told.map((issue) => [issue.expected, issue]));
  return [...once.values()].map((issue) => ({ ...issue, found: quote(id) }));
}

const NAMING = new Set([NO_PARTY, NO_MEMBERSHIP]);

const asName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
