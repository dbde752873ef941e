/** A page that Playwright does not list (the real popup, a hidden page), driven over the DevTools protocol. */
import { isDeepStrictEqual } from 'node:util';
import type { CDPSession } from 'playwright-core';
import { eventually, within } from './deadline.ts';

type Send = <Result = unknown>(method: string, parameters?: object) => Promise<Result>;

interface Reply<Result> {
  readonly id?: number;
  readonly result: Result;
  readonly error?: { readonly message: string };
}

export interface Target {
  readonly id: string;
  readonly send: Send;
  /** The value of an expression, awaited if it is a promise. The caller says what it is. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Waits until the expression is true, for `milliseconds` at most. */
  until(expression: string, milliseconds?: number): Promise<void>;
  /** A real mouse click in the middle of the one visible element of this role and accessible name. */
  click(role: string, name: string): Promise<void>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The DevTools session of a whole browser. */
export type Session = Pick<CDPSession, 'send' | 'on'>;

export async function attachTo(browser: Session, id: string): Promise<Target> {
  // Not flattened: the replies then come through the browser's session, the one that Playwright lets us read.
  const { sessionId } = await browser.send('Target.attachToTarget', {
    targetId: id,
    flatten: false,
  });
  const open = new Map<number, (message: string) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id: call }: Reply<unknown> = JSON.parse(event.message);
    if (call !== undefined) open.get(call)?.(event.message);
  });
  let last = 0;
  const send = <Result>(method: string, parameters: object = {}): Promise<Result> => {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const call = ++last;
    open.set(call, (text) => {
      open.delete(call);
      const { result, error }: Reply<Result> = JSON.parse(text);
      if (error) reject(new Error(`${method}: ${error.message}`));
      else resolve(result);
    });
    const message = JSON.stringify({ id: call, method, params: parameters });
    browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    return within(method, promise);
  };
  const evaluate = <T>(expression: string) => evaluateWith<T>(send, expression);
  return {
    id,
    send,
    evaluate,
    until: async (expression, milliseconds) => {
      await eventually(expression, () => evaluate<boolean>(`Boolean(${expression})`), milliseconds);
    },
    click: (role, name) => click(send, role, name),
    screenshot: async () => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId: id }).catch(() => {
        // It has closed by itself, as popups do.
      });
    },
  };
}

interface Evaluated<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

async function evaluateWith<T>(send: Send, expression: string): Promise<T> {
  const { result, exceptionDetails } = await send<Evaluated<T>>('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    userGesture: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

async function click(send: Send, role: string, name: string): Promise<void> {
  const node = await findSoon(send, role, name);
  await send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = await placeOf(send, node);
  const at = { x: (x1 + x3) / 2, y: (y1 + y3) / 2, button: 'left', clickCount: 1 };
  await send('Input.dispatchMouseEvent', { ...at, type: 'mouseMoved' });
  await send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
  await send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
}

type Quad = readonly number[];

/** Where it is, once it has been there twice: what is pressed on its way to another place is missed. */
async function placeOf(send: Send, node: number): Promise<Quad> {
  let last: Quad = [];
  return eventually('what is to be pressed to stay where it is', async () => {
    const { quads } = await send<{ quads: readonly Quad[] }>('DOM.getContentQuads', {
      backendNodeId: node,
    });
    const [now = []] = quads;
    const before = last;
    last = now;
    return isDeepStrictEqual(before, now) && now;
  });
}

interface Nodes {
  readonly nodes: readonly { readonly ignored: boolean; readonly backendDOMNodeId: number }[];
}

/** Milliseconds. A question about a page that is just being replaced may never be answered: it is asked again. */
const ANSWER = 3000;

async function findSoon(send: Send, role: string, name: string): Promise<number> {
  let last = 'none such';
  const asked = () =>
    within('the accessibility tree', find(send, role, name), ANSWER).catch((error: unknown) => {
      last = String(error);
      return undefined;
    });
  try {
    return await eventually(`a ${role} named “${name}”`, asked);
  } catch (error) {
    throw new Error(`${String(error)} At last: ${last}. Shown: ${await sightOf(send)}`, {
      cause: error,
    });
  }
}

async function find(send: Send, role: string, name: string): Promise<number | undefined> {
  // Not by the number of a node: those are gone with the document that they were given in.
  const { result } = await send<{ result: { objectId: string } }>('Runtime.evaluate', {
    expression: 'document',
  });
  const { nodes } = await send<Nodes>('Accessibility.queryAXTree', {
    objectId: result.objectId,
    role,
    accessibleName: name,
  });
  return nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId;
}

/** What a page shows, for whoever has to find out why it is not what was waited for. */
const sightOf = (send: Send): Promise<string> =>
  evaluateWith<string>(
    send,
    "[document.URL, document.readyState, document.visibilityState, document.body?.innerText.slice(0, 400)].join(' | ')",
  ).catch(String);
