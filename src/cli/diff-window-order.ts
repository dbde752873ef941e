/** Whether windows that are open at once stand in another order: a reminder names the first of them. */
import type { RulePack } from '../core/pack-schema.ts';
import { windowsFor } from '../core/situation.ts';
import { edgesAt, overlap } from './diff-stretches.ts';
import { listed } from './print/printing.ts';

/** At most one sentence, of the windows that both have. `now` (epoch milliseconds): around it their dates are known. */
export function ofWindowOrder(before: RulePack, after: RulePack, now: number): readonly string[] {
  const old = before.windows.map(({ id }) => id);
  const kept = after.windows.filter(({ id }) => old.includes(id));
  const meet = meetingIn(after, now);
  const wasBefore = (one: string, other: string) => old.indexOf(one) < old.indexOf(other);
  const moved = kept.filter(({ id: one }, at) =>
    kept.some(
      ({ id: other }, place) =>
        // In a draft, two may have the same id.
        other !== one &&
        wasBefore(one, other) !== at < place &&
        isOneRuleForBoth(after, one, other) &&
        meet(one, other),
    ),
  );
  if (moved.length === 0) return [];
  const names = moved.map(({ name }) => `“${name.en}”`);
  return [
    `The windows ${listed(names, 'conjunction', 'en')} stand in another order, which is now this one: while several of them are open, a reminder names the first that its rule is for.`,
  ];
}

/** Only by a rule that is for both can the one be named instead of the other. */
const isOneRuleForBoth = ({ rules }: RulePack, ...ids: readonly string[]): boolean =>
  rules.some(
    ({ applies, when: { window } }) =>
      applies === 'in-window' && (!window || ids.every((id) => window.includes(id))),
  );

/** Whether two windows can be open at once. Of one whose days are not known before an event, nothing speaks against it. */
function meetingIn(pack: RulePack, now: number): (one: string, other: string) => boolean {
  // What recurs is known only so far around a moment.
  const moments = [now, ...edgesAt(pack, now)];
  const all = moments.map((moment) => windowsFor(pack, { windows: [], now: moment }));
  return (one, other) =>
    all.some((known) => {
      const [own, others] = [one, other].map((id) => known.filter((window) => window.id === id));
      return (
        !own?.length ||
        !others?.length ||
        own.some((window) => others.some((met) => overlap(window, met)))
      );
    });
}
