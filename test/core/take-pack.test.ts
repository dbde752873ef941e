/** From a file that came to what is kept, and to what an administrator sees of it. */
import { describe, expect, test } from 'vitest';
import { describeFetched } from '../../src/core/fetched-pack.ts';
import { withAddress, withFile } from '../../src/core/keep-pack.ts';
import { candidatesOf, type KeptPacks, NOTHING_KEPT } from '../../src/core/kept-packs.ts';
import { openSignedPack } from '../../src/core/open-pack.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { type Device, takePack, takeUnchanged } from '../../src/core/take-pack.ts';
import { aPack, at, SITES } from './examples.ts';
import { aKeyPair, signedText } from './signing.ts';

const [key, next] = [await aKeyPair(), await aKeyPair()];
const now = at('2026-11-22T10:00:00Z');
const address = 'https://rules.example.org/pack.jws';
const empty: KeptPacks = { addresses: {}, highest: {} };
const textOf = (part: Partial<RulePack>, ...keys: (typeof key)[]) =>
  signedText(JSON.stringify(aPack(part)), ...(keys.length > 0 ? keys : [key]));

/** What comes of a file of this pack, on a device where `kept` is. */
const take = (
  part: Partial<RulePack>,
  kept = empty,
  more: Partial<Device & { pinned: number }> = {},
) => {
  const { pinned, ...device } = more;
  return takePack(
    { text: textOf(part), digest: String(part.sequence).padStart(64, '0'), etag: '"e"' },
    { address, ...(pinned !== undefined && { pinned }) },
    { keys: [key], sites: SITES, now, kept, read: nothing, ...device },
  );
};
const nothing = () => Promise.resolve(undefined);
const whatBecame = async (...of: Parameters<typeof take>) => {
  const outcome = await take(...of);
  return outcome.kind === 'refused' ? outcome.refusal.reason : outcome.kind;
};
/** A device to which packs with these sequences came, one after the other. */
async function after(...parts: readonly Partial<RulePack>[]): Promise<KeptPacks> {
  let kept = empty;
  for (const part of parts) {
    const outcome = await take(part, kept, { pinned: part.sequence ?? 1 });
    if (outcome.kind === 'refused') throw new Error(outcome.refusal.reason);
    kept = withAddress(kept, address, withFile(kept.addresses[address] ?? NOTHING_KEPT, outcome));
  }
  return kept;
}

test('a good file is taken, with what is needed to know it again', async () => {
  expect(await take({ sequence: 3, validFrom: '2026-01-01' })).toEqual({
    kind: 'taken',
    file: {
      digest: '3'.padStart(64, '0'),
      id: 'example',
      sequence: 3,
      etag: '"e"',
      takenAt: now,
      from: at('2025-12-31T23:00:00Z'),
    },
  });
});

test('what a server does not tell, and a pack does not say, is not kept', async () => {
  const { validFrom: _, ...pack } = aPack();
  const text = signedText(JSON.stringify(pack), key);
  const device = { keys: [key], sites: SITES, now, kept: empty, read: nothing };
  expect(await takePack({ text, digest: '0'.repeat(64) }, { address }, device)).toStrictEqual({
    kind: 'taken',
    file: { digest: '0'.repeat(64), id: 'example', sequence: 1, takenAt: now },
  });
});

test('one whose first day is to come waits for it, and is taken when it has come', async () => {
  const later = { sequence: 2, validFrom: '2026-12-01' };
  expect(await whatBecame(later)).toBe('waiting');
  expect(await whatBecame(later, empty, { now: at('2026-11-30T23:00:00Z') })).toBe('taken');
});

describe('an answer that nothing has changed', () => {
  const of = async (...sequences: readonly number[]) =>
    (await after(...sequences.map((sequence) => ({ sequence })))).addresses[address] ??
    NOTHING_KEPT;

  test('says so, also where an earlier pack that is kept is the one that is allowed', async () => {
    const kept = await of(1, 2);
    for (const pinned of [undefined, 1, 2])
      expect(takeUnchanged(kept, pinned)).toEqual({ kind: 'unchanged' });
    expect(takeUnchanged(NOTHING_KEPT, 7)).toEqual({ kind: 'unchanged' });
    const [one, ...rest] = kept.files;
    const waiting = { ...kept, files: rest, ...(one && { waiting: one }) };
    expect(takeUnchanged(waiting, 2)).toEqual({ kind: 'unchanged' });
  });

  test('is a refusal where the one that is allowed is nowhere', async () => {
    expect(takeUnchanged(await of(1, 2), 7)).toMatchObject({
      kind: 'refused',
      refusal: {
        reason: 'not-pinned',
        issues: [{ found: '2', expected: '7, as the policy says' }],
      },
    });
  });
});

describe('refused is', () => {
  test('one that nobody trusted has signed', async () => {
    expect(await whatBecame({}, empty, { keys: [next] })).toBe('unknown-key');
    expect(await whatBecame({}, empty, { keys: [] })).toBe('unknown-key');
  });

  test('an older one than was ever in force, at whichever address that was', async () => {
    const kept = await after({ sequence: 5 }, { sequence: 4 });
    expect(await whatBecame({ sequence: 4 }, kept)).toBe('older');
    expect(await whatBecame({ sequence: 5 }, kept)).toBe('taken');
    const elsewhere = { addresses: {}, highest: kept.highest };
    expect(await whatBecame({ sequence: 4 }, elsewhere)).toBe('older');
  });

  test('an older one though its issuer was called otherwise then', async () => {
    const kept = await after({ sequence: 5 });
    const issuer = { name: { en: 'Another name' } };
    expect(await whatBecame({ sequence: 4, issuer }, kept)).toBe('older');
  });

  test('another pack of the same issuer at this address', async () => {
    const kept = await after({ sequence: 5 });
    expect(await whatBecame({ id: 'other', sequence: 9 }, kept)).toBe('other-pack');
  });

  test('any but the one that is pinned', async () => {
    const kept = await after({ sequence: 5 });
    expect(await whatBecame({ sequence: 6 }, kept, { pinned: 4 })).toBe('not-pinned');
    expect(await whatBecame({ sequence: 4 }, kept, { pinned: 4 })).toBe('taken');
  });
});

describe('a sequence that comes again', () => {
  const original = textOf({ sequence: 5 });
  const changed = { sequence: 5, name: { en: 'Another name' } };
  /** What becomes of a file on a device that keeps the original. */
  const whatBecomesOf = async (text: string, more: Partial<Device & { pinned: number }> = {}) => {
    const { pinned, ...device } = more;
    const kept = await after({ sequence: 5 });
    const outcome = await takePack(
      { text, digest: 'f'.repeat(64) },
      { address, ...(pinned !== undefined && { pinned }) },
      { keys: [key], sites: SITES, now, kept, read: () => Promise.resolve(original), ...device },
    );
    return outcome.kind === 'refused' ? outcome.refusal.reason : outcome.kind;
  };

  test('with another content is refused, at whichever address, and where it is pinned too', async () => {
    expect(await whatBecomesOf(textOf(changed))).toBe('reused');
    expect(await whatBecomesOf(textOf(changed), { pinned: 5 })).toBe('reused');
    const { addresses, highest } = await after({ sequence: 5 });
    const elsewhere = {
      addresses: { 'https://other.example/': addresses[address] ?? NOTHING_KEPT },
      highest,
    };
    expect(await whatBecomesOf(textOf(changed), { kept: elsewhere })).toBe('reused');
  });

  test('while the first one waits for its day is refused as well', async () => {
    const later = { sequence: 6, validFrom: '2026-12-01' };
    const device = { kept: await after(later), read: () => Promise.resolve(textOf(later)) };
    expect(await whatBecomesOf(textOf({ ...later, name: changed.name }), device)).toBe('reused');
    expect(await whatBecomesOf(textOf({ ...later, sequence: 7 }), device)).toBe('waiting');
  });

  test('with the same content and other signatures is taken, for a change of keys', async () => {
    expect(await whatBecomesOf(textOf({ sequence: 5 }, key, next))).toBe('taken');
  });

  test('is taken where the first one is no more, or nobody trusted has signed it any more', async () => {
    expect(await whatBecomesOf(textOf(changed), { read: nothing })).toBe('taken');
    expect(await whatBecomesOf(textOf(changed, next), { keys: [next] })).toBe('taken');
  });

  test('of another pack is no such thing', async () => {
    const kept = { ...(await after({ sequence: 5, id: 'other' })), highest: {} };
    const elsewhere = {
      addresses: { 'https://other.example/': kept.addresses[address] ?? NOTHING_KEPT },
      highest: {},
    };
    expect(await whatBecomesOf(textOf(changed), { kept: elsewhere })).toBe('taken');
  });
});

describe('an administrator sees', () => {
  const seen = async (kept: KeptPacks, pinned?: number) => {
    const named = { address, ...(pinned !== undefined && { pinned }) };
    const of = kept.addresses[address] ?? NOTHING_KEPT;
    const [file] = candidatesOf(of, pinned, now);
    const open = await openSignedPack(textOf({ sequence: file?.sequence ?? 1 }, key, next), [key]);
    return describeFetched(
      named,
      kept,
      of,
      file && open.ok ? { file, open: open.value } : undefined,
    );
  };

  test('what is in force, who signed it, and what else is kept', async () => {
    const kept = await after({ sequence: 1 }, { sequence: 2 });
    expect(await seen(kept)).toEqual({
      address,
      failures: 0,
      inForce: {
        citation: 'example@1.0.0',
        sequence: 2,
        issuer: { en: 'Example Council' },
        signedBy: [key.id],
        takenAt: now,
      },
      rolledBack: false,
      others: [1],
    });
  });

  test('that an earlier one is in force', async () => {
    const kept = await after({ sequence: 1 }, { sequence: 2 });
    expect(await seen(kept, 1)).toMatchObject({
      pinned: 1,
      inForce: { sequence: 1 },
      rolledBack: true,
      others: [2],
    });
  });

  test('that none is, and what was kept and is not in force', async () => {
    const kept = await after({ sequence: 1 });
    expect(await seen(kept, 7)).toEqual({
      address,
      pinned: 7,
      failures: 0,
      rolledBack: false,
      others: [1],
    });
  });

  test('what waits, and from when', async () => {
    const kept = await after({ sequence: 1 }, { sequence: 2, validFrom: '2026-12-01' });
    expect(await seen(kept)).toMatchObject({
      inForce: { sequence: 1 },
      waiting: { sequence: 2, from: at('2026-11-30T23:00:00Z') },
    });
  });
});
