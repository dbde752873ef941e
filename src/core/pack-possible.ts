/** Rules that ask for what cannot come together, whatever the other rules are. */
import { type Issue, issueAt } from './issue.ts';
import { neverSpeaks } from './pack-hidden.ts';
import type { Rule, RulePack } from './pack-schema.ts';
import type { SiteOverview } from './site-schema.ts';
import { type Activity, type Surface, SURFACES } from './words.ts';

type KnownSites = readonly Pick<SiteOverview, 'family' | 'surfaces'>[];

/** Each rule that asks for what cannot be. `sites` tell which family has which surfaces; none: that is not looked at. */
export const checkPossible = (
  { rules }: Pick<RulePack, 'rules'>,
  sites: KnownSites = [],
): readonly Issue[] =>
  rules.flatMap((rule, at) =>
    neverSpeaks(rule)
      ? []
      : [
          ...impossible(rule, `rules.${at}.when`, sites),
          ...heedless(rule, at),
          ...repeating(rule, at),
        ],
  );

/** Whether an issue says that a rule as a whole can never speak, and not only that some word of it is there for nothing. */
export const isOfWholeRule = ({ path }: Issue): boolean =>
  /^rules\.\d+\.when\.(?:tenant|activity|family)$/.test(path);

/** Only a meeting is hosted or joined, and nothing else is done in one. */
export const isDoneOn = (surface: Surface, activity: Activity): boolean =>
  (surface === 'call') === (activity === 'host' || activity === 'join');

export const ONLY_IN_CALLS = 'what can be done there, which is not hosting or joining';
export const ONLY_OF_CALLS = '“host” or “join”, as nothing else is done in a call';

/** A rule that always applies asks for no window; what it names would be passed over without a word. */
const heedless = ({ applies, when: { window } }: Rule, at: number): readonly Issue[] =>
  applies === 'always' && window
    ? [
        issueAt(
          `rules.${at}.when.window`,
          window,
          'no window, as the rule always applies',
          'Make “applies” “in-window”, or leave the window out.',
        ),
      ]
    : [];

/** What has been answered is not asked again. */
const repeating = ({ ask = [], when: { answers = {} } }: Rule, at: number): readonly Issue[] =>
  ask
    .filter((id) => Object.hasOwn(answers, id))
    .map((id) =>
      issueAt(
        `rules.${at}.ask`,
        id,
        'a question that has not been answered where the rule speaks',
        `Take it out: the rule waits for an answer to “${id}” itself.`,
      ),
    );

/** The first reason why a rule can never speak, or each word in it that makes no difference. */
function impossible({ when }: Rule, path: string, sites: KnownSites): readonly Issue[] {
  const { surface, tenant, activity, family } = when;
  const named = surface ?? SURFACES;
  const accounted = tenant ? named.filter((one) => one === 'call') : named;
  if (accounted.length === 0)
    return [issueAt(`${path}.tenant`, tenant, 'no account, as only a call has one', ADD_CALL)];
  const done = accounted.filter((one) => !activity || activity.some((what) => isDoneOn(one, what)));
  if (done.length === 0)
    return [
      accounted.includes('call')
        ? issueAt(`${path}.activity`, activity, ONLY_OF_CALLS, ADD_SURFACE)
        : issueAt(`${path}.activity`, activity, ONLY_IN_CALLS, ADD_CALL),
    ];
  const isThere = (families: typeof family, surfaces: readonly Surface[]) =>
    sites.length === 0 ||
    sites.some(
      (site) =>
        (!families || families.includes(site.family)) &&
        site.surfaces.some((one) => surfaces.includes(one)),
    );
  if (family && !isThere(family, done))
    return [issueAt(`${path}.family`, family, having(done), CORRECT)];
  const what = accounted.includes('call') ? ONLY_OF_CALLS : ONLY_IN_CALLS;
  const idle = (key: string, found: string, expected: string) =>
    issueAt(`${path}.${key}`, found, expected, NEVER_THERE);
  return [
    ...(surface ?? []).flatMap((one, at) => {
      const key = `surface.${at}`;
      if (!accounted.includes(one))
        return [idle(key, one, '“call” alone, as only a call has an account')];
      if (!done.includes(one))
        return [idle(key, one, 'a surface on which one of these activities is done')];
      return !family || isThere(family, [one])
        ? []
        : [idle(key, one, 'a surface that these families have')];
    }),
    ...(activity ?? []).flatMap((one, at) =>
      accounted.some((other) => isDoneOn(other, one)) ? [] : [idle(`activity.${at}`, one, what)],
    ),
    ...(family ?? []).flatMap((one, at) =>
      isThere([one], done) ? [] : [idle(`family.${at}`, one, having(done))],
    ),
  ];
}

const having = (surfaces: readonly Surface[]): string =>
  `services that have “${surfaces.join('” or “')}”`;
const ADD_CALL = 'Add “call” to the surfaces, or leave this out.';
const ADD_SURFACE = 'Add the surface that it is done on, or leave this out.';
const CORRECT = 'Correct the family or the surface: no service of that family has it.';
const NEVER_THERE = 'Take it out, or what it does not go with: the rule never speaks there.';
