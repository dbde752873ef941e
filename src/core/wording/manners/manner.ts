/** What neutral wording means in a language, as far as a machine can tell. */
export interface Manner {
  /** Beginnings of words that judge. A space at the end of one: the word ends there. */
  readonly judging: readonly string[];
  /** Whether a text states what the user is doing. */
  readonly doing: (text: string) => boolean;
  /** Whether a text tells the user to do something, or to leave it. */
  readonly ordering: (text: string) => boolean;
  /** Whether a text threatens: that somebody watches, or will be told. */
  readonly threatening: (text: string) => boolean;
  /** A pattern of the initials of a party, as newspapers set them in brackets. */
  readonly initials: string;
  /** Patterns of titles that are set before a name, or of what such words end with. */
  readonly titles: readonly string[];
  /** What each body says, since the machine knows where and not why. */
  readonly unsure: string;
  /** What the footer names, each in one of these words: carrying on, noting, reading or asking, where a note stays. */
  readonly ways: readonly (readonly string[])[];
}

/** A party's letter or initials, as newspapers set them behind a name. */
export const CAPITALS = String.raw`\(\p{Lu}{1,3}\)`;
