/** Small packs and situations for tests of the core: an invented municipality, with only what a test is about. */
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { SiteOverview } from '../../src/core/site-schema.ts';
import { situationOf } from '../../src/core/situation.ts';
import type { World } from '../../src/core/visit.ts';
import type { PackWindow } from '../../src/core/window-rule.ts';
import { DEFAULT_SURFACES } from '../../src/core/words.ts';

export const aRule = (part: Partial<Rule> & Pick<Rule, 'id'>): Rule => ({
  applies: 'always',
  when: {},
  outcome: 'fine',
  status: 'in-force',
  sources: ['guideline'],
  ...part,
});

export const aPack = (part: Partial<RulePack> = {}): RulePack => ({
  id: 'example',
  version: '1.0.0',
  sequence: 1,
  requires: 1,
  languages: ['en'],
  name: { en: 'Example' },
  municipality: { en: 'Example Council' },
  issuer: { name: { en: 'Example Council' } },
  jurisdiction: { country: 'DK', zone: 'Europe/Copenhagen' },
  status: 'in-force',
  validFrom: '2020-01-01',
  windows: [],
  questions: [],
  categories: [{ id: 'council_work', label: { en: 'Council work' } }],
  rules: [aRule({ id: 'any' })],
  sources: [
    {
      id: 'guideline',
      title: { en: 'Guideline' },
      authority: { en: 'Example Council' },
      url: 'https://www.example.org/guideline',
      guideline: true,
      status: 'in-force',
    },
  ],
  cases: [],
  changelog: [{ version: '1.0.0', date: '2020-01-01', text: { en: 'First' } }],
  ...part,
});

/** Open from day to day, under its id. */
export const aWindow = (id: string, from: string, until: string): PackWindow => ({
  kind: 'fixed',
  id,
  name: { en: id },
  from,
  until,
});

/** Open between two events. */
export const CALLED: PackWindow = {
  kind: 'rule',
  id: 'called',
  name: { en: 'called' },
  opens: { at: 'event', event: 'called' },
  closes: { at: 'event', event: 'held' },
};

export const SITES: readonly SiteOverview[] = [
  {
    id: 'square',
    name: 'Square',
    family: 'social',
    hosts: ['square.example', '*.square.example'],
    surfaces: ['composer', 'message'],
    verified: '2026-10',
  },
  {
    id: 'talk',
    name: 'Talk',
    family: 'call',
    hosts: ['talk.example'],
    surfaces: ['call'],
    verified: '2026-10',
  },
];

export const at = (iso: string): number => Date.parse(iso);

export function aWorld(
  part: {
    packs?: readonly RulePack[];
    policy?: Policy;
    now?: number;
    pausedUntil?: number;
    silences?: World['silences'];
  } = {},
): World {
  const {
    packs = [aPack()],
    policy = {},
    now = at('2026-11-22T10:00:00Z'),
    pausedUntil = 0,
    silences = [],
  } = part;
  return {
    packs,
    policy,
    situation: situationOf(policy, packs, now),
    language: 'en',
    sites: SITES,
    surfaces: policy.surfaces ?? DEFAULT_SURFACES,
    pausedUntil,
    silences,
  };
}
