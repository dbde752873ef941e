/** A command that signs, and has the key where nobody can read it. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { Misuse } from './misuse.ts';

/** How long a command is waited for. A person may have to find a card, or type a number. In milliseconds. */
export interface Patience {
  /** So often it is said that it is still waited for. */
  readonly tellEvery: number;
  readonly endAfter: number;
  readonly tell: (line: string) => void;
}

export const PATIENCE: Patience = {
  tellEvery: 30_000,
  endAfter: 600_000,
  tell: (line) => process.stderr.write(`${line}\n`),
};

const SIGNATURE_BYTES = 64;
/** More is no signature, however it is written, and is not waited for. */
const MOST_KEPT = 4096;

const UNREAD =
  '--key-command ended without having read the bytes to be signed, so that it gave no signature of them. It gets them on its standard input, and has to read that to the end.';

/**
 * The 64 bytes of the signature over `bytes`. The command gets these as they are to be signed; it prints the signature, as
 * 64 bytes or as base64 of either kind. @throws Misuse if it does not, or is not done in time
 */
export async function signByCommand(
  command: string,
  keyId: string,
  bytes: Uint8Array,
  patience: Patience = PATIENCE,
): Promise<Uint8Array> {
  const child = spawn(command, {
    shell: true,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ARMSLENGTH_KEY_ID: keyId },
  });
  const printed = await whileWaiting(child, patience, outputOf(child, bytes));
  const signature =
    printed.length === SIGNATURE_BYTES
      ? printed
      : Buffer.from(printed.toString('latin1').trim(), 'base64');
  if (signature.length === SIGNATURE_BYTES) return signature;
  throw printedOther(`${printed.length}`);
}

const printedOther = (bytes: string): Misuse =>
  new Misuse(
    `--key-command printed ${bytes} bytes, expected a signature of ${SIGNATURE_BYTES} bytes, as they are or as base64.`,
  );

type Piped = ChildProcessByStdio<Writable, Readable, null>;

async function outputOf(child: Piped, bytes: Uint8Array): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  let printed = Buffer.alloc(0);
  let isUnread = false;
  child.stdout.on('data', (piece: Buffer) => {
    printed = Buffer.concat([printed, piece]);
    if (printed.length <= MOST_KEPT) return;
    end(child);
    reject(printedOther('too many'));
  });
  // It may have ended before, which is told by how it has ended.
  child.stdin.on('error', () => (isUnread = true));
  child.stdin.end(bytes);
  child.on('error', (error) =>
    reject(new Misuse(`--key-command could not be run: ${error.message}`)),
  );
  child.on('close', (status, signal) => {
    if (status !== 0)
      reject(new Misuse(`--key-command ended with ${status ?? signal}, expected 0.`));
    else if (isUnread) reject(new Misuse(UNREAD));
    else resolve(printed);
  });
  return promise;
}

/** With all that would keep this process from ending. */
function end(child: Piped): void {
  child.kill();
  child.stdin.destroy();
  child.stdout.destroy();
  child.unref();
}

/** What it comes to, if it does in time; or else it is ended. */
async function whileWaiting<Output>(
  child: Piped,
  { tellEvery, endAfter, tell }: Patience,
  output: Promise<Output>,
): Promise<Output> {
  const late = Promise.withResolvers<never>();
  const begun = Date.now();
  const telling = setInterval(
    () =>
      tell(
        `--key-command has not ended after ${inWords(Date.now() - begun)}, and is waited for up to ${inWords(endAfter)}.`,
      ),
    tellEvery,
  );
  const ending = setTimeout(() => {
    end(child);
    late.reject(
      new Misuse(
        `--key-command did not end within ${inWords(endAfter)}, and was ended. Nothing was written.`,
      ),
    );
  }, endAfter);
  try {
    return await Promise.race([output, late.promise]);
  } finally {
    clearInterval(telling);
    clearTimeout(ending);
  }
}

const inWords = (milliseconds: number): string =>
  milliseconds < 120_000
    ? `${Math.round(milliseconds / 1000)} seconds`
    : `${Math.round(milliseconds / 60_000)} minutes`;
