/** What stands around a place in a text that is not quite JSON. */
import { createScanner } from 'jsonc-parser';

export interface Token {
  readonly text: string;
  readonly at: number;
  /** The first offset behind it. */
  readonly end: number;
}

export interface Spot {
  readonly text: string;
  /** The token at the place; empty at the end of the text. */
  readonly token: Token;
  readonly previous: Token;
  readonly beforePrevious: Token;
  /** The brackets that are open there, the innermost last. */
  readonly open: readonly Token[];
}

const NO_TOKEN: Token = { text: '', at: 0, end: 0 };

/** @param offset where a token begins, or the end of the text */
export function spotAt(text: string, offset: number): Spot {
  const scanner = createScanner(text, true);
  const open: Token[] = [];
  let [beforePrevious, previous, token] = [NO_TOKEN, NO_TOKEN, NO_TOKEN];
  for (;;) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    const end = at + scanner.getTokenLength();
    token = { text: text.slice(at, end), at, end };
    if (at >= offset || token.text === '') break;
    if (token.text === '{' || token.text === '[') open.push(token);
    if (token.text === '}' || token.text === ']') open.pop();
    [beforePrevious, previous] = [previous, token];
  }
  return { text, token, previous, beforePrevious, open };
}

/** Whether a value may stand behind this token, and not a key. */
export const takesValue = ({ open }: Spot, behind: Token): boolean =>
  behind.text === ':' || open.at(-1)?.text === '[';

export const isText = ({ text }: Token): boolean => text.startsWith('"');

/** The rest of the line from an offset on. */
export const lineFrom = (text: string, at: number): string =>
  /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? '';

export const lineNumberAt = (text: string, at: number): number =>
  text.slice(0, at).split(/\r\n|\r|\n/).length;
