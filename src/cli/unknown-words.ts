import type { Answers } from '../core/classify.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { Policy } from '../core/policy.ts';
import type { Site } from '../core/site-schema.ts';
import { DEVICE_KINDS, GRANTS, ROLES } from '../core/words.ts';
import { nameOf } from '../core/wording/terms/terms.ts';
import { allNearest, didYouMean, MOST_LETTERS_OF_AN_ID, nearest } from './near.ts';

export interface UnknownWord {
  readonly line: string;
  /** Certainly a mistake in typing, and not a word of a pack that is not here. */
  readonly isSlip: boolean;
  /** It was typed in the call itself: where all packs are here that it is asked about, it comes to nothing. */
  readonly isTyped?: boolean;
}

/** What was typed in the call itself: near a word that is known, that is a slip. */
interface Typed {
  readonly role?: string;
  readonly grant?: string;
}

/**
 * Roles, grants, questions and answers that no pack knows: nothing would come of them, and nothing would tell. A word of
 * the settings may be one of a pack that is not here, however near it is to another.
 */
export function unknownWords(
  { role, grant, deviceKind }: Policy,
  answers: Answers,
  packs: readonly RulePack[],
  typed: Typed = {},
): readonly UnknownWord[] {
  const own = (kind: 'roles' | 'grants' | 'devices') =>
    packs.flatMap(({ vocabulary }) => (vocabulary?.[kind] ?? []).map(({ id }) => id));
  const ofFlag = (name: keyof Typed, word: string | undefined, known: readonly string[]) => {
    const meant = word !== undefined && !known.includes(word) && calledSo(name, word, known, packs);
    if (meant)
      return [
        {
          line: `No pack here knows the ${name} “${word}”. Did you mean “${meant}”?`,
          isSlip: typed[name] !== undefined,
        },
      ];
    return told(name, word, known).map((one) => ({
      ...one,
      isSlip: typed[name] !== undefined && isNear(typed[name], known),
      isTyped: typed[name] !== undefined,
    }));
  };
  return [
    ...ofFlag('role', role, [...ROLES, ...own('roles')]),
    ...ofFlag('grant', grant, [...GRANTS, ...own('grants')]),
    ...told('device', deviceKind, [...DEVICE_KINDS, ...own('devices')]),
    ...Object.entries(answers).flatMap(([id, answer]) => ofAnswer(id, answer, packs)),
  ];
}

/** The only one of `known` that has `word` in its name, as a mayor is called among executives. */
function calledSo(
  name: keyof Typed,
  word: string,
  known: readonly string[],
  packs: readonly RulePack[],
): string | undefined {
  const wordsOf = (id: string) =>
    [undefined, ...packs].flatMap((pack) =>
      nameOf(`${name}s`, id, pack, 'en')
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    );
  const [first, ...more] = known.filter((id) => wordsOf(id).includes(word.toLowerCase()));
  return more.length === 0 ? first : undefined;
}

function ofAnswer(id: string, answer: string, packs: readonly RulePack[]): readonly UnknownWord[] {
  const questions = packs.flatMap((pack) => pack.questions);
  const ids = questions.map((question) => question.id);
  const asked = questions.filter((question) => question.id === id);
  const options = asked.flatMap((question) => question.options.map((option) => option.id));
  return asked.length === 0
    ? told('question', id, ids).map((one) => ({ ...one, isSlip: isNear(id, ids), isTyped: true }))
    : told(`answer to “${id}”`, answer, options).map((one) => ({ ...one, isSlip: true }));
}

/** Accounts of the council on a service that no site is about. `tenants` as `zoom:council.zoom.us`. */
export function unknownProducts(
  tenants: readonly string[],
  sites: readonly Site[],
): readonly UnknownWord[] {
  const known = sites.flatMap(({ tenant }) => (tenant ? [tenant.product] : []));
  return tenants.flatMap((tenant) => {
    const [product = ''] = tenant.toLowerCase().split(':');
    return known.includes(product)
      ? []
      : [
          {
            line: `--tenant ${tenant}: no site here is about “${product}”.${hint(product, known)}`,
            isSlip: isNear(product, known),
          },
        ];
  });
}

const isNear = (word: string, known: readonly string[]): boolean =>
  nearest(word, known, MOST_LETTERS_OF_AN_ID) !== undefined;

const told = (
  name: string,
  word: string | undefined,
  known: readonly string[],
): readonly UnknownWord[] =>
  word === undefined || known.includes(word)
    ? []
    : [{ line: `No pack here knows the ${name} “${word}”.${hint(word, known)}`, isSlip: false }];

function hint(word: string, known: readonly string[]): string {
  const meant = allNearest(word, known, MOST_LETTERS_OF_AN_ID);
  if (meant.length > 0) return ` ${didYouMean(meant.map((one) => `“${one}”`))}`;
  return ` Known: ${[...new Set(known)].join(', ') || 'none'}.`;
}
