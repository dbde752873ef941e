/** Whether a script of the extension is in a page, as the browser's debugger sees it. */
import type { CDPSession } from 'playwright-core';
import { within } from '../../e2e/browsers/deadline.ts';
import type { Session } from '../../e2e/browsers/target.ts';

/** The worlds of the extension in a page that is driven, now. */
export async function worldsIn(session: CDPSession, id: string): Promise<number> {
  let worlds = 0;
  const count = ({ context }: { context: { origin: string } }) => {
    if (context.origin.startsWith(`chrome-extension://${id}`)) worlds += 1;
  };
  session.on('Runtime.executionContextCreated', count);
  // It names every world that is there, and only then answers.
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  session.off('Runtime.executionContextCreated', count);
  return worlds;
}

/** The same in a page of a private window, which Playwright does not list. Waits until the page has loaded. */
export async function worldsInTarget(
  browser: Session,
  targetId: string,
  id: string,
): Promise<number> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const { promise, resolve } = Promise.withResolvers<number>();
  let worlds = 0;
  let last = 0;
  const send = (method: string, params: object = {}) =>
    browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: ++last, method, params }),
    });
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const said = JSON.parse(event.message) as {
      readonly id?: number;
      readonly method?: string;
      readonly params?: { readonly context?: { readonly origin: string } };
    };
    if (said.params?.context?.origin.startsWith(`chrome-extension://${id}`)) worlds += 1;
    if (said.id === 2) resolve(worlds);
  });
  await send('Runtime.enable');
  await send('Runtime.evaluate', {
    expression: `new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))`,
    awaitPromise: true,
  });
  return within('the page in a private window', promise);
}
