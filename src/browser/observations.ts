import { matchesHost } from '../core/address.ts';
import { parse } from '../core/issue.ts';
import { messageSchema, openSchema } from '../core/observation-schema.ts';
import type { Observation } from '../core/site.ts';
import type { SiteOverview } from '../core/site-schema.ts';
import { nameInFrame } from '../core/visit.ts';
import { browser, type Runtime } from './api.ts';

/** The one message of the extension, from a page's script to the background. */
export interface Message {
  readonly tab: number;
  /** The browser's id of the document, or the name under which that of a frame is kept. */
  readonly document: string | undefined;
  /** `null`: the page has moved on from what it reported. */
  readonly seen: Observation | null;
  /** The host that the tab shows, to be held against the site. */
  readonly host: string;
}

/**
 * Calls back for every message that comes from a page script of ours and has the shape of one; `open` where a strip in a
 * page was pressed.
 */
export function onMessage(
  callback: (message: Message) => Promise<void>,
  open: () => Promise<void>,
): void {
  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    if (sender.id === browser.runtime.id && sender.tab && parse(openSchema, value).ok) {
      void open();
      return undefined;
    }
    const message = read(value, sender);
    // An empty answer, when it has been dealt with: a page that gets none tells it again.
    return message ? callback(message) : undefined;
  });
}

function read(value: unknown, sender: Runtime.MessageSender): Message | null {
  const { id, tab, documentId, frameId } = sender;
  // Only a tab that shows a host we were granted has an address here, so a frame inside a foreign page has none.
  if (id !== browser.runtime.id || tab?.id === undefined || !tab.url) return null;
  const result = parse(messageSchema, value);
  if (!result.ok) {
    // Where it is wrong, and not what stands there, which may be a meeting's account.
    console.warn(
      'A message was not understood.',
      result.issues.map(({ path }) => path),
    );
    return null;
  }
  return {
    tab: tab.id,
    // Not every browser tells documents apart.
    document: frameId && documentId ? nameInFrame(documentId) : documentId,
    seen: result.value,
    host: new URL(tab.url).hostname,
  };
}

/** Whether a message speaks of the site that its tab shows: a frame of another site cannot speak for it. */
export const speaksForTab = ({ seen, host }: Message, sites: readonly SiteOverview[]): boolean =>
  seen === null || sites.some(({ id, hosts }) => id === seen.site && matchesHost(hosts, host));
