/**
 * Loads the page that measures its own acts by turns at a listed service and at a host that nobody lists, and compares
 * the two by rank: how fast the machine is, and how busy, makes no difference to that but noise on both sides.
 */
import { launchChromium } from '../../e2e/browsers/chromium.ts';
import { servePlaces } from '../../e2e/places/serve.ts';
import type { Place } from '../../e2e/places/place.ts';
import { median, shareOfLonger } from './rank.ts';
import { ACTS, type Timed, timeActs } from './time-in-page.ts';

export interface Times {
  /** Acts that took a step longer where the extension may be, each with how surely. */
  readonly steps: readonly string[];
  /** The act by which the two are told apart best: what a page would have that knew how long it takes without. */
  readonly most: {
    readonly act: string;
    /** In which part of all pairs it took longer; half is chance. */
    readonly share: number;
    /** Milliseconds, in the middle. */
    readonly by: number;
  };
  /** Microseconds by which a made-up event took longer than one of a kind that nobody listens to, with and without. */
  readonly each: { readonly with: number; readonly without: number };
}

const PATH = '/practice/times';
const WITH = 'mastodon.social';
const WITHOUT = 'www.example.org';

/** Milliseconds. A page’s clock goes in tenths of that. */
const STEP = 1;
/** And so many times what the act takes without the extension: on a slow or busy machine everything takes longer. */
const AGAIN = 2;
/** In so many of all pairs the one with the step has to be the longer, however much both differ by themselves. */
const SURE = 0.9;
const place: Place = ({ url }) =>
  url.pathname === PATH
    ? {
        html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Times</title><link rel="icon" href="data:,"></head><body><form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea><button type="button">One</button></form></body></html>`,
      }
    : null;

interface Options {
  readonly extension: string;
  /** At each of the two hosts. */
  readonly loads: number;
  /** How many made-up events in a row, so that the clock sees what one is too short for. */
  readonly events: number;
  readonly policy?: Readonly<Record<string, unknown>>;
}

export async function timesOver({ extension, loads, events, policy }: Options): Promise<Times> {
  const places = await servePlaces({ more: [place] });
  const chromium = await launchChromium({ extension, places, ...(policy && { policy }) });
  const timed: Record<string, Timed[]> = { [WITH]: [], [WITHOUT]: [] };
  try {
    const page = await chromium.open('about:blank');
    for (let load = 0; load < loads; load += 1)
      // Each is the first of the two as often as the other.
      for (const host of load % 2 === 0 ? [WITH, WITHOUT] : [WITHOUT, WITH]) {
        await page.goto(`https://${host}${PATH}`);
        await page.mouse.click(200, 200);
        timed[host]?.push(await page.evaluate<Timed>(`(${String(timeActs)})(${events})`));
      }
  } finally {
    await chromium.close();
    await places.close();
  }
  const [there, elsewhere] = [timed[WITH] ?? [], timed[WITHOUT] ?? []];
  const compared = ACTS.map((act) => {
    const of = ({ once }: Timed) => once[act] ?? 0;
    const [ones, others] = [there.map(of), elsewhere.map(of)];
    const step = STEP + AGAIN * median(others);
    return {
      act,
      share: shareOfLonger(ones, others),
      by: median(ones) - median(others),
      sure: shareOfLonger(
        ones.map((one) => one - step),
        others,
      ),
    };
  });
  const steps = compared
    .filter(({ sure }) => sure >= SURE)
    .map(({ act, sure }) => `${act} took a step longer, in ${percent(sure)} of all pairs`);
  const [most = { act: 'nothing', share: 0, by: 0 }] = compared.toSorted(
    (one, other) => other.share - one.share,
  );
  const more = (all: readonly Timed[]) =>
    median(all.map(({ each: { heard, unheard } }) => heard - unheard)) * 1_000;
  return { steps, most, each: { with: more(there), without: more(elsewhere) } };
}

export const percent = (part: number): string => `${Math.round(part * 100)} %`;
