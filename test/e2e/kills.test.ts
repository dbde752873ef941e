/** What was confirmed to a user is kept, whatever is killed: a short sample of `npm run prove -- notes-survive`. */
import { expect, test } from 'vitest';
import { KILLED, tryKills } from '../prove/kills.ts';

test('a note that was confirmed is there once, and none is half there, whatever is killed meanwhile', async () => {
  const ways = [...KILLED, 'extension by an update'] as const;
  const { faults, ...counted } = await tryKills(ways.length, 20261125, ways);
  expect(faults).toEqual([]);
  expect(counted.tried).toBe(4);
  // Some were confirmed, or it would say nothing.
  expect(counted.confirmed).toBeGreaterThan(0);
}, 240_000);
