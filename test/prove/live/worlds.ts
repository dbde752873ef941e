/** Whether a script of the extension is in a page, as the browser's debugger sees it. */
import type { CDPSession } from 'playwright-core';
import { eventually, within } from '../../e2e/browsers/deadline.ts';
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

interface Said {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
  readonly params?: { readonly context?: { readonly origin: string } };
}

/** It may still be the empty page that every tab begins with. */
const HAS_LOADED = `location.protocol === 'https:' && document.readyState === 'complete'`;

/** The same in a page of a private window, which Playwright does not list. Waits until the page has loaded. */
export async function worldsInTarget(
  browser: Session,
  targetId: string,
  id: string,
): Promise<number> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const asked = new Map<number, (said: Said) => void>();
  let worlds = 0;
  let last = 0;
  const send = (method: string, params: object = {}): Promise<Said> => {
    const { promise, resolve, reject } = Promise.withResolvers<Said>();
    asked.set(++last, resolve);
    const message = JSON.stringify({ id: last, method, params });
    browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    return within(method, promise);
  };
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const said = JSON.parse(event.message) as Said;
    if (said.params?.context?.origin.startsWith(`chrome-extension://${id}`)) worlds += 1;
    if (said.id !== undefined) asked.get(said.id)?.(said);
  });
  await eventually('a page to load', async () => {
    // What is asked of a document that goes meanwhile comes back as an error, which has no value.
    const { result } = await send('Runtime.evaluate', { expression: HAS_LOADED });
    return result?.result?.value === true;
  });
  // It names every world that is there, and only then answers.
  await send('Runtime.enable');
  return worlds;
}
