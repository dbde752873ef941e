import { expect, it } from 'vitest';
import { type Place, placeOf } from '../../src/core/place.ts';
import type { Observation } from '../../src/core/site.ts';

const square = { id: 'square', family: 'social' } as const;
const seen: Observation = { site: 'square', surface: 'call', tenant: 'talk:town', how: 'address' };
const place: Place = { site: 'square', family: 'social', surface: 'call' };

it('is what was seen, in the words of rules: without how, and with a verdict for the account', () => {
  expect(placeOf({ ...seen, activity: 'join' }, square, 'council', 7)).toEqual({
    ...place,
    activity: 'join',
    tenant: 'council',
    since: 7,
  });
});

it('has no key for what is not known, and the account never stands in for its verdict', () => {
  expect(placeOf(seen, square, undefined)).toStrictEqual(place);
});

it('has been there since the first moment, if that is when it began', () => {
  expect(placeOf(seen, square, undefined, 0)).toStrictEqual({ ...place, since: 0 });
});
