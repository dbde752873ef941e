/** The long session in a real Chromium, once for all the rows that look at it. */
import { proxyTo } from '../../e2e/browsers/proxy.ts';
import { servePlaces } from '../../e2e/places/serve.ts';
import { buildOf } from '../builds.ts';
import type { Size, Subject } from '../row.ts';
import type { Asked } from './asked.ts';
import { READ_BY_THE_CONTROL, readEverything } from './control.ts';
import { handInChromium } from './hand-in-chromium.ts';
import { type Members, noMembers, watchMembers } from './members.ts';
import { goThroughLog } from './own-log.ts';
import { goThrough, noting, OWN_PAGES, POLICY } from './session.ts';
import { CHANGES, inPagesWithStrip } from './strip.ts';
import { launchChromium, type Chromium } from '../../e2e/browsers/chromium.ts';

export interface ChromiumSession {
  /** What the script in pages has asked of the browser. */
  readonly members: Members;
  /** The same while a policy asks for a strip, in pages that show one. */
  readonly strip: Members;
  /** What the control reads and the counters did not see. */
  readonly unseen: readonly string[];
  /** Every message that the script has sent, and from which page. */
  readonly messages: readonly {
    readonly says: unknown;
    readonly url: string;
    /** The browser's id of the document. */
    readonly document: string;
  }[];
  readonly asked: Asked;
}

/** The run that these rows have in common. */
export const LONG_SESSION = 'the long session';

const ROUNDS = { whole: 3, sample: 1 };
const known = new Map<string, Promise<ChromiumSession>>();

/** The same session for the same arguments: it is gone through once. */
export function sessionInChromium(subject: Subject, size: Size): Promise<ChromiumSession> {
  const key = `${size} ${subject.folder}`;
  const session = known.get(key) ?? goIn(buildOf(subject, 'chrome'), ROUNDS[size]);
  known.set(key, session);
  return session;
}

async function goIn(extension: string, rounds: number): Promise<ChromiumSession> {
  const places = await servePlaces();
  const proxy = await proxyTo(places.port);
  const chromium = await launchChromium({
    extension,
    places,
    proxy: proxy.port,
    fakeMedia: true,
    policy: POLICY,
  });
  try {
    const went: string[] = [];
    const session = await goThroughAll(chromium, rounds, went);
    const asked = {
      browser: 'Chromium',
      connections: [...proxy.asked],
      requests: [...places.log],
      went,
      changes: CHANGES,
    } as const;
    return { ...session, asked };
  } finally {
    await chromium.close();
    await Promise.all([proxy.close(), places.close()]);
  }
}

async function goThroughAll(
  chromium: Chromium,
  rounds: number,
  went: string[],
): Promise<Omit<ChromiumSession, 'asked'>> {
  const page = await chromium.open('about:blank');
  const members = noMembers();
  await watchMembers(chromium, page, members);
  // What pages report comes to every page of the extension, so also to the one that is looked out of here.
  await chromium.evaluate(
    `globalThis.heard = [], chrome.runtime.onMessage.addListener((says, { url, documentId: document }) => { heard.push({ says, url, document }) })`,
  );
  const hand = noting(handInChromium(chromium.context, page), went);
  for (let round = 0; round < rounds; round += 1) await goThrough(hand);
  for (const name of OWN_PAGES) await (await chromium.openOwn(name)).close();
  const log = await chromium.openOwn('log.html');
  await goThroughLog({ evaluate: (expression) => log.evaluate(expression) });
  await log.close();
  const seen = structuredClone(members);
  const messages = await chromium.evaluate<ChromiumSession['messages']>('heard');
  const strip = await inPagesWithStrip(chromium, went);
  await hand.goto('https://x.com/home');
  await chromium.evaluate(
    `chrome.scripting.executeScript({ target: { tabId: ${await chromium.tabId(page)} }, func: ${String(readEverything)} })`,
  );
  return {
    members: seen,
    strip,
    unseen: READ_BY_THE_CONTROL.filter((member) => !members.used.has(member)),
    messages,
  };
}
