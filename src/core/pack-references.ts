/** Whether whatever a part of a pack refers to is there. */
import { type Doubt, isDoubtful, mayNameMore } from './doubt.ts';
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import type { SiteOverview } from './site-schema.ts';
import { DEVICE_KINDS, GRANTS, ROLES } from './words.ts';

type Refer = (path: string, ids: readonly string[] | undefined) => readonly Issue[];

/** The ids of a pack that other parts may name, each kind as a function that finds the ones that are not there. */
function namesIn(pack: RulePack, doubts: readonly Doubt[]) {
  /** What is in doubt is not listed, and may be whatever is like it. */
  const inList = (list: string, named: readonly string[], usual: readonly string[] = []): Refer => {
    const unread = doubts.filter((doubt) => mayNameMore([doubt], list));
    if (unread.length === 0) return listed([...usual, ...named]);
    const isSettled = (_: string, at: number) => !isDoubtful(doubts, `${list}.${at}.id`);
    const known = [...usual, ...named.filter(isSettled)];
    const refer = listed(known);
    return (path, wanted = []) =>
      refer(
        path,
        wanted.filter((id) => !unread.some((doubt) => mayBe(doubt, id, known))),
      );
  };
  const words = (kind: 'roles' | 'grants' | 'devices', usual: readonly string[]) =>
    inList(`vocabulary.${kind}`, idsOf(pack.vocabulary?.[kind] ?? []), usual);
  const ids = (kind: 'categories' | 'sources' | 'windows' | 'questions' | 'rules' | 'cases') =>
    inList(kind, idsOf(pack[kind]));
  return {
    role: words('roles', ROLES),
    grant: words('grants', GRANTS),
    device: words('devices', DEVICE_KINDS),
    category: ids('categories'),
    source: ids('sources'),
    window: ids('windows'),
    question: ids('questions'),
    rule: ids('rules'),
    case: ids('cases'),
  };
}

/**
 * Whatever a rule, an option, a resource or a case refers to is there. Where `doubts` leave open what there is, nothing
 * is missing for sure, and nothing is said.
 */
export function checkReferences(
  pack: RulePack,
  sites: readonly SiteOverview[],
  doubts: readonly Doubt[] = [],
): readonly Issue[] {
  const names = namesIn(pack, doubts);
  const site = listed(idsOf(sites));
  const each = <T>(
    name: string,
    list: readonly T[] | undefined,
    check: (path: string, one: T) => Issue[],
  ) => list?.flatMap((one, at) => check(`${name}.${at}`, one)) ?? [];
  const answers = (path: string, given: Readonly<Record<string, readonly string[]>> = {}) =>
    Object.entries(given).flatMap(([id, chosen]) => {
      const at = pack.questions.findIndex((one) => one.id === id);
      const question = pack.questions[at];
      if (!question) return names.question(path, [id]);
      return mayNameMore(doubts, `questions.${at}.options`)
        ? []
        : listed(idsOf(question.options))(`${path}.${id}`, chosen);
    });
  return [
    ...each('questions', pack.questions, (path, { options }) =>
      each(`${path}.options`, options, (option, { category }) => [
        ...names.category(`${option}.category`, category === undefined ? [] : [category]),
      ]),
    ),
    ...each('rules', pack.rules, (path, rule) => [
      ...names.source(`${path}.sources`, rule.sources),
      ...names.question(`${path}.ask`, rule.ask),
      ...names.case(`${path}.related`, rule.related),
      ...names.role(`${path}.when.role`, rule.when.role),
      ...names.grant(`${path}.when.grant`, rule.when.grant),
      ...names.device(`${path}.when.device`, rule.when.device),
      ...names.window(`${path}.when.window`, rule.when.window),
      ...answers(`${path}.when.answers`, rule.when.answers),
      // What stands in another pack is followed where all packs are at hand.
      ...(rule.supersededBy?.includes('/')
        ? []
        : supersededBy(path, rule.supersededBy, names.rule)),
    ]),
    // A question too many is cut off, and may be one that there is not as well.
    ...doubts.flatMap(({ path, written }) => {
      const [, ask] = /^(rules\.\d+\.ask)\.\d+$/.exec(path) ?? [];
      return ask === undefined ? [] : names.question(ask, some(written));
    }),
    ...each('categories', pack.categories, (path, { roles }) => [
      ...names.role(`${path}.roles`, roles),
    ]),
    ...each('resources', pack.resources, (path, { sources, roles, grants }) => [
      ...names.source(`${path}.sources`, sources),
      ...names.role(`${path}.roles`, roles),
      ...names.grant(`${path}.grants`, grants),
    ]),
    ...each('goodToKnow', pack.goodToKnow, (path, { sources, roles }) => [
      ...names.source(`${path}.sources`, sources),
      ...names.role(`${path}.roles`, roles),
    ]),
    ...each('cases', pack.cases, (path, one) => [
      ...site(`${path}.observation.site`, [one.observation.site]),
      ...names.role(`${path}.role`, some(one.role)),
      ...names.grant(`${path}.grant`, some(one.grant)),
      ...names.device(`${path}.device`, some(one.device)),
      ...names.rule(`${path}.expect.rule`, some(one.expect?.rule)),
      ...answers(
        `${path}.answers`,
        Object.fromEntries(Object.entries(one.answers ?? {}).map(([key, id]) => [key, [id]])),
      ),
    ]),
  ];
}

/** Whether what could not be read may be an id: one that only breaks the form of ids can be read well enough. */
function mayBe({ path, written }: Doubt, id: string, known: readonly string[]): boolean {
  if (written === undefined || !path.endsWith('.id')) return true;
  const letters = lettersOf(written);
  // It is there a second time, in the form that ids have.
  return !known.some((one) => lettersOf(one) === letters) && isLike(letters, lettersOf(id));
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

const LEAST_ALIKE = 3;

/** Whether two words have so many letters in a row in common that one may have been meant as the other. */
const isLike = (one: string, other: string): boolean =>
  one.length < LEAST_ALIKE ||
  other.length < LEAST_ALIKE ||
  Array.from({ length: one.length - LEAST_ALIKE + 1 }, (_, at) =>
    one.slice(at, at + LEAST_ALIKE),
  ).some((part) => other.includes(part));

const supersededBy = (path: string, id: string | undefined, refer: Refer): readonly Issue[] =>
  refer(`${path}.supersededBy`, some(id));

const some = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

function listed(known: readonly string[]): Refer {
  const all = new Set(known);
  return (path, ids = []) =>
    ids
      .filter((id) => !all.has(id))
      .map((id) =>
        issueAt(
          path,
          id,
          known.length > 0 ? `one of ${known.join(', ')}` : 'nothing: the pack has none',
          'Correct the id, or add what it refers to.',
        ),
      );
}
