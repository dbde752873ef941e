/** WebDriver BiDi with Node's own WebSocket: stock Firefox speaks it, so no driver has to be installed. */
import { within } from './deadline.ts';

export interface Bidi {
  /** The caller says what comes back, as the WebDriver BiDi specification has it. */
  send<Result = unknown>(method: string, parameters?: object): Promise<Result>;
  close(): void;
}

interface Message<Result> {
  readonly id?: number;
  readonly type: string;
  readonly result: Result;
  readonly error?: string;
  readonly message?: string;
}

export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(`${url}/session`);
  await within(
    'Firefox to accept a connection',
    new Promise<void>((opened, failed) => {
      socket.addEventListener('open', () => opened());
      socket.addEventListener('error', () => failed(new Error(`No connection to ${url}.`)));
    }),
  );
  const open = new Map<number, (text: string) => void>();
  socket.addEventListener('message', ({ data }) => {
    const text = String(data);
    const { id }: Message<unknown> = JSON.parse(text);
    if (id !== undefined) open.get(id)?.(text);
  });
  let last = 0;
  return {
    close: () => socket.close(),
    send: <Result>(method: string, parameters: object = {}) => {
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      const id = ++last;
      open.set(id, (text) => {
        open.delete(id);
        const { type, result, error, message }: Message<Result> = JSON.parse(text);
        if (type === 'error') reject(new Error(`${method}: ${error}: ${message}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id, method, params: parameters }));
      return within(method, promise);
    },
  };
}
