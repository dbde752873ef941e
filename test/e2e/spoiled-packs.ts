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

/** The status page of an extension, in whichever browser. */
interface StatusPage {
  readonly evaluate: <T>(expression: string) => Promise<T>;
  until(expression: string): Promise<void>;
}

/** What a status page shows of an address once the second version is in force. */
export const SECOND = 'fetched@2.0.0, sequence 2';

/**
 * Where the first version is in force, publishes the second, and after it each that is spoiled, until the page has said of it
 * what it has to; at last the second again. `checkNow` presses the button of that name.
 * @returns what the page said of the address at each that is spoiled
 */
export async function publishSpoiled(
  status: StatusPage,
  checkNow: () => Promise<void>,
  [ours, strange]: readonly [KeyPair, KeyPair],
  { address, publish }: { address: string; publish: (contents: string) => Promise<unknown> },
): Promise<readonly { readonly what: string; readonly said: string }[]> {
  const card = `document.querySelector('[data-address="${address}"]')?.innerText`;
  const says = (words: string) => status.until(`${card}?.includes(${JSON.stringify(words)})`);
  const check = async (contents: string, words: string) => {
    await publish(contents);
    await checkNow();
    await says(words);
  };
  await says('fetched@1.0.0, sequence 1');
  await check(signedText(contentOf(2), ours), SECOND);
  const found: { readonly what: string; readonly said: string }[] = [];
  for (const { what, contents, reason } of spoiledPacks(ours, strange)) {
    await check(contents, reason);
    found.push({ what, said: await status.evaluate<string>(card) });
  }
  await publish(signedText(contentOf(2), ours));
  return found;
}
