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
  /** A party: its initials behind a name, or the form that names of parties have. No list of names: it would never be whole. */
  readonly party: RegExp;
  /** Patterns of titles that are set before a name, or of what such words end with. */
  readonly titles: readonly string[];
  /** What each body says, since the machine knows where and not why. */
  readonly unsure: string;
  /** What the footer names, each in one of these words: carrying on, noting, reading or asking, where a note stays. */
  readonly ways: readonly (readonly string[])[];
}

/** A party's letter or initials, as newspapers set them behind a name. */
export const CAPITALS = String.raw`\(\p{Lu}{1,3}\)`;

/**
 * The same behind a name in any letters, such as an abbreviation. A single word that opens a sentence has its capital
 * for that, unless what is in brackets has one too.
 */
const BEHIND_A_NAME = String.raw`(?:(?<=\p{L},? )\p{Lu}[\p{L}’'-]+ \(\p{L}{1,5}\.?\)|\p{Lu}[\p{L}’'-]+ \(\p{Lu}\p{L}{0,4}\.?\))`;

/** What a name of a party begins with, and the word behind or inside it that makes it one: patterns. */
type PartyName = readonly [beginning: string, ending: string];

/** What finds `initials` or such a name. The ending is looked for first, since few texts have one. */
export const parties = (initials: string, ...names: readonly PartyName[]): RegExp =>
  new RegExp(
    [
      initials,
      BEHIND_A_NAME,
      ...names.map(
        ([beginning, ending]) => `(?:${ending})(?!\\p{L})(?<=(?<!\\p{L})${beginning}(?:${ending}))`,
      ),
    ].join('|'),
    'u',
  );
