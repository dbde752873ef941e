/** Watches, through the browser's debugger, what the extension's script in a page asks of the browser. */
import { runInNewContext } from 'node:vm';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../e2e/browsers/chromium.ts';
import { countMembers, TOLD } from './count-members.ts';

export interface Members {
  /** Members of the browser's interfaces, such as `Element.matches`, that were used. */
  readonly used: Set<string>;
  /** Selectors that something was held against or looked for by. */
  readonly selectors: Set<string>;
  /** How many events the script was given and looked at the kind of. */
  events: number;
  /** Worlds, one for each document, that were watched from before the first statement of the script. */
  worlds: number;
}

export const noMembers = (): Members => ({
  used: new Set(),
  selectors: new Set(),
  events: 0,
  worlds: 0,
});

const LANGUAGE = runInNewContext('Object.getOwnPropertyNames(globalThis)') as readonly string[];

/** From now on, for every document that is loaded in this page and the frames of its process. */
export async function watchMembers(
  chromium: Chromium,
  page: Page,
  members: Members,
): Promise<void> {
  const session = await chromium.context.newCDPSession(page);
  const ours = `chrome-extension://${chromium.id}/`;
  session.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === TOLD) note(members, payload);
  });
  session.on('Debugger.paused', ({ callFrames: [frame] }) => {
    const count = async () => {
      const { result, exceptionDetails } = await session.send('Debugger.evaluateOnCallFrame', {
        callFrameId: frame?.callFrameId ?? '',
        expression: `(${String(countMembers)})(${JSON.stringify(LANGUAGE)})`,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      if (result.value === true) members.worlds += 1;
    };
    count()
      .catch((error: unknown) =>
        members.used.add(`a counter that could not be put there: ${String(error)}`),
      )
      .finally(() => session.send('Debugger.resume'))
      .catch(() => {
        // The page was closed while it stood still.
      });
  });
  await session.send('Runtime.enable');
  // The name of an extension's world is that of the extension.
  const executionContextName = await chromium.evaluate<string>('chrome.runtime.getManifest().name');
  await session.send('Runtime.addBinding', { name: TOLD, executionContextName });
  await session.send('Debugger.enable');
  // Stops before the first statement of each script of the extension.
  await session.send('Debugger.setBreakpointByUrl', {
    urlRegex: `^${ours}`,
    lineNumber: 0,
    columnNumber: 0,
  });
}

function note(members: Members, told: string): void {
  const [member = '', ...selector] = told.split(' ');
  if (member === 'Event.type') members.events += 1;
  if (selector.length > 0 && selector[0] !== '=') members.selectors.add(selector.join(' '));
  members.used.add(selector[0] === '=' ? told : member);
}
