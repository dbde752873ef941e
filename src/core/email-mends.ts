/** How an e-mail address that does not fit can be mended: most have something around them, or are several. */
import type { Mend } from './issue.ts';
import * as v from 'valibot';
import { email } from './schema.ts';

/** No address has one of these in it; beside one, they are what does not belong to it. */
const BETWEEN = /[\s<>()[\]"“”,;:?&]+/;

export function mendEmail(value: unknown): Mend {
  if (typeof value !== 'string') return { mend: ONE };
  const addresses = value.split(BETWEEN).filter((part) => v.is(email, part));
  const [address] = addresses;
  if (addresses.length > 1) {
    return {
      mend: `Write one of them, such as “${address}”: others can be named at “contactUrl”.`,
    };
  }
  if (address !== undefined) {
    return { mend: `Write “${address}”: one address, and nothing before it or behind it.` };
  }
  if (value.includes('@') && !/@[^@]*[^.]\.[^.]/.test(value)) {
    return {
      mend: 'Write the whole address, with a dot behind the @, such as secretariat@council.example.',
    };
  }
  return { mend: ONE };
}

const ONE = 'Write one e-mail address, such as secretariat@council.example.';
