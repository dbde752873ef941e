import { expect, it } from 'vitest';
import { checkCaseEvents, checkCaseTimes } from '../../src/core/case-check.ts';
import type { PackCase } from '../../src/core/pack-schema.ts';
import { aPack } from './examples.ts';
import { post } from './sound-pack.ts';
import { DANISH, poll, ruled } from './windows.ts';

const timesOf = (part: Partial<PackCase>) => checkCaseTimes({ cases: [{ ...post, ...part }] });

it('a sitting that ends before it begins is told', () => {
  const sitting = (from: string, until: string) => timesOf({ sittings: [{ from, until }] });
  expect(sitting('2026-11-22', '2026-11-22T01:00')).toEqual([]);
  expect(sitting('2026-11-22T21:00', '2026-11-22T18:00')).toEqual([
    {
      path: 'cases.0.sittings.0.until',
      found: '"2026-11-22T18:00"',
      expected: 'a moment after “from”, 2026-11-22T21:00',
      mend: 'Turn the two round, or correct one: it is the first moment at which the sitting is over.',
    },
  ]);
  expect(sitting('2026-11-22T00:00', '2026-11-22')).toHaveLength(1);
});

it('a call that begins after it is looked at is told', () => {
  const since = (local: string) =>
    timesOf({ observation: { site: 'talk', surface: 'call', since: local } });
  expect(since(post.at)).toEqual([]);
  expect(since('2026-11-22T10:01')).toEqual([
    {
      path: 'cases.0.observation.since',
      found: '"2026-11-22T10:01"',
      expected: 'a moment no later than “at”, 2026-11-22T10:00',
      mend: 'Correct one of the two: it is when the call began.',
    },
  ]);
});

it('an event that no window waits for is told', () => {
  const event = (id: string) => ({ ...post, events: { [id]: '2026-01-01' } });
  const pack = aPack({
    windows: [ruled({ at: 'event', event: 'called' }, poll({ days: 1 }), DANISH)],
  });
  const told = (id: string, whole = pack) => checkCaseEvents({ cases: [event(id)] }, whole);
  expect(told('called')).toEqual([]);
  // An administrator may enter a polling day as well.
  expect(told(DANISH.id)).toEqual([]);
  expect(told('caled')).toEqual([
    {
      path: 'cases.0.events.caled',
      aboutKey: true,
      found: '"caled"',
      expected: `one of called, ${DANISH.id}`,
      mend: 'Correct it, or take it out: no window of the pack opens or closes by it.',
    },
  ]);
  expect(told('called', aPack())).toMatchObject([
    { expected: 'no event, as no window waits for one' },
  ]);
});
