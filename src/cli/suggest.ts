/** What an author may have meant, said on top of the issues that the core finds. */
import type { Issue } from '../core/issue.ts';
import { ZONE_WISH } from '../core/issue-words.ts';
import { ENGINE_VERSION } from '../core/pack-schema.ts';
import { hintFor } from './hints.ts';
import { idIn } from './id-in.ts';
import { allNearest, byNearness, didYouMean } from './near.ts';
import { keyFor } from './same-meaning.ts';

/** So many words can be read at a glance. */
const MOST_SHOWN = 9;
const FEW = 6;

/** So many are still told where none is near, and whoever reads them has nothing else to go by. */
const MOST_TOLD = 50;

export interface SuggestOptions {
  /** How many letters may differ; by default two, or a third of the word. */
  readonly most?: number;
  /** What there is to refer to, where the issue itself does not list it. */
  readonly knownFor?: (issue: Issue) => readonly string[];
}

/** The issues with what is near: keys, words of closed lists, and ids. A key that is misspelt is not missed as well. */
export function suggest(issues: readonly Issue[], options: SuggestOptions = {}): readonly Issue[] {
  const suggested = issues.map((issue) => ({ issue, meant: meantBy(issue, options) }));
  const misspelt = suggested.flatMap(({ issue, meant }) =>
    issue.aboutKey ? meant.map((key) => [...(issue.keys ?? []).slice(0, -1), key].join('.')) : [],
  );
  return suggested
    .filter(({ issue }) => issue.found !== 'nothing' || !misspelt.includes(issue.path))
    .map(({ issue, meant }) => ({
      ...issue,
      expected: readable(issue, meant.length > 0),
      mend: isOfLaterLanguage(issue)
        ? `The pack needs a newer Armslength. Update it, or write ${ENGINE_VERSION} if the pack uses nothing newer.`
        : meant.length === 0
          ? withHint(issue, withKnown(issue, options))
          : withMeant(issue, meant),
    }));
}

/** A smaller number would not make an older version understand what is in the pack. */
const isOfLaterLanguage = ({ path, expected }: Issue): boolean =>
  path === 'requires' && expected.startsWith(`at most ${ENGINE_VERSION}`);

/** The key that was meant where a schema does not know the one that is there, if one is near. */
export const meantKey = (issue: Issue): string | undefined =>
  issue.aboutKey && issue.keys && issue.expected.startsWith('one of ')
    ? meantBy(issue, {})[0]
    : undefined;

function meantBy(issue: Issue, { most, knownFor }: SuggestOptions): readonly string[] {
  const word = wordIn(issue);
  if (word === undefined) return [];
  if (issue.expected === 'lower-case words joined by underscores')
    return only(inKebabCase(word)?.replaceAll('-', '_'));
  if (issue.expected.startsWith('an id in kebab-case'))
    // Another word for something that there is would be refused in that writing as well.
    return hintFor(issue) === undefined
      ? only(inKebabCase(issue.path === 'extends' ? idIn(word) : word))
      : [];
  if (issue.expected.startsWith('an https address')) return only(asAddress(word));
  if (issue.expected.startsWith('an IANA time zone'))
    return allNearest(word, Intl.supportedValuesOf('timeZone'), most);
  const sameMeaning = issue.aboutKey ? keyFor(word, listedIn(issue) ?? []) : undefined;
  if (sameMeaning !== undefined) return [sameMeaning];
  const known = listedIn(issue) ?? knownFor?.(issue) ?? [];
  return isOtherLanguage(word, known) ? [] : allNearest(word, known, most);
}

/** A language that is not among those that are known is no misspelling of one of them, however near the two letters are. */
const isOtherLanguage = (word: string, known: readonly string[]): boolean =>
  known.includes('en') &&
  /^[a-z]{2}$/.test(word) &&
  new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(word) !== undefined;

const only = (word: string | undefined): readonly string[] => (word === undefined ? [] : [word]);

/** A hint says more than that something is to be corrected. */
function withHint(issue: Issue, mend: string): string {
  const hint = hintFor(issue);
  if (hint === undefined) return mend;
  const said = ANY_WORD.find((one) => mend.startsWith(one));
  return said === undefined ? `${hint} ${mend}` : hint + mend.slice(said.length);
}

/** Where nothing is near, what there is: the nearest of it, if it is much. */
function withKnown(issue: Issue, { knownFor }: SuggestOptions): string {
  const known = knownFor?.(issue) ?? [];
  if (known.length === 0) return issue.mend;
  const shown = byNearness(wordIn(issue) ?? '', known).slice(0, FEW);
  return `${issue.mend} There is ${shown.join(', ')}${known.length > FEW ? ' …' : ''}.`;
}

/** The one word that was found, without its quotes. */
const wordIn = ({ found }: Issue): string | undefined =>
  /^(?:the key )?"([^"…]+)"$/.exec(found)?.[1];

function listedIn({ expected }: Issue): readonly string[] | undefined {
  const [, list] = /^one of (.+)$/.exec(expected) ?? [];
  return list === undefined ? undefined : [...new Set(list.split(', '))];
}

/** What is said where a pack refers to a part of its own: its author can look that up. */
const A_PART = 'Correct the id, or add what it refers to.';

/** A list that is too long to read is cut to what is nearest, if there is more to go by; or else it is told as it is. */
function readable(issue: Issue, isNear: boolean): string {
  const known = listedIn(issue) ?? [];
  if (known.length === 0) return issue.expected;
  const isAllThereIs = !isNear && issue.mend !== A_PART && known.length <= MOST_TOLD;
  if (known.length <= MOST_SHOWN || isAllThereIs) return `one of ${known.join(', ')}`;
  const shown = byNearness(wordIn(issue) ?? '', known).slice(0, FEW);
  return `one of ${shown.join(', ')} … (${known.length} in all)`;
}

const ANY_WORD: readonly string[] = [
  'Correct it.',
  'Remove it, or correct its spelling.',
  'Rename the key.',
  ZONE_WISH,
];

/** Instead of what the core says to any wrong word; what it says to a wrong reference stays. */
function withMeant({ mend }: Issue, meant: readonly string[]): string {
  const question = didYouMean(meant.map((word) => `“${word}”`));
  return ANY_WORD.includes(mend) ? question : `${question} ${mend}`;
}

function inKebabCase(word: string): string | undefined {
  const written = word
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return written || undefined;
}

const asAddress = (word: string): string | undefined =>
  /^(?:http:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(word)
    ? `https://${word.replace(/^http:\/\//, '')}`
    : undefined;
