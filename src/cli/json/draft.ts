/** A text that is being mended, with where each of its characters stands in the file. */
export interface Draft {
  readonly text: string;
  /** The offset in the file of each offset of `text`, its end included. */
  readonly origin: Uint32Array;
}

/** What to put where, in offsets of the draft. */
export interface Repair {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

export const draftOf = (text: string): Draft => ({
  text,
  origin: new Uint32Array(text.length + 1).map((_, at) => at),
});

/** The draft with one repair made. What was put in stands where the repair began. */
export const mended = ({ text, origin }: Draft, { at, length, by }: Repair): Draft => ({
  text: text.slice(0, at) + by + text.slice(at + length),
  origin: Uint32Array.from([
    ...origin.slice(0, at),
    ...Array.from({ length: by.length }, () => origin[at] ?? 0),
    ...origin.slice(at + length),
  ]),
});

/** The draft before an offset of it. */
export const upTo = ({ text, origin }: Draft, offset: number): Draft => ({
  text: text.slice(0, offset),
  origin: origin.slice(0, offset + 1),
});
