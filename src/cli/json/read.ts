/** Reads a file as JSON, strictly, and tells of every mistake where it is. */
import { isUtf8 } from 'node:buffer';
import { type Node, parseTree } from 'jsonc-parser';
import type { Issue } from '../../core/issue.ts';
import { OWN_ID } from '../../core/pack-check.ts';
import { LONGEST_PACK } from '../../core/pack-text.ts';
import { isUtf16 } from '../encoding.ts';
import { bytesOf } from '../input.ts';
import { type Beginning, beginningOf } from './beginning.ts';
import { tooDeepIn } from './depth.ts';
import { excerpt } from './diagnosis.ts';
import type { Draft } from './draft.ts';
import { firstWithId, type Place, placeAt, spanOf } from './place.ts';
import { plainlyIn } from './plain.ts';
import { spotAt } from './spot.ts';
import { type Reading, readStrictly } from './syntax.ts';
import { keyMistakesIn, pathsAt, valueOf } from './tree.ts';
import { unrepeated } from './unrepeated.ts';

/** An issue at its place in a file. */
export interface Finding extends Issue, Place {
  /** How much of the line it is about, in UTF-16 units; 0 at the end of the file. */
  readonly length: number;
}

export interface JsonFile {
  readonly file: string;
  readonly text: string;
  /** What is against JSON itself: none, if all is well. */
  readonly findings: readonly Finding[];
  /** What the file says, with its mistakes mended. Absent if nobody could tell. */
  readonly content?: Content;
  /** If so: what was surely read before nobody could tell any more, if that is anything. */
  readonly beginning?: Content & {
    /** The list in which reading ended, by its key. */
    readonly list?: string | undefined;
    /** The text behind all that was read. */
    readonly rest: string;
  };
}

export interface Content {
  readonly value: unknown;
  /** Where a value is missing and `null` stands instead, as dotted paths. */
  readonly blanks: readonly string[];
  /** Puts an issue of the content where it is in the file. */
  readonly locate: (issue: Issue) => Finding;
}

/** What was found where nothing is. */
export const AN_EMPTY_FILE = 'an empty file';

/** `most`: characters; of a longer file nothing is read. @throws Misuse if there is no such file, or it may not be read */
export function readJsonFile(file: string, most = LONGEST_PACK): JsonFile {
  const { text, issue } = decoded(bytesOf(file));
  return readJsonText(file, text, most, issue);
}

/** The same of its text. `issue`: why it is none. */
export function readJsonText(
  file: string,
  text: string,
  most: number,
  issue?: MistakeInBytes,
): JsonFile {
  const plain = issue || text.length > most ? undefined : plainlyIn(text);
  if (!plain) return readInFull(file, text, most, issue);
  let locate: Content['locate'] | undefined;
  const atNeed = (one: Issue): Finding => {
    locate ??= locating(text, unrepeated(text), parseTree(text) ?? NO_TREE, (offset) => offset);
    return locate(one);
  };
  return { file, text, findings: [], content: { ...plain, blanks: [], locate: atNeed } };
}

const NO_TREE: Node = { type: 'null', offset: 0, length: 0 };

/** With every mistake at its place, and what is meant all the same. */
function readInFull(file: string, text: string, most: number, issue?: MistakeInBytes): JsonFile {
  const told = unrepeated(text);
  const findings = (
    issues: readonly (Issue & { readonly at: number; readonly length: number })[],
  ) =>
    issues
      .toSorted((one, other) => one.at - other.at)
      .map(({ path, at, length, found, expected, mend }) => ({
        path,
        ...placeAt(text, at),
        found: told(found),
        expected: told(expected),
        mend: told(mend),
        length,
      }));
  if (issue) return { file, text, findings: findings([issue]) };
  if (text.length > most) return { file, text, findings: findings([tooLong(text, most)]) };
  const tooDeep = tooDeepIn(text);
  if (tooDeep) return { file, text, findings: findings([{ path: '', ...tooDeep }]) };
  const reading = readStrictly(text);
  const { root, draft, list, end = 0 } = rootOf(reading);
  const inFile = (offset: number) => draft.origin[offset] ?? text.length;
  const placeOf = (offset: number) => {
    const { line, column } = placeAt(text, inFile(offset));
    return `${line}:${column}`;
  };
  const isBlank = ({ type, offset }: Node) =>
    type === 'null' && reading.blanks.includes(inFile(offset));
  const content = root && {
    value: valueOf(root),
    blanks: reading.blanks.length > 0 ? pathsAt(root, isBlank) : [],
    locate: locating(text, told, root, inFile),
  };
  return {
    file,
    text,
    findings: findings([
      ...reading.mistakes.map((mistake) => ({ path: '', ...mistake })),
      ...(root ? keyMistakesIn(root, placeOf) : []).map((one) => ({ ...one, at: inFile(one.at) })),
    ]),
    ...(content &&
      (reading.sure
        ? { content }
        : { beginning: { ...content, list, rest: text.slice(inFile(end)) } })),
  };
}

/** How a file is mended that is too long, where its kind can be split. */
export const SPLIT = 'No device takes more. Is it the right file? If so, split it.';

const tooLong = ({ length }: string, most: number): MistakeInBytes => ({
  path: '',
  at: most,
  length: 0,
  found: `${length} characters`,
  expected: `at most ${most}`,
  mend: SPLIT,
});

interface Read extends Partial<Beginning> {
  readonly draft: Draft;
}

/** What was read, as far as it is sure. */
function rootOf({ draft, root, sure, beginning }: Reading): Read {
  if (sure || !beginning) return { draft, ...(sure && root && { root }) };
  const open = parseTree(beginning.text);
  // Where the first bracket closes too early, nothing stands where it should.
  const isOpen =
    open?.type === 'object' && spotAt(beginning.text, beginning.text.length).open.length > 0;
  return { draft: beginning, ...(isOpen && beginningOf(open)) };
}

const locating =
  (text: string, told: (words: string) => string, root: Node, inFile: (offset: number) => number) =>
  (issue: Issue): Finding => {
    const { offset, length } = spanOf(root, issue);
    const at = inFile(offset);
    const end = inFile(offset + length);
    const first = issue.expected === OWN_ID ? firstWithId(root, issue) : undefined;
    const line = first && placeAt(text, inFile(first.offset)).line;
    return {
      ...issue,
      ...placeAt(text, at),
      found: told(asWritten(issue.found, text.slice(at, end))),
      mend: line === undefined ? issue.mend : `${issue.mend} The other is in line ${line}.`,
      length: end - at,
    };
  };

/** A number as the file has it: to the reader of the file, `1.0` is not `1`, and what is too large is not `null`. */
const asWritten = (found: string, written: string): string =>
  /^-?\d/.test(written) && JSON.stringify(Number(written)) === found ? excerpt(written) : found;

type MistakeInBytes = Issue & { readonly at: number; readonly length: number };

/** The text of a file, without the mark that some editors put first; or why it is none. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly issue?: MistakeInBytes } {
  const text = new TextDecoder('utf-8').decode(bytes);
  const about = (found: string, expected: string, mend: string, at = 0) => ({
    text,
    issue: { path: '', at, length: 1, found, expected, mend },
  });
  if (isUtf16(bytes)) return about('UTF-16', 'UTF-8', 'Save the file with the encoding UTF-8.');
  if (!isUtf8(bytes))
    return about(
      'a character that is not UTF-8',
      'UTF-8',
      'Save the file with the encoding UTF-8.',
      text.indexOf('\ufffd'),
    );
  if (text.trim() === '')
    return about(
      AN_EMPTY_FILE,
      'one { … } that holds everything',
      'Begin with a copy of a file of the same kind in rules/.',
    );
  return { text };
}
