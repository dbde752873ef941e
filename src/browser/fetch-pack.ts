/**
 * One request for a pack: nothing of the user is in it, and nothing that comes is believed yet. What the server called the
 * file goes back to it: docs/admin/packs.md says what a server could do with that.
 */
import { type Reason, type Refusal, refuse } from '../core/refusal.ts';
import { LONGEST_SIGNED_PACK } from '../core/signed-pack.ts';

/** Shorter than a browser lets a worker wait for an answer. */
const PATIENCE = 20_000;
const LONGEST_ETAG = 200;

export type Answer = { readonly serverTime?: number } & (
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'text'; readonly text: string; readonly etag?: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
);

/** Asks for the file at `address`, unless it is still the one that the server called `etag`. Never throws. */
export async function fetchPack(
  address: string,
  etag: string | undefined,
  patience = PATIENCE,
): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(address, {
      // Whose languages these are is nobody's business; the browser would send the user's own.
      headers: { 'accept-language': '*', ...(etag !== undefined && { 'if-none-match': etag }) },
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal,
    });
    return { ...(await answerIn(response, etag)), ...timeIn(response) };
  } catch (error) {
    return isTimeout(error)
      ? refused('too-slow', 'no whole answer', `one within ${patience / 1000} seconds`, ASK_SERVER)
      : refused('no-answer', 'none', 'an answer of the server', ASK_NETWORK);
  }
}

async function answerIn(response: Response, etag: string | undefined): Promise<Answer> {
  const { status, type, headers } = response;
  if (status === 304 && etag !== undefined) return { kind: 'unchanged' };
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304)) {
    return refused('redirected', 'a way to another address', 'the pack itself', NAME_OTHER);
  }
  if (status !== 200) return refused('wrong-answer', `status ${status}`, 'status 200', ASK_SERVER);
  const text = await readWithin(response, LONGEST_SIGNED_PACK);
  if (text === null) {
    const most = `at most ${LONGEST_SIGNED_PACK} bytes`;
    return refused('too-large', 'more bytes than any pack has', most, 'Make the pack shorter.');
  }
  const name = headers.get('etag') ?? '';
  return { kind: 'text', text, ...(isUsable(name) && { etag: name }) };
}

/** A name is kept and sent back: a long one would be a way to fill the one and swell the other. */
const isUsable = (etag: string): boolean => etag !== '' && etag.length <= LONGEST_ETAG;

/** The text of an answer; `null`, and no more of it is read, if it has more than `most` bytes. */
async function readWithin({ body }: Response, most: number): Promise<string | null> {
  const reader = body?.getReader();
  if (!reader) return '';
  // A byte that is no UTF-8 becomes a mark that is in no signed file.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Only where the server lets it be seen. */
function timeIn({ headers }: Response): { readonly serverTime?: number } {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? {} : { serverTime: time };
}

const isTimeout = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'TimeoutError';

const refused = (reason: Reason, found: string, expected: string, mend: string): Answer => ({
  kind: 'refused',
  refusal: refuse(reason, found, expected, mend),
});

const ASK_SERVER = 'Look at the server; docs/admin/packs.md says what it has to answer.';
const ASK_NETWORK =
  'Look at the network, the address, and the headers that docs/admin/packs.md asks for.';
const NAME_OTHER = 'Name the address that it leads to in “packs”, or sign in to the network.';
