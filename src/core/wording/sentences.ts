/** A full stop ends a sentence where a capital follows: “e.g. a room” and “no. 5” go on. */
const BETWEEN_SENTENCES = /[.!?…]["”’»)\]]*\s+(?=["“‘«([]*\p{Lu})/u;

/** How many sentences a text has. */
export const countSentences = (text: string): number =>
  text.split(BETWEEN_SENTENCES).filter((sentence) => sentence.trim()).length;
