/** A pack that comes by its address decides where the extension is present, as soon as it is in force. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Surface } from '../../src/core/words.ts';
import { aPack, aRule } from '../core/examples.ts';
import { aKeyPair, signedText } from '../core/signing.ts';
import { type PackServer, serveWithNginx } from './places/nginx.ts';
import { openScene, type Scene } from './scene.ts';

const ours = await aKeyPair();
/** A pack that speaks of one surface alone. */
const signed = (sequence: number, surface: Surface, site: string) =>
  signedText(
    JSON.stringify(
      aPack({
        id: 'fetched',
        sequence,
        version: `${sequence}.0.0`,
        rules: [aRule({ id: 'any', when: { surface: [surface] } })],
        cases: [
          {
            id: 'example',
            text: { en: 'An example.' },
            at: '2026-11-22T10:00',
            observation: { site, surface },
            expect: { rule: 'any', outcome: 'fine' },
          },
        ],
        changelog: [{ version: `${sequence}.0.0`, date: '2026-01-01', text: { en: 'New' } }],
      }),
    ),
    ours,
  );

let server: PackServer;
let scene: Scene;
beforeAll(async () => {
  server = await serveWithNginx();
  await server.publish('pack.jws', signed(1, 'composer', 'x'));
  scene = await openScene({
    policy: {
      language: 'en',
      packs: ['https://packs.council.example/pack.jws'],
      packKeys: [JSON.stringify(ours.jwk)],
    },
    servers: [server],
  });
});
afterAll(async () => {
  await scene.close();
  await server.stop();
});

const isServed = async () =>
  (
    await scene.evaluate<readonly { id: string }[]>(
      'chrome.scripting.getRegisteredContentScripts()',
    )
  )
    .map(({ id }) => id)
    .filter((id) => id === 'x' || id === 'google-meet');

test('sites are served where the first one speaks, and elsewhere when a newer one does', async () => {
  await expect.poll(isServed).toEqual(['x']);
  const composer = await scene.open('https://x.com/compose/post');
  const call = await scene.open('https://meet.google.com/abc-defg-hij');
  await scene.raised(composer);
  expect(await scene.badge(call)).toBe('');
  await server.publish('pack.jws', signed(2, 'call', 'google-meet'));
  const status = await scene.openOwn('log.html#status');
  await status.getByRole('button', { name: 'Check now' }).click();
  await expect.poll(isServed).toEqual(['google-meet']);
  // Both tabs were open before.
  await scene.raised(call);
  await scene.cleared(composer);
});
