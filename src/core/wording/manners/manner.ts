/** What neutral wording means in a language, as far as a machine can tell. */
export interface Manner {
  /** Beginnings of words that judge. A space at the end of one: the word ends there. */
  readonly judging: readonly string[];
  /** Whether a text states what the user is doing. */
  readonly doing: (text: string) => boolean;
  /** Whether a text tells the user to leave something. */
  readonly forbidding: (text: string) => boolean;
  /** A party's letter or initials, as newspapers set them behind a name. */
  readonly party: RegExp;
  /** Patterns of titles that newspapers set before a name. None that also begins the title of a document. */
  readonly titles: readonly string[];
  /** What each body says, since the machine knows where and not why. */
  readonly unsure: string;
  /** What the footer names, each in one of these words: carrying on, noting, reading or asking, where a note stays. */
  readonly ways: readonly (readonly string[])[];
}

export const CAPITALS = /\(\p{Lu}{1,3}\)/u;
