/** Signed packs from a real nginx, with the configuration that administrators are given, in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { KeptPacks } from '../../src/core/kept-packs.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aRule } from '../core/examples.ts';
import { aKeyPair, type KeyPair, signedText } from '../core/signing.ts';
import { eventually } from './browsers/deadline.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { openScene, type Scene } from './scene.ts';
import { contentOf, spoiledPacks } from './spoiled-packs.ts';

const ADDRESS = 'https://packs.council.example/pack.jws';
const [ours, next, strange] = [await aKeyPair(), await aKeyPair(), await aKeyPair()];
const policyFor = (reference = ADDRESS, keys: readonly KeyPair[] = [ours]) => ({
  language: 'en',
  packs: [reference],
  packKeys: keys.map(({ jwk }) => JSON.stringify(jwk)),
});
const signed = (sequence: number, part: Partial<RulePack> = {}, ...keys: readonly KeyPair[]) =>
  signedText(contentOf(sequence, part), ...(keys.length > 0 ? keys : [ours]));

let server: PackServer;
let scene: Scene;
let status: Page;
const publish = (contents: string) => server.publish('pack.jws', contents);
const card = () => status.locator(`[data-address="${ADDRESS}"]`).innerText();
const says = (text: string) =>
  eventually(`the status page to say “${text}”`, async () => (await card()).includes(text));
const checkNow = async () => {
  await status.getByRole('button', { name: 'Check now' }).click();
  await status.getByRole('button', { name: 'Check now', disabled: false }).waitFor();
};
/** The version of the pack that speaks at a composer, as a fresh worker knows it. */
async function speaking(): Promise<string | undefined> {
  await scene.stopWorker();
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  const pack = (await scene.visit(page))?.reminder?.advice.pack;
  await page.close();
  return pack;
}
const kept = async () =>
  (await scene.evaluate<{ packs: KeptPacks }>(`chrome.storage.local.get('packs')`)).packs;

beforeAll(async () => {
  server = await serveWithNginx();
  await publish(signed(1));
  scene = await openScene({ policy: policyFor(), servers: [server] });
  status = await scene.openOwn('log.html#status');
  await says('fetched@1.0.0');
});
afterAll(async () => {
  await scene.close();
  await server.stop();
});

test('a pack is fetched as soon as a policy names it, and nobody clicks', async () => {
  expect(await speaking()).toBe('fetched@1.0.0');
  expect(await card()).toContain(ours.id);
});

test('nothing that is asked tells who asks, and the next question is whether there is a newer one', async () => {
  await checkNow();
  const requests = await server.requests();
  const gets = requests.filter(({ method }) => method === 'GET');
  expect(gets.map((one) => one.status)).toEqual([200, 304]);
  expect(new Set(requests.map(({ address }) => address))).toEqual(new Set(['/pack.jws']));
  for (const { headers } of requests) {
    expect(headers).toMatchObject({ cookie: '', referer: '', authorization: '' });
    expect(headers['origin']).toBe(`chrome-extension://${scene.id}`);
  }
  expect(gets.map(({ headers }) => headers['accept_language'])).toEqual(['*', '*']);
  expect(gets[1]?.headers['if_none_match']).toMatch(/^(?:W\/)?".+"$/);
  expect(await card()).not.toContain('What came last was not taken');
});

test('a new version is taken up, and the one before is kept', async () => {
  await publish(signed(2));
  await checkNow();
  await says('fetched@2.0.0, sequence 2');
  expect(await speaking()).toBe('fetched@2.0.0');
  expect(await card()).toMatch(/Also kept\s+sequence 1/);
});

describe('refused, with the reason on the status page and the last good one in force, is', () => {
  const page = '<!doctype html><title>Sign in to the network</title>';
  test.each([
    ...spoiledPacks(ours, strange).map(({ what, contents, reason }) => [what, contents, reason]),
    ['one that is not signed', contentOf(9), 'not-signed'],
    ['nothing at all', '', 'not-signed'],
    ['the page of a network that wants a sign-in', page, 'not-signed'],
    [
      'one whose cases come out otherwise here',
      signed(9, { rules: [aRule({ id: 'any', outcome: 'ask' })] }),
      'cases-fail',
    ],
    ['another pack', signed(9, { id: 'another' }), 'other-pack'],
    ['one for a later version', signed(9, { requires: 2 }), 'newer-language'],
    ['no pack, though it is signed', signedText('{"id":"fetched"}', ours), 'not-a-pack'],
  ])('%s', async (_, contents, reason) => {
    await publish(contents);
    await checkNow();
    await says(reason);
    await says('fetched@2.0.0, sequence 2');
    expect(await speaking()).toBe('fetched@2.0.0');
  });

  test('a file that is not there', async () => {
    await server.withdraw('pack.jws');
    await checkNow();
    await says('wrong-answer');
    expect(await speaking()).toBe('fetched@2.0.0');
  });

  test('the way to another address, which is not gone', async () => {
    await server.publishFolder('pack.jws');
    await checkNow();
    await says('redirected');
    expect((await server.requests()).map(({ address }) => address)).not.toContain('/pack.jws/');
    expect(await speaking()).toBe('fetched@2.0.0');
    await server.withdraw('pack.jws');
  });
});

test('the reason goes as soon as a good one comes', async () => {
  await publish(signed(3));
  await checkNow();
  await says('fetched@3.0.0');
  expect(await card()).not.toContain('What came last was not taken');
});

test('one that is published ahead waits for its first day', async () => {
  await publish(signed(4, { validFrom: '2199-01-01', cases: [] }));
  await checkNow();
  // By the clock of this device, whose zone may be another.
  await says('sequence 4: ');
  expect(await speaking()).toBe('fetched@3.0.0');
  await publish(signed(3));
  await checkNow();
  await eventually('it to wait no more', async () => !(await card()).includes('sequence 4'));
});

test('an administrator goes back by policy, to what is kept on the device, and it shows', async () => {
  await scene.setPolicy(policyFor(`${ADDRESS}#sequence=2`));
  await says('fetched@2.0.0, sequence 2');
  await says('An earlier version than before is in force.');
  await says('The administrator allows sequence 2 only.');
  expect(await speaking()).toBe('fetched@2.0.0');
  await scene.setPolicy(policyFor());
  await says('fetched@3.0.0');
  expect((await server.requests()).every(({ address }) => !address.includes('sequence'))).toBe(
    true,
  );
});

test('a file that somebody changed on the device is not in force, and is fetched again', async () => {
  const [newest] = (await kept()).addresses[ADDRESS]?.files ?? [];
  const changed = signed(3, { name: { en: 'Changed' } }, strange);
  await scene.evaluate(
    `chrome.storage.local.set({ 'pack.${newest?.digest}': ${JSON.stringify(changed)} })`,
  );
  expect(await speaking()).toBe('fetched@2.0.0');
  await checkNow();
  await status.reload();
  await says('fetched@3.0.0');
  expect(await speaking()).toBe('fetched@3.0.0');
});

test('an address that was mistyped costs nothing: the pack of the other one is still here', async () => {
  const other = 'https://packs.council.example/pakc.jws';
  const cardOf = () => status.locator(`[data-address="${other}"]`).innerText();
  await scene.setPolicy(policyFor(other));
  await eventually('the other address', async () => (await cardOf()).includes('wrong-answer'));
  expect(await cardOf()).toContain('No pack');
  const before = (await server.requests()).length;
  await scene.setPolicy(policyFor());
  await says('fetched@3.0.0');
  // Its next check is still to come, so that nothing was asked for it.
  expect((await server.requests()).slice(before)).toEqual([]);
  expect(await speaking()).toBe('fetched@3.0.0');
});

test('the server lets be seen what makes the next request small, and its time', async () => {
  const seen = await scene.evaluate<readonly (string | null)[]>(
    `fetch('${ADDRESS}', { cache: 'no-store' }).then(({ headers }) => ['etag', 'date'].map((name) => headers.get(name)))`,
  );
  expect(seen.every(Boolean)).toBe(true);
  const { addresses } = await kept();
  expect(addresses[ADDRESS]).not.toHaveProperty('clockAhead');
});

test('a key is changed by a pack with two signatures, and then trusted no more', async () => {
  await publish(signed(5, {}, ours, next));
  await checkNow();
  await says('fetched@5.0.0');
  await scene.setPolicy(policyFor(ADDRESS, [next]));
  await says(next.id);
  expect(await speaking()).toBe('fetched@5.0.0');
  await publish(signed(6));
  await checkNow();
  await says('unknown-key');
  await publish(signed(6, {}, next));
  await checkNow();
  await says('fetched@6.0.0');
  expect(await card()).not.toContain(ours.id);
});

test('what was refused is asked for again when the policy changes, and nobody clicks', async () => {
  await publish(signed(7));
  await checkNow();
  await says('unknown-key');
  await scene.setPolicy(policyFor(ADDRESS, [next, ours]));
  await says('fetched@7.0.0');
  await publish(signed(8, {}, next));
  await scene.setPolicy(policyFor(`${ADDRESS}#sequence=8`, [next]));
  await says('fetched@8.0.0');
  expect(await card()).not.toContain('What came last was not taken');
});

test('while no key in the policy can be read the last good one goes on, and a private one is told as lost', async () => {
  const { packKeys: _, ...others } = policyFor();
  const page = () => status.locator('body').innerText();
  const told = (text: string) =>
    eventually(`the page to say “${text}”`, async () => (await page()).includes(text));
  await scene.setPolicy({ ...others, packKeys: ['mistyped'] });
  await told('the earlier value stays in force');
  await says('fetched@8.0.0');
  const secret = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
  await scene.setPolicy({ ...others, packKeys: [JSON.stringify({ ...next.jwk, d: secret })] });
  await told('This private key must be considered lost');
  expect(await page()).not.toContain(secret);
  expect(JSON.stringify(await scene.evaluate<object>('chrome.storage.local.get()'))).not.toContain(
    secret,
  );
  expect(await speaking()).toBe('fetched@8.0.0');
  await scene.setPolicy({ ...others, packKeys: [] });
  await says('No pack');
  await scene.setPolicy(policyFor(ADDRESS, [next]));
  await says('fetched@8.0.0');
});

test('a key that is withdrawn before another one has signed leaves nothing in force', async () => {
  await scene.setPolicy(policyFor(ADDRESS, [strange]));
  await says('No pack');
  expect(await card()).not.toContain('fetched@');
  await scene.setPolicy(policyFor(ADDRESS, [next]));
  await says('fetched@8.0.0');
});

test('a clock that is wrong by years is told, and takes nothing away when it is right again', async () => {
  await publish(signed(9, { validFrom: '2199-01-01', cases: [] }, next));
  await checkNow();
  await says('sequence 9: ');
  const before = (await kept()).addresses[ADDRESS];
  await server.withdraw('pack.jws');
  await scene.setPolicy(policyFor(`${ADDRESS}#sequence=8`, [next]));
  await says('The administrator allows sequence 8 only.');
  await status.evaluate(`Date.now = () => Date.parse('2199-06-01T12:00:00Z')`);
  await checkNow();
  await says('wrong-answer');
  expect((await kept()).addresses[ADDRESS]?.waiting).toEqual(before?.waiting);
  await scene.setPolicy(policyFor(ADDRESS, [next]));
  await eventually('the pin to go', async () => !(await card()).includes('allows sequence'));
  await checkNow();
  // By that clock the day has come of the pack that waited, and the server has still nothing to give.
  await says('fetched@9.0.0, sequence 9');
  await says('wrong-answer');
  expect((await kept()).addresses[ADDRESS]?.lastSuccess).toBe(before?.lastSuccess);
  await publish(signed(9, { validFrom: '2199-01-01', cases: [] }, next));
  await checkNow();
  await says('days ahead of the server');
  // A worker has the clock of the device, which is right.
  expect(await speaking()).toBe('fetched@8.0.0');
  await status.reload();
  await says('fetched@8.0.0, sequence 8');
  await says('sequence 9: ');
  expect(await card()).not.toContain('An earlier version than before is in force.');
  await checkNow();
  await eventually('the clock to be right', async () => !(await card()).includes('ahead'));
  expect((await kept()).addresses[ADDRESS]?.nextCheck).toBeLessThan(Date.now() + 2 * 3_600_000);
});

test('nothing of a file stays on the device that nothing refers to', async () => {
  const stored = await scene.evaluate<object>('chrome.storage.local.get()');
  const files = Object.keys(stored).filter((key) => key.startsWith('pack.'));
  const { addresses, highest } = await kept();
  const digests = addresses[ADDRESS]?.files.map(({ digest }) => `pack.${digest}`) ?? [];
  expect(new Set(files)).toEqual(new Set(digests));
  expect(files).toHaveLength(3);
  expect(highest).toEqual({ fetched: 9 });
});

test('an alarm is set for the next check, at a time of its own', async () => {
  const alarms =
    await scene.evaluate<readonly { name: string; scheduledTime: number }[]>(
      'chrome.alarms.getAll()',
    );
  const [check] = alarms.filter(({ name }) => name === 'next-check');
  expect(Math.round(check?.scheduledTime ?? 0)).toBe((await kept()).addresses[ADDRESS]?.nextCheck);
});

test('a version that is tried from another address leaves none behind that is lower, but for one that is pinned', async () => {
  const trial = 'https://packs.council.example/trial.jws';
  const cardOf = () => status.locator(`[data-address="${trial}"]`).innerText();
  await publish(signed(10, {}, next));
  await server.publish('trial.jws', signed(20, {}, next));
  await scene.setPolicy(policyFor(trial, [next]));
  await eventually('the trial', async () => (await cardOf()).includes('fetched@20.0.0'));
  expect(await speaking()).toBe('fetched@20.0.0');
  await scene.setPolicy(policyFor(ADDRESS, [next]));
  await says('older');
  await scene.setPolicy(policyFor(`${ADDRESS}#sequence=10`, [next]));
  await says('fetched@10.0.0, sequence 10');
  await says('An earlier version than before is in force.');
  await publish(signed(21, {}, next));
  await scene.setPolicy(policyFor(ADDRESS, [next]));
  await checkNow();
  await says('fetched@21.0.0, sequence 21');
  expect(await speaking()).toBe('fetched@21.0.0');
});

test('a version that is neither kept here nor served is said to be the reason why there is no pack', async () => {
  const answers = async () =>
    (await server.requests()).filter(({ method }) => method === 'GET').map((one) => one.status);
  const before = (await answers()).length;
  await scene.setPolicy(policyFor(`${ADDRESS}#sequence=15`, [next]));
  await checkNow();
  await says('not-pinned');
  await says('No pack');
  // The server has nothing new to send, so that what is served is known from what is kept.
  expect(new Set((await answers()).slice(before))).toEqual(new Set([304]));
  await scene.setPolicy(policyFor(ADDRESS, [next]));
  await says('fetched@21.0.0, sequence 21');
  await checkNow();
  await eventually('the reason to be gone', async () => !(await card()).includes('not-pinned'));
  expect(await speaking()).toBe('fetched@21.0.0');
});

test('where no pack here is signed with a key that is trusted now, it is asked for one at once and nobody clicks', async () => {
  await publish(signed(22, {}, next));
  await checkNow();
  await says('fetched@22.0.0');
  await publish(signed(23, {}, ours));
  await scene.setPolicy(policyFor(ADDRESS, [ours]));
  await says('fetched@23.0.0');
  await says(ours.id);
  expect(await card()).not.toContain('What came last was not taken');
});

test('while the server has only what is trusted no more, that is asked for without a condition, and told', async () => {
  const gets = async () => (await server.requests()).filter(({ method }) => method === 'GET');
  const before = (await gets()).length;
  await scene.setPolicy(policyFor(ADDRESS, [strange]));
  await says('unknown-key');
  await checkNow();
  await says('What came last was not taken');
  const asked = (await gets()).slice(before);
  expect(asked.map((one) => one.status)).toEqual([200, 200]);
  expect(asked.map(({ headers }) => headers['if_none_match'])).toEqual(['', '']);
  await publish(signed(23, {}, strange));
  await scene.setPolicy(policyFor(ADDRESS, [strange, next]));
  await says(strange.id);
  await says('fetched@23.0.0');
  expect(await card()).not.toContain('What came last was not taken');
});

test('without the server the last good one stays in force', async () => {
  await server.stop();
  await checkNow();
  await says('no-answer');
  expect(await speaking()).toBe('fetched@23.0.0');
});
