/** Where a text stops being JSON: a browser tells it in words of its own, and each browser in others. */
import { type Issue, quote } from './issue.ts';

/** What may come next: `first` where a bracket has just been opened, so that it may close at once. */
type Wanted = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'rest' | 'nothing';

const SPACE = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;
/** A text in quotes that the end of all cuts off. */
const UNENDED = /"[ !#-[\]-\uffff]*(?:\\[^\n][ !#-[\]-\uffff]*)*\\?$/y;

/** The offset of what is no JSON any more; the length of the text where it only breaks off; `undefined` if all of it is JSON. */
export function endOfJson(text: string): number | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    at += matchAt(SPACE, text, at).length;
    if (wanted === 'nothing') return at < text.length ? at : undefined;
    const token = matchAt(TOKEN, text, at);
    const next: Wanted | undefined = token === '' ? undefined : after(token, wanted, open);
    if (next === undefined) return matchAt(UNENDED, text, at) === '' ? at : text.length;
    at += token.length;
    wanted = next;
  }
}

/** What may come behind a token; `undefined` if the token may not come here. Keeps the brackets that are `open`. */
function after(token: string, wanted: Wanted, open: string[]): Wanted | undefined {
  const inObject = open.at(-1) === '{';
  const behind = (): Wanted => (open.length > 0 ? 'rest' : 'nothing');
  switch (token) {
    case '}':
    case ']': {
      const isClosing = wanted === 'rest' || wanted === (inObject ? 'first key' : 'first value');
      if (!isClosing || inObject !== (token === '}')) return undefined;
      open.pop();
      return behind();
    }
    case ',':
      return wanted === 'rest' ? (inObject ? 'key' : 'value') : undefined;
    case ':':
      return wanted === 'colon' ? 'value' : undefined;
    default:
  }
  if (wanted === 'key' || wanted === 'first key')
    return token.startsWith('"') ? 'colon' : undefined;
  if (wanted !== 'value' && wanted !== 'first value') return undefined;
  if (token !== '{' && token !== '[') return behind();
  open.push(token);
  return token === '{' ? 'first key' : 'first value';
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const LONGEST_EXCERPT = 40;

/** A line and a column (UTF-16 units), both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What an issue says beside what was found. */
export type Wish = Pick<Issue, 'path' | 'expected' | 'mend'>;

/** An issue about a text that is no JSON. */
export function noJson(text: string, wish: Wish): Issue {
  if (text.trim() === '') return { ...wish, found: 'nothing: it is empty' };
  const at = endOfJson(text) ?? 0;
  const place = placeIn(text, at);
  const [found, says] =
    at === text.length
      ? ['the end of the text', `It breaks off at ${place}.`]
      : [excerptAt(text, at), `It is no JSON from ${place} on.`];
  return { ...wish, found, mend: `${says} ${wish.mend}` };
}

/** What a finding shows of a text. */
export const excerptAt = (text: string, at: number): string =>
  quote(text.slice(at, at + LONGEST_EXCERPT));

/** Where an offset is, as people count. */
export function placeIn(text: string, at: number): string {
  const { line, column } = spotIn(text, at);
  return `line ${line}, column ${column}`;
}

/** A line ends as in any editor. */
export function spotIn(text: string, at: number): Spot {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
