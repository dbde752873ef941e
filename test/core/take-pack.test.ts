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
  const all = (...sequences: readonly number[]) =>
    after(...sequences.map((sequence) => ({ sequence })));
  const of = async (...sequences: readonly number[]) =>
    (await all(...sequences)).addresses[address] ?? NOTHING_KEPT;
  const device = { kept: empty, now };

  test('says so, also where an earlier pack that is kept is the one that is allowed', async () => {
    const kept = await of(1, 2);
    for (const pinned of [undefined, 1, 2])
      expect(takeUnchanged(kept, pinned, device)).toEqual({ kind: 'unchanged' });
    expect(takeUnchanged(NOTHING_KEPT, 7, device)).toEqual({ kind: 'unchanged' });
    const [one, ...rest] = kept.files;
    const waiting = { ...kept, files: rest, ...(one && { waiting: one }) };
    expect(takeUnchanged(waiting, 2, device)).toEqual({ kind: 'unchanged' });
  });

  test('is a refusal where the one that is allowed is nowhere', async () => {
    expect(takeUnchanged(await of(1, 2), 7, device)).toMatchObject({
      kind: 'refused',
      refusal: {
        reason: 'not-pinned',
        issues: [{ found: '2', expected: '7, as the policy says' }],
      },
    });
  });
});

test('to hear that an earlier one has not changed is a refusal, once the pin on it is taken out', async () => {
  const kept = await after({ sequence: 2 }, { sequence: 3 });
  const [third, second] = kept.addresses[address]?.files ?? [];
  const wentBack = { ...NOTHING_KEPT, files: [second, third].filter((file) => file !== undefined) };
  const device = { kept, now };
  expect(takeUnchanged(wentBack, 2, device)).toEqual({ kind: 'unchanged' });
  expect(takeUnchanged(wentBack, undefined, device)).toMatchObject({
    kind: 'refused',
    refusal: { reason: 'older', issues: [{ found: '2' }] },
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

describe('one that was taken while the clock was ahead', () => {
  /** Pack 3 is in force, and 5, which begins in June, was taken in 2031. */
  const leapt = async () => {
    const kept = await after({ sequence: 3 });
    const ahead = { now: at('2031-01-01T00:00:00Z') };
    const outcome = await take({ sequence: 5, validFrom: '2027-06-01' }, kept, ahead);
    if (outcome.kind !== 'taken') throw new Error(outcome.kind);
    return withAddress(kept, address, withFile(kept.addresses[address] ?? NOTHING_KEPT, outcome));
  };

  test('keeps nothing out before its day', async () => {
    const kept = await leapt();
    expect(await whatBecame({ sequence: 4 }, kept)).toBe('taken');
    expect(await whatBecame({ sequence: 2 }, kept)).toBe('older');
    const june = { now: at('2027-06-02T00:00:00Z') };
    expect(await whatBecame({ sequence: 4 }, kept, june)).toBe('older');
  });

  test('is shown as one that comes into force by itself, and the other as in force', async () => {
    const kept = await leapt();
    const of = kept.addresses[address] ?? NOTHING_KEPT;
    const file = of.files.find(({ sequence }) => sequence === 3);
    const open = await openSignedPack(textOf({ sequence: 3 }), [key]);
    if (!file || !open.ok) throw new Error('not opened');
    const found = { file, open: open.value };
    expect(describeFetched({ address }, kept, of, found, now)).toMatchObject({
      inForce: { sequence: 3 },
      rolledBack: false,
      waiting: { sequence: 5, from: at('2027-05-31T22:00:00Z') },
    });
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
      now,
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
