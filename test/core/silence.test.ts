import { expect, test } from 'vitest';
import { hearAgain, isSilenced, silence } from '../../src/core/silence.ts';
import type { Place } from '../../src/core/place.ts';

const NOW = 1_000;
const composer: Place = { site: 'square', family: 'social', surface: 'composer' };
const call: Place = { site: 'square', family: 'social', surface: 'call', tenant: 'council' };

test('a silence about a site holds for every place on it, and for no other site', () => {
  const silences = [{ site: 'square', until: NOW + 1 }];
  expect(isSilenced(silences, composer, NOW)).toBe(true);
  expect(isSilenced(silences, call, NOW)).toBe(true);
  expect(isSilenced(silences, { ...composer, site: 'talk' }, NOW)).toBe(false);
});

test('a silence about a kind of place holds for that alone', () => {
  const silences = [{ site: 'square', place: 'call council', until: NOW + 1 }];
  expect(isSilenced(silences, call, NOW)).toBe(true);
  expect(isSilenced(silences, { ...call, tenant: 'other' }, NOW)).toBe(false);
  expect(isSilenced(silences, composer, NOW)).toBe(false);
});

test('a silence ends at its moment', () => {
  const silences = [{ site: 'square', until: NOW }];
  expect(isSilenced(silences, composer, NOW - 1)).toBe(true);
  expect(isSilenced(silences, composer, NOW)).toBe(false);
});

test('one for the same takes the place of the earlier one, and what is over is dropped', () => {
  const over = { site: 'talk', until: NOW };
  const earlier = { site: 'square', until: NOW + 1 };
  const part = { site: 'square', place: 'composer ', until: NOW + 1 };
  const later = { site: 'square', until: NOW + 9 };
  expect(silence([over, earlier, part], later, NOW)).toEqual([part, later]);
});

test('to hear of a site again ends all that was silenced there', () => {
  const talk = { site: 'talk', until: NOW };
  const silences = [{ site: 'square', until: NOW }, talk, { site: 'square', place: 'x', until: 1 }];
  expect(hearAgain(silences, 'square')).toEqual([talk]);
});
