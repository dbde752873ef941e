/** Whether the words that a pack makes up, above all those that a rule looks at, are the same for every party. */
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

/** An id of the pack's own, with where it stands. */
interface Id {
  readonly path: string;
  readonly id: string;
}

/** The roles, grants and kinds of device of a pack's own, and every other id that it makes up. */
export const checkNames = (pack: RulePack): readonly Issue[] => {
  const { vocabulary = {}, questions, categories } = pack;
  const words = (['roles', 'grants', 'devices'] as const).flatMap((kind) =>
    (vocabulary[kind] ?? []).map((word, at) => ({ ...word, path: `vocabulary.${kind}.${at}` })),
  );
  const times = [...idsOf('windows', pack.windows), ...eventsOf(pack)];
  const chosen = [
    ...idsOf('questions', questions),
    ...questions.flatMap(({ options }, at) => idsOf(`questions.${at}.options`, options)),
    ...idsOf('categories', categories),
  ];
  return [
    ...words.flatMap(({ id, path, label }) => [
      ...checkParty(`${path}.id`, id),
      ...LANGUAGES.flatMap((language) =>
        label[language] ? checkParty(`${path}.label.${language}`, label[language]) : [],
      ),
    ]),
    ...times.flatMap(({ path, id }) => checkParty(path, id)),
    ...[...words.map(({ id, path }) => ({ id, path: `${path}.id` })), ...times, ...chosen].flatMap(
      (one) => checkId(one, pack),
    ),
    ...othersOf(pack).flatMap(checkName),
  ];
};

const idsOf = (name: string, list: readonly { readonly id: string }[] = []): readonly Id[] =>
  list.map(({ id }, at) => ({ id, path: `${name}.${at}.id` }));

/** What windows open and close with. One happens to the user alone, and says something of them. */
const eventsOf = ({ windows }: RulePack): readonly Id[] =>
  windows.flatMap((window, at) =>
    window.kind === 'rule'
      ? (['opens', 'closes'] as const).flatMap((edge) => {
          const bound = window[edge];
          return 'event' in bound ? [{ id: bound.event, path: `windows.${at}.${edge}.event` }] : [];
        })
      : [],
  );

/** Nothing turns on these: they may say what a rule or a case is about. */
const othersOf = (pack: RulePack): readonly Id[] =>
  (
    ['elections', 'calendars', 'rules', 'sources', 'resources', 'goodToKnow', 'cases'] as const
  ).flatMap((name) => idsOf(name, pack[name]));

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
function checkId({ path, id }: Id, { languages }: RulePack): readonly Issue[] {
  const words = id.split(/[-_]/).join(' ');
  const told = [
    ...languages.flatMap((language) => checkText(path, words, language)),
    ...namingIn(path, id),
  ];
  const once = new Map(told.map((issue) => [issue.expected, issue]));
  return [...once.values()].map((issue) => ({ ...issue, found: quote(id) }));
}

/** “staff-party-activity” is about parties: with an article before it, a party is one that has a name. */
const checkName = ({ path, id }: Id): readonly Issue[] =>
  namingIn(path, /(?:^|-)the-[a-z]+-party/.test(id) ? id : id.replaceAll('party', 'group')).map(
    (issue) => ({ ...issue, found: quote(id) }),
  );

/** What an id names, written as a name. */
const namingIn = (path: string, id: string): readonly Issue[] =>
  checkText(
    path,
    id
      .split(/[-_]/)
      .map((word) => (SMALL.has(word) ? word : asName(word)))
      .join(' '),
    'en',
  ).filter(({ expected }) => NAMING.has(expected));

const NAMING = new Set([NO_PARTY, NO_MEMBERSHIP]);

const asName = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
