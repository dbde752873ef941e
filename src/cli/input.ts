/** Where every command reads a file that somebody names, or standard input in its place. */
import { existsSync, readFileSync, readSync } from 'node:fs';
import { isUtf16 } from './encoding.ts';
import { Misuse } from './misuse.ts';
import { askedOfFile } from './near-file.ts';
import { reasonOf } from './reason.ts';

/** As a file, by the custom of commands. */
export const STANDARD_INPUT = '-';

const PIECE_BYTES = 65_536;
const PAUSE_MILLISECONDS = 10;

/** The whole of a file. Standard input can be asked for again: it is the same then. @throws Misuse if it cannot be read */
export function bytesOf(file: string): Uint8Array {
  try {
    return file === STANDARD_INPUT ? standardInput() : readFileSync(file);
  } catch (error) {
    throw unread(file, error);
  }
}

/** Why a file could not be read, also where it is none. */
export const unread = (file: string, cause: unknown): Misuse =>
  new Misuse(
    `${file} could not be read: ${file.startsWith('builtin:') ? NO_FILE : reasonOf(cause) + (existsSync(file) ? '' : askedOfFile(file))}`,
    { cause },
  );

const NO_FILE =
  '“builtin:” names a pack that comes with the extension, and a file is expected here.';

/** The same as text. @throws Misuse if it is in another encoding, as its beginning shows */
export function textOf(file: string): string {
  const bytes = bytesOf(file);
  refuseUtf16(file, bytes);
  // A mark that some editors put first is left out by that.
  return new TextDecoder().decode(bytes);
}

/** @throws Misuse if the file begins as UTF-16 does */
export function refuseUtf16(file: string, bytes: Uint8Array): void {
  if (isUtf16(bytes))
    throw new Misuse(
      `${file}: found UTF-16, expected UTF-8. Save the file with the encoding UTF-8.`,
    );
}

/** It is there for one use only. @throws Misuse if more than one of `files` is standard input */
export function refuseTwoInputs(files: readonly (string | undefined)[]): void {
  if (files.filter((file) => file === STANDARD_INPUT).length > 1)
    throw new Misuse('Standard input (-) can be given once only: save one of the two as a file.');
}

let whole: Uint8Array | undefined;

function standardInput(): Uint8Array {
  if (whole) return whole;
  const pieces: Uint8Array[] = [];
  for (let piece = nextPiece(); piece.length > 0; piece = nextPiece()) pieces.push(piece);
  return (whole = Buffer.concat(pieces));
}

/** Empty at the end. */
function nextPiece(): Uint8Array {
  const piece = new Uint8Array(PIECE_BYTES);
  for (;;) {
    try {
      return piece.subarray(0, readSync(0, piece));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      // Windows tells the end of a pipe so.
      if (code === 'EOF') return new Uint8Array();
      // A pipe that does not wait says so for as long as whoever writes to it has not gone on.
      if (code !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Without keeping the processor busy, and without giving way to anything else: whoever reads needs all of it first. */
const pause = (): unknown =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
