/** How it is said for whom, where and when something holds. */
import type { Circumstances } from '../core/circumstances.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { ROLES } from '../core/words.ts';
import { nameOf, termsIn } from '../core/wording/terms/terms.ts';
import { wordsIn } from '../core/wording/words/words.ts';
import { listed, small } from './print/printing.ts';

/** `undefined`: none of those that a rule names, be it another or none. */
export type Value = string | undefined;

export interface Aspect {
  readonly read: (one: Circumstances) => Value;
  /** What holds for `here`, and not for the `others` that there are; said only where there are any. */
  readonly say: (here: readonly Value[], others: readonly Value[]) => string;
}

export const either = (texts: readonly string[]): string => listed(texts, 'disjunction', 'en');
const all = (texts: readonly string[]): string => listed(texts, 'conjunction', 'en');

const terms = termsIn('en');
const { council, other, personal } = wordsIn('en').tenants;

const ACCOUNTS: Readonly<Record<string, string>> = {
  council: `on ${council}`,
  other: `on ${other}`,
  personal: `on ${personal}`,
  unknown: 'where the address does not show whose account it is',
};

/** So many words can be read at a glance. */
const FEW = 4;

type Kind = 'roles' | 'grants' | 'devices';

/** `packs`: the new one last, whose names come first. */
export function peopleIn(packs: readonly RulePack[]): readonly Aspect[] {
  const named = (kind: Kind, id: string) =>
    packs
      .toReversed()
      .map((pack) => nameOf(kind, id, pack, 'en'))
      .find((name) => name !== id) ?? id;
  const namesOf = (kind: Kind, values: readonly Value[]) =>
    values.filter((id) => id !== undefined).map((id) => `“${named(kind, id)}”`);
  const roles = [
    ...new Set([
      ...ROLES,
      ...packs.flatMap(({ vocabulary }) => (vocabulary?.roles ?? []).map(({ id }) => id)),
    ]),
  ];
  /** A role that no rule names is told what anybody is told. */
  const forEverybodyBut = (others: readonly Value[]) => {
    const examples = namesOf(
      'roles',
      roles.filter((id) => !others.includes(id)),
    );
    const such =
      examples.length > FEW ? `${examples.slice(0, FEW).join(', ')} and others` : all(examples);
    return `for everybody but ${all(namesOf('roles', others))}${such ? `, such as ${such}` : ''}`;
  };
  return [
    {
      read: ({ situation }) => situation.role,
      say: (here, others) =>
        here.includes(undefined) ? forEverybodyBut(others) : `for ${all(namesOf('roles', here))}`,
    },
    {
      read: ({ situation }) => situation.grant,
      say: (here, others) =>
        here.includes(undefined)
          ? `with any grant but ${either(namesOf('grants', others))}, or with none`
          : `with the grant ${either(namesOf('grants', here))}`,
    },
    {
      read: ({ situation }) => situation.device,
      say: (here, others) =>
        here.includes(undefined)
          ? `on any device but ${either(namesOf('devices', others))}`
          : `on the device ${either(namesOf('devices', here))}`,
    },
  ];
}

const wordsOf = (labels: Readonly<Record<string, string>>, values: readonly Value[]) =>
  values.filter((id) => id !== undefined).map((id) => `“${labels[id] ?? id}”`);

export const activity: Aspect = {
  read: ({ place }) => place.activity,
  say: (here, others) =>
    here.includes(undefined)
      ? `for anything but ${either(wordsOf(terms.activities, others))}`
      : `for ${either(wordsOf(terms.activities, here))}`,
};

export const surface: Aspect = {
  read: ({ place }) => place.surface,
  say: (here, others) =>
    others.length < here.length && others.length < FEW / 2
      ? `everywhere but at ${all(wordsOf(terms.surfaces, others))}`
      : `at ${either(wordsOf(terms.surfaces, here))}`,
};

/** The families that no rule of `packs` names are told apart by none, so that one of them stands for all. */
export function familyIn(packs: readonly RulePack[]): Aspect {
  const named = new Set(
    packs.flatMap(({ rules }) => rules.flatMap(({ when }) => when.family ?? [])),
  );
  return {
    read: ({ place }) => (named.has(place.family) ? place.family : undefined),
    say: (here, others) =>
      here.includes(undefined)
        ? `with any service but ${either(wordsOf(terms.families, others))}`
        : `with ${either(wordsOf(terms.families, here))}`,
  };
}

/** Whose account it is, is only ever known of a meeting. */
export const tenant: Aspect = {
  read: ({ place }) => place.tenant,
  say: (here, others) =>
    here.includes(undefined) && others.length === 1
      ? `except ${all(others.map(accountInWords))}`
      : either(here.map(accountInWords)),
};

const accountInWords = (id: Value): string => ACCOUNTS[id ?? ''] ?? 'where there is no meeting';

export const windowIn = (packs: readonly RulePack[]): Aspect => ({
  read: ({ window }) => window,
  say: (here, others) =>
    here.length > 2 &&
    others.join() === 'none' &&
    packs.every(({ windows }) => windows.every(({ id }) => here.includes(id)))
      ? 'in any window'
      : either(here.map((id) => windowInWords(id, packs))),
});

function windowInWords(id: Value, packs: readonly RulePack[]): string {
  if (id === 'none') return 'while no window is open';
  if (id === 'any') return 'in a window that the administrator has set';
  const window = packs.flatMap(({ windows }) => windows).findLast((one) => one.id === id);
  return `in the window “${window?.name.en ?? id}”`;
}

export const sitting: Aspect = {
  read: (one) => one.sitting,
  say: (here, others) =>
    here.includes(undefined) && here.length > 1
      ? `except ${either(others.map(sittingInWords))}`
      : either(here.map(sittingInWords)),
};

const SITTINGS: Readonly<Record<string, string>> = terms.sittings;

const sittingInWords = (id: Value): string =>
  id === undefined ? 'where no sitting is known' : small(SITTINGS[id] ?? id);
