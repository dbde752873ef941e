/** A web page that came in place of a pack: mostly it is of the network, and not of the server that was asked. */
import type { Refusal } from './refusal.ts';

/** As much of a text as tells what it is. */
const BEGINNING = 1000;
const TAG = /<(?:!doctype\s+html|html|head|body|title|meta|script)[\s/>]/i;

export const isWebPage = (text: string): boolean => {
  // A byte-order mark is white space to it.
  const start = text.slice(0, BEGINNING).trimStart();
  return start.startsWith('<') && TAG.test(start);
};

/** The refusal of what came from an address, with what a web page may mean. What is asked for again needs nobody to ask. */
export const withWebPage = (refusal: Refusal, text: string): Refusal =>
  refusal.reason === 'not-signed' && isWebPage(text)
    ? { ...refusal, issues: refusal.issues.map((issue) => ({ ...issue, mend: SIGN_IN })) }
    : refusal;

const SIGN_IN =
  'A web page came, perhaps one to sign in to the network: then sign in. The pack is asked for again by itself. If the page comes on every network, put the file at this address, exactly as “armslength sign” wrote it.';
