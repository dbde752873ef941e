import { expect, test } from 'vitest';
import { outlookOf } from '../../src/core/outlook.ts';
import { situationOf } from '../../src/core/situation.ts';
import { aPack, at, SITES } from './examples.ts';

const NOW = at('2026-11-01T12:00Z');
const windows = ['2026-12-01/2026-12-24 Later', '2026-10-05/2026-11-24 Local elections'];
const world = {
  packs: [aPack()],
  situation: situationOf({ windows }, [aPack()], NOW),
  language: 'en',
  sites: SITES,
  silences: [],
  pausedUntil: 0,
  policyState: 'applied',
} as const;

test('an outlook has the names of what is in force and how it stands, and nothing of its rules', () => {
  expect(outlookOf(world)).toEqual({
    language: 'en',
    chooses: false,
    packs: [
      {
        id: 'example',
        name: 'Example',
        status: 'in-force',
        fictional: false,
        verified: true,
      },
    ],
    periods: [
      {
        name: 'Local elections',
        opensAt: at('2026-10-04T22:00Z'),
        closesAt: at('2026-11-24T23:00Z'),
        zone: 'Europe/Copenhagen',
        standing: 'open',
      },
    ],
    silenced: [],
    until: at('2026-11-24T23:00Z'),
  });
});

test('it has the sites that are silent, until one of them is not any more', () => {
  const silences = [
    { site: 'square', until: NOW + 1 },
    { site: 'talk', until: NOW },
  ];
  const { silenced, until } = outlookOf({ ...world, silences });
  expect(silenced).toEqual([{ id: 'square', name: 'Square' }]);
  expect(until).toBe(NOW + 1);
});

test('what has no end has none in it, and where there is no administrator the user chooses', () => {
  const situation = situationOf({ windows: ['always Council work'] }, [aPack()], NOW);
  const outlook = outlookOf({ ...world, situation, policyState: 'absent' });
  expect(Object.keys(outlook.periods[0] ?? {})).toEqual(['name', 'zone', 'standing']);
  expect(outlook).toMatchObject({ chooses: true, until: null });
});
