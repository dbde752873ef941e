/** What a user without an administrator is about to choose, before it becomes settings. */
import type { RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import { DEVICE_KINDS, LANGUAGES, ROLES } from '../../core/words.ts';

export interface Draft {
  /** The id of a pack that comes with the extension, or '' for none. */
  readonly pack: string;
  readonly municipality: string;
  readonly role: string;
  readonly grant: string;
  readonly device: string;
  /** A language of the product, or '' for the browser's. */
  readonly language: string;
  /** When a guideline applies that names no period of its own. */
  readonly period: 'always' | 'dates';
  /** ISO 8601 dates, or ''. Both days are inside. */
  readonly from: string;
  readonly to: string;
}

const BUILTIN = 'builtin:';

/** The settings that a draft decides about. */
const ASKED = ['packs', 'municipality', 'role', 'grant', 'deviceKind', 'windows', 'language'];

export function draftOf(choice: Policy): Draft {
  const [, from = '', to = ''] = /^([\d-]+)\/([\d-]+)\s/.exec(choice.windows?.[0] ?? '') ?? [];
  return {
    pack: choice.packs?.[0]?.slice(BUILTIN.length) ?? '',
    municipality: choice.municipality ?? '',
    role: choice.role ?? '',
    grant: choice.grant ?? '',
    device: choice.deviceKind ?? '',
    language: choice.language ?? '',
    period: choice.windows && !from ? 'always' : 'dates',
    from,
    to,
  };
}

/** Whether the pack waits for a period that somebody else has to name. */
export const needsPeriod = (pack: RulePack | undefined): boolean =>
  pack !== undefined &&
  pack.windows.length === 0 &&
  pack.rules.some(({ applies }) => applies === 'in-window');

/** Whether the pack has nothing to say to somebody who has not said which role is theirs. */
export const needsRole = (pack: RulePack | undefined): boolean =>
  pack !== undefined &&
  pack.rules.every(({ status, when }) => status === 'superseded' || when.role !== undefined);

/** The roles that make a difference under the pack, after those that everyone knows. */
export const rolesOf = (pack: RulePack | undefined): readonly string[] => [
  ...new Set([...ROLES, ...(pack?.rules.flatMap(({ when }) => when.role ?? []) ?? [])]),
];

/** The grants that make a difference under the pack. */
export const grantsOf = (pack: RulePack | undefined): readonly string[] => [
  ...new Set(pack?.rules.flatMap(({ when }) => when.grant ?? []) ?? []),
];

/** Whether the dates that are needed are there, and in order. ISO dates sort as text. */
export const isComplete = (draft: Draft, pack: RulePack | undefined): boolean =>
  !needsPeriod(pack) || draft.period === 'always' || (draft.from !== '' && draft.from <= draft.to);

/** A year that is being typed comes by as 0002, 0020 and 0202. */
const WHOLE_YEAR = '1000';

/** Whether the last day is there, and lies before the first. */
export const isReversed = ({ from, to }: Draft): boolean => to >= WHOLE_YEAR && to < from;

/** The settings that `draft` stands for. What `before` says about anything else stays. */
export function choiceOf(
  draft: Draft,
  pack: RulePack | undefined,
  names: { readonly periodName: string; readonly trialName: string },
  before: Policy,
): Policy {
  const rest = Object.fromEntries(Object.entries(before).filter(([name]) => !ASKED.includes(name)));
  const device = DEVICE_KINDS.find((kind) => kind === draft.device);
  const language = LANGUAGES.find((one) => one === draft.language);
  const window =
    draft.period === 'always'
      ? `always ${names.trialName}`
      : `${draft.from}/${draft.to} ${names.periodName}`;
  const named = draft.municipality.trim();
  return {
    ...rest,
    ...(pack && { packs: [`${BUILTIN}${pack.id}`] }),
    ...(pack && !pack.municipality && named && { municipality: named }),
    ...(draft.role && { role: draft.role }),
    ...(grantsOf(pack).includes(draft.grant) && { grant: draft.grant }),
    ...(device && { deviceKind: device }),
    ...(language && { language }),
    ...(needsPeriod(pack) && { windows: [window] }),
  };
}
