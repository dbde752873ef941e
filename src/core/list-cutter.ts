/** Takes the elements of one list out of a JSON text that comes in pieces, so that the whole is never held. */

export interface ListCutter {
  /** The texts of the elements that end in this piece. They are as they stand: whether each is JSON is for the reader to see. */
  readonly cut: (piece: string) => readonly string[];
  /** What stands round the elements, with an empty list in their place. */
  readonly around: () => string;
  /** Something is longer than anything of ours: there is no use in reading on. */
  readonly isTooLong: () => boolean;
}

/** More characters than a note, or than all that stands round the notes, ever has. */
const LONGEST = 100_000;

/** So many characters back the key is looked for. */
const NEAR = 100;

const OPENING = '{[';
const MEANING_IN_TEXT = /["\\]/g;
const MEANING_OUTSIDE = /["{}[\],]/g;

/** @param name the key, directly in the outermost object, behind which the list stands. */
export function listCutter(name: string): ListCutter {
  const before = new RegExp(String.raw`"${name}"\s*:\s*$`);
  let around = '';
  let element = '';
  let first = true;
  /** How many brackets are open, those round the list among them. */
  let depth = 0;
  let inList = false;
  let wasInList = false;
  let inText = false;
  let escaped = false;

  const keep = (text: string) => {
    if (inList) element += text;
    else around += text;
  };
  /** Ends an element, unless the list is empty. */
  const finish = (elements: string[], isLast: boolean) => {
    if (!(isLast && first && /^[ \t\r\n]*$/.test(element))) elements.push(element);
    element = '';
    first = false;
  };
  const step = (sign: string, elements: string[]) => {
    if (inText || sign === '"') {
      escaped = sign === '\\';
      if (sign === '"') inText = !inText;
    } else if (inList && depth === 2 && sign === ',') {
      return finish(elements, false);
    } else if (inList && depth === 2 && sign === ']') {
      finish(elements, true);
      [inList, depth] = [false, 1];
    } else if (OPENING.includes(sign)) {
      depth += 1;
      if (!wasInList && depth === 2 && sign === '[' && before.test(around.slice(-NEAR))) {
        around += sign;
        inList = wasInList = true;
        return;
      }
    } else if (sign !== ',') {
      depth -= 1;
    }
    keep(sign);
  };

  return {
    cut: (piece) => {
      const elements: string[] = [];
      let at = 0;
      while (at < piece.length && !isTooLong()) {
        if (escaped) {
          keep(piece.charAt(at));
          escaped = false;
          at += 1;
          continue;
        }
        const meaning = inText ? MEANING_IN_TEXT : MEANING_OUTSIDE;
        meaning.lastIndex = at;
        const next = meaning.exec(piece)?.index ?? piece.length;
        keep(piece.slice(at, next));
        if (next < piece.length) step(piece.charAt(next), elements);
        at = next + 1;
      }
      return elements;
    },
    // What was begun and never ended is not passed over.
    around: () => around + element,
    isTooLong,
  };

  function isTooLong(): boolean {
    return around.length > LONGEST || element.length > LONGEST;
  }
}
