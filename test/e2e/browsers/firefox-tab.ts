/** One tab of a Firefox, driven as a person would: real clicks and real keys. */
import type { Bidi } from './bidi.ts';
import { eventually } from './deadline.ts';

export interface Tab {
  /** The browsing context, as BiDi knows it. */
  readonly context: string;
  readonly goto: (url: string) => Promise<void>;
  /** Back in the tab's history; the page may come from the back/forward cache. */
  readonly back: () => Promise<void>;
  /** The value of an expression, awaited if it is a promise. It has to be plain data. The caller says what it is. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  /** Waits until the expression is true. */
  readonly until: (expression: string) => Promise<void>;
  /** Waits for the element and clicks in its middle. `host`: the element is in the open shadow root of that one. */
  readonly click: (selector: string, host?: string) => Promise<void>;
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Brings the tab to the front. */
  readonly front: () => Promise<void>;
  /** PNG. */
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export function tabIn(bidi: Bidi, context: string): Tab {
  const evaluate = <T>(expression: string) => evaluateIn<T>(bidi, context, expression);
  return {
    context,
    evaluate,
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    back: async () => {
      await bidi.send('browsingContext.traverseHistory', { context, delta: -1 });
    },
    until: async (expression) => {
      await eventually(expression, () => evaluate<boolean>(`Boolean(${expression})`));
    },
    click: async (selector, host) => {
      const element = await eventually(`an element ${selector}`, () =>
        locate(bidi, context, selector, host),
      );
      await evaluateOn(bidi, context, element, 'element.scrollIntoView({ block: "nearest" })');
      await bidi.send('input.performActions', { context, actions: [clickOn(element)] });
    },
    type: async (text) => {
      const keys = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keyboard', actions: keys }],
      });
    },
    front: async () => {
      await bidi.send('browsingContext.activate', { context });
    },
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
        context,
      });
      return Buffer.from(data, 'base64');
    },
    close: async () => {
      await bidi.send('browsingContext.close', { context });
    },
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly type: string; readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** As JSON, since BiDi's own form of a value says the type of every part of it. */
async function evaluateIn<T>(bidi: Bidi, context: string, expression: string): Promise<T> {
  const done = await bidi.send<Evaluated>('script.evaluate', {
    expression: `(async () => JSON.stringify({ value: await (${expression}) }))()`,
    awaitPromise: true,
    target: { context },
    userActivation: true,
  });
  const { value }: { value: T } = JSON.parse(valueOf(done));
  return value;
}

function valueOf({ type, result, exceptionDetails }: Evaluated): string {
  if (type === 'exception') throw new Error(exceptionDetails?.text);
  return String(result?.value);
}

async function evaluateOn(
  bidi: Bidi,
  context: string,
  sharedId: string,
  body: string,
): Promise<void> {
  await bidi.send('script.callFunction', {
    functionDeclaration: `(element) => { ${body} }`,
    arguments: [{ sharedId }],
    awaitPromise: false,
    target: { context },
  });
}

async function locate(
  bidi: Bidi,
  context: string,
  selector: string,
  host?: string,
): Promise<string | undefined> {
  const done = await bidi.send<{ result?: { sharedId?: string } }>('script.evaluate', {
    expression: host
      ? `document.querySelector(${JSON.stringify(host)})?.shadowRoot?.querySelector(${JSON.stringify(selector)})`
      : `document.querySelector(${JSON.stringify(selector)})`,
    awaitPromise: false,
    target: { context },
  });
  return done.result?.sharedId;
}

const clickOn = (sharedId: string) => ({
  type: 'pointer',
  id: 'mouse',
  actions: [
    { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});
