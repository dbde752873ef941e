/** What is being tried: kept by the page alone, and only while it is open. */
import type { PackCase, RulePack } from '../../core/pack-schema.ts';
import { eventsOf, peopleOf, type Scenario, scenarioOf } from '../../core/scenario.ts';
import type { SiteOverview } from '../../core/site-schema.ts';
import type { Language } from '../../core/words.ts';

export interface Draft extends Scenario {
  /** The id of a case of the pack, or '' for what `address` and `kind` say. */
  readonly caseId: string;
  readonly address: string;
  /** What is in use at the address: see `kindOf`; '' for what comes first. */
  readonly kind: string;
  /** The answers that have been given to the reminder, once it is there. */
  readonly answers: Readonly<Record<string, string>>;
}

type Sites = readonly Pick<SiteOverview, 'id' | 'family'>[];

/** A pack is first seen in its first case in which it says something; without any, in nothing but the moment `now` (epoch milliseconds). */
export function draftOf(pack: RulePack, sites: Sites, now: number): Draft {
  const first = pack.cases.find(({ expect }) => expect !== null) ?? pack.cases[0];
  return first ? inCase(pack, first, sites) : { ...EMPTY, at: localTime(now, pack) };
}

const EMPTY: Draft = {
  role: '',
  grant: '',
  device: '',
  tenant: '',
  sitting: '',
  at: '',
  ownWindow: true,
  events: {},
  caseId: '',
  address: '',
  kind: '',
  answers: {},
};

/** All as a case of the pack tells it. */
export const inCase = (pack: RulePack, one: PackCase, sites: Sites): Draft => ({
  ...EMPTY,
  ...scenarioOf(pack, one, sites),
  caseId: one.id,
  answers: one.answers ?? {},
});

/** The same under another pack, as far as that knows of it. */
export function underPack(draft: Draft, pack: RulePack): Draft {
  const { roles, grants, devices } = peopleOf(pack);
  const known = (value: string, all: readonly string[]) => (all.includes(value) ? value : '');
  const events = eventsOf(pack);
  return {
    ...draft,
    role: known(draft.role, roles),
    grant: known(draft.grant, grants),
    device: known(draft.device, devices),
    events: Object.fromEntries(
      Object.entries(draft.events).filter(([event]) => events.includes(event)),
    ),
    answers: {},
  };
}

/** The language of the page where the pack is in it, else English. */
export const spokenBy = ({ languages }: Pick<RulePack, 'languages'>, wanted: Language): Language =>
  languages.includes(wanted) ? wanted : 'en';

/** An instant to the minute, by the clock of the pack's jurisdiction. */
export const localTime = (
  instant: number,
  { jurisdiction: { zone } }: Pick<RulePack, 'jurisdiction'>,
): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
