/** The DevTools protocol over the two extra pipes of a browser: JSON texts that end with a zero byte. */
import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';
import { within } from './deadline.ts';
import type { Session } from './target.ts';

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly method?: string;
  readonly params?: unknown;
}

export function sessionOver({ stdio }: ChildProcess): Session {
  const [, , , to, from] = stdio;
  if (!(to instanceof Writable) || !(from instanceof Readable)) {
    throw new Error('The browser has no pipes for the DevTools protocol.');
  }
  const open = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, ((parameters: unknown) => void)[]>();
  let waiting = '';
  from.setEncoding('utf8').on('data', (chunk: string) => {
    const parts = (waiting + chunk).split('\0');
    waiting = parts.pop() ?? '';
    for (const part of parts) {
      const message: Message = JSON.parse(part);
      if (message.id !== undefined) open.get(message.id)?.(message);
      for (const listener of listeners.get(message.method ?? '') ?? []) listener(message.params);
    }
  });
  let last = 0;
  const session = {
    send: (method: string, params: object = {}): Promise<unknown> => {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const id = ++last;
      open.set(id, ({ result, error }) => {
        open.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      to.write(`${JSON.stringify({ id, method, params })}\0`);
      return within(method, promise);
    },
    on: (method: string, listener: (parameters: unknown) => void) => {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Playwright types the protocol method by method.
  return session as unknown as Session;
}
