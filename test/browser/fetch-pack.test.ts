/** One request, against a real server that answers in every way that servers do. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPack } from '../../src/browser/fetch-pack.ts';
import { LONGEST_SIGNED_PACK } from '../../src/core/signed-pack.ts';

let respond: (response: ServerResponse) => void;
let asked: { url: string; headers: IncomingHttpHeaders; method: string }[] = [];
const server = createServer((request, response) => {
  const { url = '', headers, method = '' } = request;
  asked.push({ url, headers, method });
  respond(response);
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.jws`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const ask = async (answer: typeof respond, etag?: string, patience?: number) => {
  respond = answer;
  asked = [];
  return fetchPack(address, etag, patience);
};
const reasonFor = async (...of: Parameters<typeof ask>) => {
  const answer = await ask(...of);
  return answer.kind === 'refused' ? answer.refusal.reason : answer.kind;
};
const sent =
  (status: number, headers: Record<string, string> = {}, body = '') =>
  (response: ServerResponse) =>
    response.writeHead(status, headers).end(body);

test('a file comes as it is, with what the server calls it and the time there', async () => {
  const headers = { etag: '"v1"', date: 'Sun, 22 Nov 2026 10:00:00 GMT' };
  expect(await ask(sent(200, headers, '{"payload":"x"}'))).toEqual({
    kind: 'text',
    text: '{"payload":"x"}',
    etag: '"v1"',
    serverTime: Date.parse('2026-11-22T10:00:00Z'),
  });
});

test('a name for it that is very long is not kept', async () => {
  const named = async (length: number) => ask(sent(200, { etag: `"${'x'.repeat(length - 2)}"` }));
  expect(await named(200)).toHaveProperty('etag');
  expect(await named(201)).not.toHaveProperty('etag');
});

describe('the request', () => {
  test('asks for a newer file than the one that is here', async () => {
    expect(await reasonFor(sent(304), '"v1"')).toBe('unchanged');
    expect(asked).toMatchObject([{ url: '/pack.jws', method: 'GET' }]);
    expect(asked[0]?.headers['if-none-match']).toBe('"v1"');
  });

  test('asks without a condition where there is none', async () => {
    await ask(sent(200));
    expect(asked[0]?.headers).not.toHaveProperty('if-none-match');
  });

  test('tells nothing of who asks', async () => {
    await ask(sent(200), '"v1"');
    const headers = asked[0]?.headers ?? {};
    expect(headers['accept-language']).toBe('*');
    // What Node adds by itself, and ours: a header more would be one that somebody put in.
    const byNode =
      'accept accept-encoding cache-control connection host pragma sec-fetch-mode user-agent';
    expect(new Set(Object.keys(headers))).toEqual(
      new Set([...byNode.split(' '), 'accept-language', 'if-none-match']),
    );
  });
});

describe('what is no pack has a reason', () => {
  test.each([
    ['not-modified that nobody asked for', sent(304), 'wrong-answer'],
    ['a page that is not there', sent(404), 'wrong-answer'],
    ['a server that has enough', sent(503, {}, 'later'), 'wrong-answer'],
    ['no content', sent(204), 'wrong-answer'],
    ['a part of a file', sent(206, {}, '{'), 'wrong-answer'],
    ['the way to a sign-in', sent(302, { location: '/sign-in' }), 'redirected'],
    ['the way to another address for ever', sent(308, { location: '/x' }), 'redirected'],
    ['a connection that breaks', (response: ServerResponse) => response.destroy(), 'no-answer'],
    [
      'a file that is cut off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"payload":');
        setImmediate(() => response.destroy());
      },
      'no-answer',
    ],
  ])('%s', async (_, answer, reason) => {
    expect(await reasonFor(answer)).toBe(reason);
    // Where it leads to is never asked.
    expect(asked.map(({ url }) => url)).toEqual(['/pack.jws']);
  });

  test('one that is longer than any pack, as soon as it is', async () => {
    const part = Buffer.alloc(100_000, 0x20);
    let written = 0;
    const endless = (response: ServerResponse) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(part)) written += part.length;
      };
      response.on('drain', more);
      more();
    };
    expect(await reasonFor(endless)).toBe('too-large');
    expect(written).toBeLessThan(LONGEST_SIGNED_PACK * 20);
  });

  test('one of exactly the most bytes is looked at', async () => {
    expect(await reasonFor(sent(200, {}, 'x'.repeat(LONGEST_SIGNED_PACK)))).toBe('text');
  });

  test('a server that never answers, and one that never ends', async () => {
    expect(await reasonFor(() => {}, undefined, 50)).toBe('too-slow');
    const slow = (response: ServerResponse) => response.writeHead(200).write('{');
    expect(await reasonFor(slow, undefined, 50)).toBe('too-slow');
  });

  test('nobody at that address', async () => {
    const answer = await fetchPack('http://127.0.0.1:1/pack.jws', undefined);
    expect(answer).toMatchObject({ kind: 'refused', refusal: { reason: 'no-answer' } });
  });

  test('bytes that are no text are no longer what was signed', async () => {
    const answer = await ask((response) => response.writeHead(200).end(Buffer.from([0x7b, 0xff])));
    expect(answer).toMatchObject({ kind: 'text', text: '{\ufffd' });
  });
});
