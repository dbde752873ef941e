/** Whether what a pack says of its own past fits together: what has been overtaken, and by what. */
import { type Issue, issueAt } from '../core/issue.ts';
import { A_PACK } from '../core/pack-extend.ts';
import type { Rule, RulePack } from '../core/pack-schema.ts';

/** The packs that can be named, as they were written. `broken`: files whose rules nobody can read. */
export interface KnownPacks {
  readonly packs: readonly Pick<RulePack, 'id' | 'rules' | 'extends'>[];
  readonly broken: readonly string[];
}

/**
 * A rule that has been overtaken names what took its place, in this pack or in one that is there; that is never the same
 * rule, nor the same pack. What is named as overtaken holds no longer, or until a day.
 */
export const checkSuccessors = (pack: RulePack, known: KnownPacks): readonly Issue[] => [
  ...ofPack(pack, known),
  ...pack.rules.flatMap((rule, at) => ofRule(rule, `rules.${at}`, pack, known)),
];

function ofPack(pack: RulePack, known: KnownPacks): readonly Issue[] {
  const { id, supersededBy } = pack;
  if (supersededBy === undefined) return [];
  if (supersededBy === id) return [itself('supersededBy', id, 'pack')];
  return [
    ...(isThere(supersededBy, known) ? [] : [missing('supersededBy', supersededBy)]),
    ...stillHolding(pack, 'supersededBy', pack),
  ];
}

function ofRule(rule: Rule, path: string, pack: RulePack, known: KnownPacks): readonly Issue[] {
  const at = `${path}.supersededBy`;
  const { id, status, supersededBy } = rule;
  if (supersededBy === undefined)
    return status === 'superseded'
      ? [
          issueAt(
            at,
            undefined,
            'the rule that has taken its place, as its status is superseded',
            'Add it, as “rule”, or as “pack/rule” in another pack.',
          ),
        ]
      : [];
  if (supersededBy === id || supersededBy === `${pack.id}/${id}`)
    return [itself(at, supersededBy, 'rule')];
  return [...missingRule(at, supersededBy, pack, known), ...stillHolding(rule, at, pack)];
}

/** Whether a pack is there: one that cannot be read is told where it is written, in a folder by its id. */
const isThere = (id: string, { packs, broken }: KnownPacks): boolean =>
  packs.some((one) => one.id === id) || broken.some((file) => file.includes(`${id}/pack.json`));

const missing = (path: string, found: string): Issue =>
  issueAt(path, found, A_PACK, 'Correct the id, or add the pack.');

/** A rule of the pack itself is told with all else that the pack refers to. */
function missingRule(
  path: string,
  found: string,
  pack: Pick<RulePack, 'id' | 'rules' | 'extends'>,
  known: KnownPacks,
): readonly Issue[] {
  const [of = '', id] = found.split('/');
  if (id === undefined) return [];
  const other = of === pack.id ? pack : known.packs.find((one) => one.id === of);
  if (!other) return isThere(of, known) ? [] : [missing(path, found)];
  const ids = other.rules.map((rule) => rule.id);
  return ids.includes(id) || other.extends !== undefined
    ? []
    : [
        issueAt(
          path,
          found,
          `one of ${ids.map((one) => `${of}/${one}`).join(', ')}`,
          'Correct the id, or add what it refers to.',
        ),
      ];
}

/** Of two that both hold without an end, neither has taken the place of the other. */
const stillHolding = (
  { status, validUntil, supersededBy }: Pick<Rule, 'status' | 'validUntil' | 'supersededBy'>,
  path: string,
  pack: Pick<RulePack, 'status' | 'validUntil'>,
): readonly Issue[] =>
  [status, pack.status].includes('superseded') || (validUntil ?? pack.validUntil) !== undefined
    ? []
    : [
        issueAt(
          path,
          supersededBy,
          'nothing, as the status says that it holds, and “validUntil” no end',
          'Say in “validUntil” from when the other holds; where no source tells it, make the status “superseded”; or leave this out.',
        ),
      ];

const itself = (path: string, found: string, what: 'pack' | 'rule'): Issue =>
  issueAt(path, found, `another ${what} than this one`, 'Name what has taken its place.');

/** Newest first: no day is later than the one above it. */
export const checkNewestFirst = ({ changelog }: Pick<RulePack, 'changelog'>): readonly Issue[] =>
  changelog.flatMap(({ date }, at) => {
    const above = changelog[at - 1]?.date;
    return above !== undefined && date > above
      ? [
          issueAt(
            `changelog.${at}.date`,
            date,
            `a day no later than ${above}, which is above it`,
            'Put the newest on top.',
          ),
        ]
      : [];
  });
