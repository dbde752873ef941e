/**
 * Notes that are made while something is killed. “Confirmed” is what a user can see: “The note is made” in the popup, or
 * the row in the log. Each note that was confirmed is there once, and none is half there; one that was not confirmed is
 * there as it was meant, or not at all.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { type Declaration, declarationSchema } from '../../src/core/declaration-schema.ts';
import { eventually } from '../e2e/browsers/deadline.ts';
import { beginWith } from '../e2e/first-start.ts';
import { type Killable, launchKillable } from '../e2e/browsers/killable.ts';
import { servePlaces } from '../e2e/places/serve.ts';
import { BUILD } from '../e2e/scene.ts';
import { clearNotes, notesIn } from './kept-notes.ts';
import { pickFrom } from './mutate.ts';
import { type Deed, DEEDS, type Making, MAKING } from './note-deeds.ts';

/** What is killed while the note is being made. */
export const KILLED = ['worker', 'tab', 'browser'] as const;
type Way = (typeof KILLED)[number] | 'extension by an update';

export interface KillsOutcome {
  readonly tried: number;
  /** So many of the notes the user had seen confirmed. */
  readonly confirmed: number;
  /** So many were kept without that: whole, but the page was gone before it could say so. */
  readonly unseen: number;
  readonly ways: Readonly<Partial<Record<Way, number>>>;
  readonly deeds: Readonly<Partial<Record<Deed, number>>>;
  /** What should not have happened, each with the number of its round. */
  readonly faults: readonly string[];
}

/** Milliseconds. Longer than it takes to make a note when nothing is killed, so that some are killed just after. */
const LATEST = 250;
/** A page of the log shows no more than 50, and each has to be seen to come. */
const MOST_KEPT = 30;

/** Kills `count` times, each of `among` as often as the others, at moments that follow from `seed`. */
export async function tryKills(
  count: number,
  seed: number,
  among: readonly Way[] = KILLED,
): Promise<KillsOutcome> {
  const pick = pickFrom(seed);
  const places = await servePlaces();
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-kills-'));
  const [extension, profile] = [path.join(folder, 'extension'), path.join(folder, 'profile')];
  await cp(BUILD, extension, { recursive: true });
  const launch = () => launchKillable({ extension, places, profile });
  const ways: Partial<Record<Way, number>> = {};
  const deeds: Partial<Record<Deed, number>> = {};
  const faults: string[] = [];
  let [confirmed, unseen] = [0, 0];
  let known: readonly Declaration[] = [];
  let browser = await beginWith(launch);
  try {
    for (let round = 1; round <= count; round += 1) {
      const way = among[round % among.length] ?? 'browser';
      const deed = DEEDS[pick(3) === 0 ? 1 : 0];
      const delay = pick(LATEST);
      ways[way] = (ways[way] ?? 0) + 1;
      deeds[deed] = (deeds[deed] ?? 0) + 1;
      const told = (fault: string) =>
        faults.push(`round ${round} (${deed}, ${way} killed after ${delay} ms): ${fault}`);
      try {
        const making = await MAKING[deed](browser);
        const isConfirmed = await killed(browser, making, way, delay);
        if (way === 'browser') browser = await launch();
        const found = await notesIn(browser);
        const fault = faultIn(known, found, isConfirmed, making.expected);
        if (fault) told(fault);
        if (isConfirmed) confirmed += 1;
        else unseen += found.length - known.length;
        known = found;
        if (way === 'worker') await making.leave();
        if (known.length >= MOST_KEPT) {
          await clearNotes(browser);
          known = [];
        }
      } catch (error) {
        told(String(error));
        await browser.kill();
        browser = await launch();
        known = await notesIn(browser);
      }
    }
  } finally {
    await browser.close();
    await places.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { tried: count, confirmed, unseen, ways, deeds, faults };
}

/** Presses, kills, and says whether the user has seen the note confirmed. */
async function killed(
  browser: Killable,
  making: Making,
  way: Way,
  delay: number,
): Promise<boolean> {
  let seen = false;
  // Where it is killed before, nobody ever answers.
  void making.told().then(
    () => (seen = true),
    () => undefined,
  );
  making.press();
  await pause(delay);
  await KILL[way](browser, making);
  // No page needs the worker to make a note.
  if (way === 'worker') await eventually('the note to be confirmed', async () => seen);
  return seen;
}

const KILL: Readonly<Record<Way, (browser: Killable, making: Making) => Promise<void>>> = {
  worker: (browser) => browser.stopWorker(),
  tab: (_, { leave }) => leave(),
  browser: (browser) => browser.kill(),
  'extension by an update': (browser) => browser.update(),
};

function faultIn(
  before: readonly Declaration[],
  after: readonly Declaration[],
  confirmed: boolean,
  expected: Partial<Declaration>,
): string | null {
  const lost = before.filter((one) => !after.some((other) => isDeepStrictEqual(one, other)));
  if (lost.length > 0) return `${lost.length} earlier notes are not as they were`;
  const added = after.filter(({ id }) => !before.some((one) => one.id === id));
  if (added.length > 1) return `${added.length} notes came of one`;
  const [note] = added;
  if (!note) return confirmed ? 'the note was confirmed, and is not there' : null;
  const isWhole =
    v.safeParse(declarationSchema, note).success &&
    isDeepStrictEqual({ ...note, ...expected }, note);
  return isWhole ? null : `the note is not whole: ${JSON.stringify(note)}`;
}
