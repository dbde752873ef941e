/** Packs that speak at every composer, in versions, and what a device that has them must not take in their place. */
import type { Reason } from '../../src/core/refusal.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { LONGEST_SIGNED_PACK } from '../../src/core/signed-pack.ts';
import { aPack, aRule } from '../core/examples.ts';
import { base64url, type KeyPair, signedText } from '../core/signing.ts';

/** A pack that says which version it is. */
export const contentOf = (sequence: number, part: Partial<RulePack> = {}): string =>
  JSON.stringify(
    aPack({
      id: 'fetched',
      sequence,
      version: `${sequence}.0.0`,
      rules: [aRule({ id: 'any', when: { surface: ['composer'] } })],
      cases: [
        {
          id: 'post',
          text: { en: 'A post.' },
          at: '2026-11-22T10:00',
          observation: { site: 'x', surface: 'composer' },
          expect: { rule: 'any', outcome: 'fine' },
        },
      ],
      changelog: [{ version: `${sequence}.0.0`, date: '2026-01-01', text: { en: 'New' } }],
      ...part,
    }),
  );

export interface Spoiled {
  readonly what: string;
  readonly contents: string;
  readonly reason: Reason;
}

/** What is refused where `ours` is trusted, `strange` is not, and sequence 2 is in force. */
export function spoiledPacks(ours: KeyPair, strange: KeyPair): readonly Spoiled[] {
  const good = signedText(contentOf(9), ours);
  const changed = { ...(JSON.parse(good) as object), payload: base64url(contentOf(10)) };
  const over = signedText(contentOf(9, { validUntil: '2021-01-01' }), ours);
  return [
    { what: 'one that was changed', contents: JSON.stringify(changed), reason: 'bad-signature' },
    { what: 'one that is older', contents: signedText(contentOf(1), ours), reason: 'older' },
    { what: 'one that is over', contents: over, reason: 'over' },
    {
      what: 'one that is too long',
      contents: `${good}${' '.repeat(LONGEST_SIGNED_PACK)}`,
      reason: 'too-large',
    },
    {
      what: 'one that is signed by somebody else',
      contents: signedText(contentOf(9), strange),
      reason: 'unknown-key',
    },
    {
      what: 'one that is cut off',
      contents: good.slice(0, good.length / 2),
      reason: 'not-signed',
    },
    {
      what: 'another one with the same sequence',
      contents: signedText(contentOf(2, { name: { en: 'Another' } }), ours),
      reason: 'reused',
    },
  ];
}
