/** What is worth a look in good settings, and may be meant. */
import { parseEvent } from '../core/events.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { parsePackReference } from '../core/pack-address.ts';
import type { Policy } from '../core/policy.ts';
import { eventsOf } from '../core/scenario.ts';
import { allNearest, didYouMean, MOST_LETTERS_OF_AN_ID } from './near.ts';
import { notesOnTimes } from './settings-times.ts';
import { unknownWords } from './unknown-words.ts';
import { variableNotes } from './variable.ts';

/** A line for each, with how to mend it. `packs` are all that come with the extension; `now` is in epoch milliseconds. */
export function notesOn(
  settings: Policy,
  packs: readonly RulePack[],
  now: number,
): readonly string[] {
  const ids = (settings.packs ?? []).map((pack) => /^builtin:(.+)$/.exec(pack)?.[1]);
  const named = packs.filter(({ id }) => ids.includes(id));
  const { inlinePack = '' } = settings;
  const scope = { named, allAreHere: inlinePack === '' && !ids.includes(undefined) };
  return [
    ...ofNone(settings),
    ...ofWords(settings, scope),
    ...ofEvents(settings, scope),
    ...notesOnTimes(settings, named[0]?.jurisdiction.zone ?? 'UTC', now),
    ...ofSurfaces(settings),
    ...ofNoKey(settings),
    ...ofQueries(settings),
    ...variableNotes(settings),
  ];
}

/** To a browser it is as one that has not arrived, and easily a file that was to be filled. */
const ofNone = (settings: Policy): readonly string[] =>
  Object.keys(settings).length === 0
    ? [
        'There is no setting in it, and the extension cannot tell that from settings that have not arrived: where a policy installs it, a new device stays at “Their settings have not arrived yet” with nothing in force, and one that had settings keeps the last ones. To take all settings back, leave one that decides nothing, such as “municipality”: docs/admin/remove.md. docs/admin/settings.md tells what can be set.',
      ]
    : [];

interface Scope {
  readonly named: readonly RulePack[];
  /** No pack is named that only the administrator has: such a one may know more words. */
  readonly allAreHere: boolean;
}

/** A word of a pack that is not here is told only if it is near one that is known. */
function ofWords(settings: Policy, { named, allAreHere }: Scope): readonly string[] {
  const { role, grant } = settings;
  const typed = { ...(role !== undefined && { role }), ...(grant !== undefined && { grant }) };
  return unknownWords(settings, {}, named, typed)
    .filter(({ isSlip }) => allAreHere || isSlip)
    .map(({ line }) => line);
}

/** Events that no pack knows: nothing opens or closes by them. */
export const notesOnEvents = (settings: Policy, named: readonly RulePack[]): readonly string[] =>
  ofEvents(settings, { named, allAreHere: true });

function ofEvents({ events = [] }: Policy, { named, allAreHere }: Scope): readonly string[] {
  const known = [...new Set(named.flatMap(eventsOf))];
  const ids = new Set(events.flatMap((text) => parseEvent(text)?.[0] ?? []));
  return [...ids]
    .filter((id) => !known.includes(id))
    .flatMap((id) => {
      const meant = allNearest(id, known, MOST_LETTERS_OF_AN_ID).map((one) => `“${one}”`);
      if (meant.length > 0) return [`No pack here knows the event “${id}”. ${didYouMean(meant)}`];
      const list = known.length > 0 ? `Known: ${known.join(', ')}.` : 'They know none.';
      return allAreHere ? [`No pack here knows the event “${id}”. ${list}`] : [];
    });
}

function ofQueries({ packs = [] }: Policy): readonly string[] {
  return packs.flatMap((pack) => {
    const reference = parsePackReference(pack);
    return reference?.kind === 'address' && reference.address.includes('?')
      ? [
          `The pack ${reference.address} has a query behind “?”. Every device has to ask for the same: take it out if it could tell who asks.`,
        ]
      : [];
  });
}

/** As when a key has to go at once. */
const ofNoKey = ({ packs = [], packKeys }: Policy): readonly string[] =>
  packKeys?.length === 0 && packs.some((pack) => parsePackReference(pack)?.kind === 'address')
    ? [
        '“packKeys” is an empty list, so that no key is trusted and no pack from an address is in force until there is one in it.',
      ]
    : [];

const ofSurfaces = ({ surfaces }: Policy): readonly string[] =>
  surfaces?.length === 0
    ? [
        '“surfaces” is an empty list, so that nothing is noticed at all. Leave it out for all but message, or name some.',
      ]
    : [];
