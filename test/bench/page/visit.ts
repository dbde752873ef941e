/** One visit to the feed by one of those that are compared, and what is measured in it. */
import type { CDPSession, Page } from 'playwright-core';
import { callsIn, sampledIn, type TraceEvent, type Traced, tracedIn } from './attribution.ts';
import { type Life, live, write } from './feed.ts';
import { median } from '../race.ts';
import { heapOf } from './heap.ts';
import type { Lab, Subject } from './lab.ts';

export interface Cost {
  /** Milliseconds of the extension's scripts until the first page of a new process has been loaded, in the trace. */
  readonly first: number;
  /** The same of each page that comes after it in the same tab, and of leaving the one before: the median of several. */
  readonly startUp: number;
  /** Milliseconds of the extension's background meanwhile, in a process of its own. */
  readonly behind: number;
  /** Milliseconds of the extension while the feed lives, by samples. */
  readonly living: number;
  /** Milliseconds of the extension while a person writes, by samples. */
  readonly writing: number;
  /** Bytes that the page's scripts and the extension's hold when the page has been loaded, and been collected. */
  readonly heap: number;
}

export interface Work extends Life {
  readonly letters: number;
  /** How many pages are loaded in the same tab after the first. */
  readonly loads: number;
}

const TRACED = ['devtools.timeline', 'v8', 'v8.execute', 'disabled-by-default-v8.compile'];
/** Microseconds. */
const BETWEEN_SAMPLES = 100;

export async function costOf(lab: Lab, subject: Subject, work: Work): Promise<Cost> {
  return inNewPage(lab, async (page, session) => {
    const starting = async () =>
      tracedIn(await traced(lab, page, () => open(page, subject)), subject.id, subject.host);
    const { inPage: first } = await starting();
    const { bytes } = await heapOf(session);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: BETWEEN_SAMPLES });
    const sampled = async (act: () => Promise<void>): Promise<number> => {
      await session.send('Profiler.start');
      await act();
      const { profile } = await session.send('Profiler.stop');
      return subject.id === null ? 0 : sampledIn(profile, subject.id);
    };
    const living = await sampled(() => live(page, work));
    const writing = await sampled(() => write(page, work.letters));
    await session.send('Profiler.disable');
    const further: Traced[] = [];
    while (further.length < work.loads) further.push(await starting());
    const startUp = median(further.map(({ inPage }) => inPage));
    const behind = median(further.map((one) => one.behind));
    return { first, startUp, behind, heap: bytes, living, writing };
  });
}

/** How many times functions of the extension are called: at the start, while the feed lives, while a person writes. */
export interface Calls {
  readonly startUp: number;
  readonly living: number;
  readonly writing: number;
}

export async function countCalls(lab: Lab, { id, ...to }: Subject, work: Work): Promise<Calls> {
  return inNewPage(lab, async (page, session) => {
    await session.send('Profiler.enable');
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    // Taking them sets all counts to nought.
    const taken = async (): Promise<number> => {
      const { result } = await session.send('Profiler.takePreciseCoverage');
      return id === null ? 0 : callsIn(result, id);
    };
    await open(page, { id, ...to });
    const startUp = await taken();
    await live(page, work);
    const living = await taken();
    await write(page, work.letters);
    return { startUp, living, writing: await taken() };
  });
}

export const open = (page: Page, { host }: Subject): Promise<unknown> =>
  page.goto(`https://${host}/`, { waitUntil: 'load' });

export async function inNewPage<T>(
  { context }: Lab,
  act: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    return await act(page, await context.newCDPSession(page));
  } finally {
    await page.close();
  }
}

async function traced(
  { context }: Lab,
  page: Page,
  act: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  const browser = context.browser();
  if (!browser) throw new Error('This browser cannot be traced.');
  await browser.startTracing(page, { categories: TRACED });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return traceEvents;
}
