/** What the configuration that administrators are given keeps of those who ask: nothing. No browser is needed for it. */
import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PackServer, serveWithNginx } from './places/nginx.ts';

let server: PackServer;
beforeAll(async () => {
  server = await serveWithNginx();
  await server.publish('pack.jws', '{}');
});
afterAll(() => server.stop());

/** The status of the answer. The certificate was made for this run, and is not what is tested. */
const ask = (path: string, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve, failed) => {
    const { host, port } = server;
    const options = { host: '127.0.0.1', port, path, method, headers: { host } };
    request({ ...options, rejectUnauthorized: false }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode));
    })
      .once('error', failed)
      .end();
  });

test('what goes wrong with a request leaves no address of a device behind', async () => {
  expect(await ask('/pack.jws')).toBe(200);
  expect(await ask('/not-there.jws')).toBe(404);
  // A folder without an index, and a name that is longer than any file's.
  expect(await ask('/')).toBe(403);
  expect(await ask(`/${'a'.repeat(300)}`)).toBeGreaterThanOrEqual(400);
  expect(await ask('/pack.jws', 'POST')).toBe(405);
  expect(await server.errors()).not.toContain('client:');
});
