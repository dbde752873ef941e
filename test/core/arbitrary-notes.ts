/** Any note that a rule has spoken for. */
import * as fc from 'fast-check';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { isSeen } from '../../src/core/unseen.ts';
import { OUTCOMES, SURFACES } from '../../src/core/words.ts';

const key = fc.stringMatching(/^[a-z]{1,8}$/);
/** Any character that can be seen, a comma, a quotation mark and those of two units among them. */
const seen = fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }).filter(isSeen);
const quarter = fc
  .integer({ min: 0, max: 4_000_000 })
  .map((count) => new Date(count * 15 * 60 * 1000).toISOString());
export const someNote: fc.Arbitrary<Declaration> = fc.record(
  {
    id: fc.uuid(),
    at: quarter,
    surface: fc.constantFrom(...SURFACES),
    category: fc.option(key),
    answers: fc.dictionary(key, key, { noNullPrototype: true, maxKeys: 2 }),
    outcome: fc.constantFrom(...OUTCOMES),
    rule: key,
    pack: fc.tuple(key, fc.nat(999)).map(([id, patch]) => `${id}@1.0.${patch}`),
    window: fc.option(fc.string({ minLength: 1, maxLength: 40, unit: seen })),
    supersedes: fc.uuid(),
  },
  {
    requiredKeys: [
      'id',
      'at',
      'surface',
      'category',
      'answers',
      'outcome',
      'rule',
      'pack',
      'window',
    ],
  },
);
