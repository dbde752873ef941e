import type { Repair } from './draft.ts';

/** One mistake against JSON, in offsets of the text that was read. */
export interface Diagnosis {
  readonly at: number;
  readonly length: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
  /** What to read it as, so that the rest can be read. Without one, nothing behind it makes sense. */
  readonly repair?: Repair;
  /** The repair only helps to read on: what is meant there, the author has to say. */
  readonly guessed?: true;
  /** The repair is `null` for a value that is missing: all around it is as it was meant. */
  readonly blank?: true;
}

const LONGEST_EXCERPT = 40;

/** A piece of the file as it can be shown in a sentence. */
export const excerpt = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
