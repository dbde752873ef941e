/** The log made ready to be searched: 100,000 notes are of few kinds, days and times, so that words are looked at seldom. */
import type { Declaration } from '../../core/declare.ts';
import { inReadingOrder, type ShownNote } from './order.ts';

export interface Journal {
  /** In reading order. Everything below is by the place in it. */
  readonly shown: readonly ShownNote[];
  /** 1 where a note stands by itself, and not below what it belongs to. */
  readonly firsts: Uint8Array;
  /** When, in epoch milliseconds. */
  readonly times: Float64Array;
  /** Notes that differ in nothing but when they were. */
  readonly kinds: Grouped<ShownNote>;
  /** By the clock of this device; each as one instant (epoch milliseconds) in it. */
  readonly days: Grouped<number>;
  readonly hours: Grouped<number>;
}

/** Notes by something that many of them share. */
interface Grouped<T> {
  /** One for each group, to stand for it. */
  readonly samples: readonly T[];
  /** The group of each note. */
  readonly of: Uint32Array;
}

export function journalOf(notes: readonly Declaration[]): Journal {
  const shown = inReadingOrder(notes);
  const firsts = new Uint8Array(shown.length);
  const times = new Float64Array(shown.length);
  const kinds = grouping<ShownNote>(shown.length);
  const days = grouping<number>(shown.length);
  const hours = grouping<number>(shown.length);
  let at = '';
  let time = Number.NaN;
  let day = 0;
  let hour = 0;
  const kindOf = kinding();
  // Not by `entries()`: here it takes as long as all the rest.
  for (let place = 0; place < shown.length; place += 1) {
    const one = shown[place] as ShownNote;
    const { note, first } = one;
    firsts[place] = Number(first);
    // Many notes are of the same moment as the one before.
    if (note.at !== at) {
      at = note.at;
      const date = new Date(at);
      time = date.getTime();
      day = (date.getFullYear() * 12 + date.getMonth()) * 31 + date.getDate();
      hour = date.getHours() * 60 + date.getMinutes();
    }
    times[place] = time;
    days.put(place, day, time);
    hours.put(place, hour, time);
    kinds.put(place, kindOf(one), one);
  }
  return { shown, firsts, times, kinds: kinds.done(), days: days.done(), hours: hours.done() };
}

/** A number for each kind of note. To join the texts into one would take longer than to look them up one after the other. */
function kinding(): (one: ShownNote) => number {
  const steps = new Map<number, Map<string | null, number>>();
  const step = (from: number, text: string | null): number => {
    let known = steps.get(from);
    if (!known) steps.set(from, (known = new Map()));
    let to = known.get(text);
    if (to === undefined) known.set(text, (to = count += 1));
    return to;
  };
  let count = 0;
  return ({ note: { surface, category, outcome, rule, pack, window }, made = null }) =>
    [made, category, outcome, rule, pack, window].reduce<number>(step, step(0, surface));
}

function grouping<T>(size: number) {
  const known = new Map<number, number>();
  const samples: T[] = [];
  const of = new Uint32Array(size);
  return {
    put: (place: number, key: number, sample: T) => {
      let group = known.get(key);
      if (group === undefined) {
        group = samples.push(sample) - 1;
        known.set(key, group);
      }
      of[place] = group;
    },
    done: (): Grouped<T> => ({ samples, of }),
  };
}
