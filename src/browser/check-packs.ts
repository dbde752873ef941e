/** Looking for newer packs at the addresses of the policy, and nowhere else. */
import { isUntried, isWanted, type Which } from '../core/ask-again.ts';
import {
  afterAnswer,
  afterWaiting,
  beforeRequest,
  type Outcome,
  withAddress,
  withoutUnnamed,
} from '../core/keep-pack.ts';
import { type KeptAddress, type KeptPacks, NOTHING_KEPT } from '../core/kept-packs.ts';
import { type PackKey, readKeys } from '../core/key-id.ts';
import { addressesIn, type NamedAddress } from '../core/pack-address.ts';
import { policyIn } from '../core/policy-state.ts';
import { refuse } from '../core/refusal.ts';
import type { SiteOverview } from '../core/site-schema.ts';
import { type CameFile, type Device, takePack, takeUnchanged } from '../core/take-pack.ts';
import { setClock } from './clock.ts';
import { readData } from './data.ts';
import { digestOf } from './digest.ts';
import { type Answer, fetchPack } from './fetch-pack.ts';
import { readKeptFile, readKeptPacks, writeKeptPacks } from './kept-packs.ts';
import { openedOf } from './open-kept.ts';
import { readPolicy } from './policy.ts';

/** Asks addresses for newer packs. One run at a time, whichever page or worker began it. */
export const checkPacks = (which: Which = 'due'): Promise<void> =>
  navigator.locks.request('packs', async () => {
    const { policy } = policyIn(await readPolicy());
    const named = addressesIn(policy.packs);
    if (named.length === 0) return setClock('next-check', null);
    const [keys, sites] = await Promise.all([
      readKeys(policy.packKeys ?? []),
      readData<readonly SiteOverview[]>('sites.json'),
    ]);
    for (const one of named) {
      const now = Date.now();
      const device = { keys, sites, now, kept: await readKeptPacks(), read: readKeptFile };
      await takeWaiting(one, device);
      const known = (await readKeptPacks()).addresses[one.address] ?? NOTHING_KEPT;
      const ids = idsOf(keys);
      // To open files takes reading and hashing them.
      const opened = isUntried(known, ids) ? await openedOf(known, keys) : known;
      if (isWanted(which, known, { ...one, opened, keys: ids, now }))
        await ask(one, named, device, which === 'all');
    }
    const kept = await readKeptPacks();
    await writeKeptPacks(kept, withoutUnnamed(kept, named));
    await waitForNext(named);
  });

const idsOf = (keys: readonly PackKey[]): readonly string[] => keys.map(({ id }) => id);

/** A pack whose first day has come needs no network. */
async function takeWaiting(named: NamedAddress, device: Device): Promise<void> {
  const kept = device.kept.addresses[named.address] ?? NOTHING_KEPT;
  const { waiting } = kept;
  if (waiting?.from === undefined || waiting.from > device.now) return;
  const text = (await readKeptFile(waiting.digest)) ?? '';
  const outcome = await takePack({ ...waiting, text }, named, device);
  const after = afterWaiting(kept, outcome);
  if (after !== kept) await keep(named, after);
}

async function ask(
  named: NamedAddress,
  all: readonly NamedAddress[],
  device: Device,
  byHand: boolean,
): Promise<void> {
  const { address } = named;
  const { now, keys } = device;
  const kept = (await readKeptPacks()).addresses[address] ?? NOTHING_KEPT;
  const random = Math.random();
  const asked = beforeRequest(kept, { now, random, keys: idsOf(keys), byHand });
  await keep(named, asked);
  // The worker may be ended before there is an answer.
  await waitForNext(all);
  const answer = await fetchPack(address, etagOf(await openedOf(kept, keys)));
  const { outcome, came } = await outcomeOf(answer, named, {
    ...device,
    kept: await readKeptPacks(),
  });
  const { serverTime } = answer;
  const when = {
    now: Date.now(),
    random: Math.random(),
    ...(serverTime !== undefined && { serverTime }),
  };
  try {
    await keep(named, afterAnswer(asked, outcome, when), came);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const mend = 'Make room in the profile of this browser.';
    const refusal = refuse('not-kept', found, 'room for the pack on this device', mend);
    await keep(named, afterAnswer(asked, { kind: 'refused', refusal }, when));
  }
}

async function outcomeOf(
  answer: Answer,
  named: NamedAddress,
  device: Device,
): Promise<{ readonly outcome: Outcome; readonly came?: CameFile }> {
  if (answer.kind === 'unchanged') {
    const kept = device.kept.addresses[named.address] ?? NOTHING_KEPT;
    return { outcome: takeUnchanged(await openedOf(kept, device.keys), named.pinned, device) };
  }
  if (answer.kind !== 'text') return { outcome: answer };
  const { text, etag } = answer;
  const came = { text, etag, digest: await digestOf(text) };
  const outcome = await takePack(came, named, device);
  return outcome.kind === 'refused' ? { outcome } : { outcome, came };
}

/**
 * What the server called the file that came last, of those that can be opened: to hear that one has not changed which nobody
 * trusts would be no good news.
 */
const etagOf = ({ waiting, files }: KeptAddress): string | undefined => (waiting ?? files[0])?.etag;

async function keep({ address }: NamedAddress, now: KeptAddress, came?: CameFile): Promise<void> {
  const before = await readKeptPacks();
  await writeKeptPacks(before, withAddress(before, address, now), came);
}

async function waitForNext(named: readonly NamedAddress[]): Promise<void> {
  const { addresses }: KeptPacks = await readKeptPacks();
  const moments = named.flatMap(({ address, pinned }) => {
    const { nextCheck, waiting } = addresses[address] ?? NOTHING_KEPT;
    // What a pin keeps out waits for no day.
    const begins = (pinned ?? waiting?.sequence) === waiting?.sequence ? waiting?.from : undefined;
    return [nextCheck, begins].filter((one) => one !== undefined);
  });
  await setClock('next-check', moments.length > 0 ? Math.min(...moments) : null);
}
