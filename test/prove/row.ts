/** What a promise is here: a sentence for people, where we make it, and a way to prove it that ends in a figure. */

/** `whole` is what `npm run prove` does; `sample` is the same code on less, for `npm test` and for planted faults. */
export type Size = 'whole' | 'sample';

/** What is looked at: a checkout with its builds in `.output`. A planted fault is looked at in a copy of its own. */
export interface Subject {
  /** The top folder, absolute. */
  readonly folder: string;
}

export interface Proof {
  /** How much was tried and what came of it, as a sentence. */
  readonly figure: string;
  /** What is not as promised, one sentence each. None: the promise holds. */
  readonly found: readonly string[];
}

export interface Row {
  /** Its name on the command line and in the documents; never used again for something else. */
  readonly id: string;
  /** The promise, in plain words. */
  readonly says: string;
  /** The documents that make it. */
  readonly claimedIn: readonly string[];
  /** How it is proved, and what that does not cover. */
  readonly how: string;
  /** Only when it is asked for by its name: it takes longer than everything else together. */
  readonly onDemand?: true;
  /** It is about the tests and these proofs themselves, and not about the product. */
  readonly ofProofs?: true;
  /** It takes too long to be asked about every fault, and is about something else than the other rows: only its own are shown to it. */
  readonly ownFaultsOnly?: true;
  /**
   * Rows with the same name here look at one and the same run of a browser, which takes nearly all of their time: they are
   * proved in one process, one after the other, and the first of them is said to have taken it all.
   */
  readonly run?: string;
  /** It drives a browser of this machine. */
  readonly needsBrowser?: true;
  readonly prove: (subject: Subject, size: Size) => Proof | Promise<Proof>;
}

/** `1 page`, `1,000 pages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
