/** Where and until when a rule can speak at all: what the extension has to be present for. */
import { standing } from './classify.ts';
import type { Rule, RulePack } from './pack-schema.ts';
import type { Silence } from './silence.ts';
import { edgesOfSittings } from './sitting.ts';
import { openWindowsFor, type Situation, windowsFor } from './situation.ts';
import type { SiteOverview } from './site-schema.ts';
import { instantOf, nextEdge, windowFor } from './window.ts';
import type { Surface } from './words.ts';

/** The ids of the sites on which some rule could speak now, on one of `surfaces`, whatever the user would answer. */
export function sitesInReach(
  sites: readonly SiteOverview[],
  packs: readonly RulePack[],
  situation: Situation,
  surfaces: readonly Surface[],
): readonly string[] {
  const speaking = packs.flatMap((pack) => rulesThatCanSpeak(pack, situation));
  return sites
    .filter(
      (site) =>
        // One that is only ever self-hosted is nowhere until a policy names a host.
        site.hosts.length > 0 &&
        speaking.some(
          ({ when }) =>
            allows(when.family, site.family) &&
            site.surfaces.some((name) => surfaces.includes(name) && allows(when.surface, name)),
        ),
    )
    .map(({ id }) => id);
}

function rulesThatCanSpeak(pack: RulePack, situation: Situation): readonly Rule[] {
  if (standing(pack, pack, situation.now)) return [];
  const open = openWindowsFor(pack, situation);
  return pack.rules.filter(
    (rule) =>
      rule.outcome !== 'out-of-scope' &&
      !standing(rule, pack, situation.now) &&
      (rule.applies === 'always' || windowFor(rule.when.window, open) !== undefined) &&
      allows(rule.when.role, situation.role) &&
      allows(rule.when.grant, situation.grant) &&
      allows(rule.when.device, situation.device),
  );
}

const allows = (wanted: readonly string[] | undefined, found: string | undefined): boolean =>
  !wanted || wanted.some((one) => one === found);

/** The next moment (epoch milliseconds) at which something may change by the clock alone, or `null`. */
export function nextChange({
  packs,
  situation,
  pausedUntil,
  silences,
}: {
  readonly packs: readonly RulePack[];
  readonly situation: Situation;
  readonly pausedUntil: number;
  readonly silences: readonly Silence[];
}): number | null {
  const { now } = situation;
  const edges = packs.flatMap((pack) => [
    nextEdge(windowsFor(pack, situation), now),
    ...edgesOfSittings(pack, situation),
    ...[pack, ...pack.rules].flatMap(({ validFrom, validUntil }) =>
      [validFrom, validUntil].map((day) => (day ? instantOf(day, pack.jurisdiction.zone) : null)),
    ),
  ]);
  const quiet = [pausedUntil, ...silences.map(({ until }) => until)];
  const ahead = [...quiet, ...edges].filter((edge) => edge !== null && edge > now) as number[];
  return ahead.length > 0 ? Math.min(...ahead) : null;
}
