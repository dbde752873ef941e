/** Whether anything grows while a page stays open. */
import { move, moveFocus } from './feed.ts';
import { type Heap, heapOf } from './heap.ts';
import type { Lab, Subject } from './lab.ts';
import { inNewPage, open } from './visit.ts';

export interface Doings {
  /** How many times the focus moves to another field. */
  readonly focusEvents: number;
  /** How many times the address changes within the page. */
  readonly moves: number;
}

export interface Stay extends Doings {
  /** After so much, what is made once is there, and the browser's own list of where the tab has been is full. */
  readonly warm: Doings;
}

/** An address at which ours notices something: each move there, and each away, is reported. */
const SPEAKING = '/latest/composer';

/** By how much what is held has grown over a stay. */
export const growthOver = (lab: Lab, subject: Subject, { warm, ...doings }: Stay): Promise<Heap> =>
  inNewPage(lab, async (page, session) => {
    await open(page, subject);
    const go = async ({ focusEvents, moves }: Doings): Promise<void> => {
      await moveFocus(page, focusEvents);
      await move(page, moves, SPEAKING);
    };
    await go(warm);
    const before = await heapOf(session);
    await go(doings);
    const after = await heapOf(session);
    return {
      bytes: after.bytes - before.bytes,
      listeners: after.listeners - before.listeners,
    };
  });
