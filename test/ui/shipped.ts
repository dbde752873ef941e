/** The packs that are shipped, and a place at which each of them speaks. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { classify, standing } from '../../src/core/classify.ts';
import {
  calendarOf,
  type CalendarFile,
  electionOf,
  type ElectionsFile,
} from '../../src/core/election-schema.ts';
import { complete } from '../../src/core/pack-embed.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Place } from '../../src/core/place.ts';
import { situationOf } from '../../src/core/situation.ts';
import { ROLES } from '../../src/core/words.ts';
import { NOW } from './reminders.ts';

const places: readonly Place[] = [
  { site: 'facebook', family: 'social', surface: 'composer', activity: 'publish' },
  { site: 'zoom', family: 'call', surface: 'call', activity: 'join', tenant: 'council' },
];

/** The first place and person for which a rule of the pack speaks in a period, or else at any time. */
export function speakingIn(pack: RulePack) {
  const all = [undefined, ...ROLES].flatMap((role) =>
    places.map((place) => {
      const policy = { ...(role && { role }), windows: ['2026-01-01/2031-01-01 Period'] };
      const situation = situationOf(policy, [pack], NOW);
      return { place, policy, situation, ...classify(place, situation, [pack]) };
    }),
  );
  const speaking = all.filter(({ spoken }) => spoken && spoken.outcome !== 'out-of-scope');
  return speaking.find(({ spoken }) => spoken?.window) ?? speaking[0];
}

// A page has no folder that its files are in, so they are read from where the tests are started.
const read = (folder: string): readonly unknown[] =>
  readdirSync(path.join('rules', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(path.join('rules', folder, file), 'utf8')) as unknown);

const known = {
  packs: read('packs') as readonly RulePack[],
  elections: (read('elections') as readonly ElectionsFile[]).flatMap(({ elections }) =>
    elections.map(electionOf),
  ),
  calendars: (read('calendars') as readonly CalendarFile[]).map(calendarOf),
};
export const packs = known.packs
  .flatMap((pack) => {
    const whole = complete(pack, known);
    return whole.ok ? [whole.value] : [];
  })
  .filter((pack) => !standing(pack, pack, NOW));
