/** Whether a text in a script is a selector as a whole, and one that looks at nothing that people write or are shown. */
import { looksAtText } from '../live/allowed.ts';

const PIECES =
  /^(?:[a-z][\w-]*|\*|[#.][\w-]+|\[[a-z][\w-]*(?:[~|^$*]?=(?:"[^"\\<>[\]]*"|[\w-]+)(?: i)?)?\]|:[a-z-]+|:not\(|:has\(> |\)| > |[ ,])+$/i;

/** In some form that the script needs; not whether a browser would take it. */
export const isWholeSelector = (text: string): boolean => PIECES.test(text) && !looksAtText(text);

/** What could begin to ask for an attribute or a state. */
export const hasBeginning = (text: string): boolean => /[[:]/.test(text);
