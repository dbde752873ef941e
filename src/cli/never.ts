/** What cannot come about, whatever anybody does: what a case sees where it cannot be, and what nobody is shown. */
import { type Issue, issueAt } from '../core/issue.ts';
import { isDoneOn, ONLY_IN_CALLS, ONLY_OF_CALLS } from '../core/pack-possible.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { SiteOverview } from '../core/site-schema.ts';

/** A site has the surfaces that its entry knows; only a call is hosted or joined, on an account, and goes on for a while. */
export const checkSeen = (
  { cases }: Pick<RulePack, 'cases'>,
  sites: readonly SiteOverview[],
): readonly Issue[] =>
  cases.flatMap(({ observation: { site: id, surface, activity, tenant, since } }, at) => {
    const path = `cases.${at}.observation`;
    const site = sites.find((one) => one.id === id);
    const isCall = surface === 'call';
    const mend = 'Make the surface “call”, or leave this out.';
    return [
      ...(site && !site.surfaces.includes(surface)
        ? [
            issueAt(
              `${path}.surface`,
              surface,
              `what ${id} has: ${site.surfaces.join(', ')}`,
              'Correct the surface, or the site.',
            ),
          ]
        : []),
      ...(activity !== undefined && !isDoneOn(surface, activity)
        ? [
            issueAt(
              `${path}.activity`,
              activity,
              isCall ? ONLY_OF_CALLS : ONLY_IN_CALLS,
              'Correct the activity, or the surface.',
            ),
          ]
        : []),
      ...(tenant !== undefined && !isCall
        ? [issueAt(`${path}.tenant`, tenant, 'no account, as only a call has one', mend)]
        : []),
      ...(since !== undefined && !isCall
        ? [issueAt(`${path}.since`, since, 'no beginning, as only a call goes on', mend)]
        : []),
    ];
  });

/** Where nothing is shown, nothing is asked. */
export const checkUnshown = ({ rules }: Pick<RulePack, 'rules'>): readonly Issue[] =>
  rules.flatMap(({ outcome, ask = [] }, at) =>
    outcome === 'out-of-scope' && ask.length > 0
      ? [
          issueAt(
            `rules.${at}.ask`,
            ask,
            'no question, as nothing is shown where the outcome is out-of-scope',
            'Leave it out, or give the rule another outcome.',
          ),
        ]
      : [],
  );
