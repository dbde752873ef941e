/** A fault that makes a row fail, as a patch. Planted in a copy, never here. */
export interface Fault {
  /** The row that has to fail. */
  readonly row: string;
  /** What is wrong, as a sentence. */
  readonly says: string;
  /** Where there is a `*`, in every file of such a name. */
  readonly file: string;
  /** What stands there once, and what is put in its place. */
  readonly from: string;
  readonly to: string;
  /** Rows that see the same, since what is wrong is theirs as well. */
  readonly seenToo?: readonly string[];
}
