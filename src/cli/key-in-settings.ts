/** How a value of `packKeys` is mended in a file, where the text that a key is stands in quotes. */
import type { Issue } from '../core/issue.ts';
import { GIVE_KEY } from '../core/key-mends.ts';

export const ofPackKey = (issue: Issue): Issue =>
  issue.mend === GIVE_KEY ? { ...issue, mend: MEND } : issue;

const MEND =
  'Give what “armslength keygen” has printed behind “For “packKeys”:”, with its quotes and each \\.';
