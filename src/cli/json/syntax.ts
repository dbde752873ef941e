/** Every mistake against JSON in a text, and the text as it reads with all of them mended. */
import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { diagnose } from './diagnose.ts';
import { type Diagnosis, excerpt } from './diagnosis.ts';
import { type Draft, draftOf, mended, upTo } from './draft.ts';

/** Behind so many, a text is hardly meant to be JSON. */
const MOST = 100;

export interface Reading {
  /** In offsets of the file. */
  readonly mistakes: readonly Diagnosis[];
  readonly draft: Draft;
  /** What the draft says; none if it could not be mended to the end. */
  readonly root?: Node | undefined;
  /** Whether the draft says what the author meant, so that it is worth looking at what it says. */
  readonly sure: boolean;
  /** If not: what was read, and mended, before the first mistake of which nobody can tell what was meant. */
  readonly beginning?: Draft;
  /** Where in the file a value is missing, which the draft has as `null`. */
  readonly blanks: readonly number[];
}

/** Reads strictly: no comments, no comma behind the last entry. Each mistake is mended before the next is looked for. */
export function readStrictly(text: string): Reading {
  const mistakes: Diagnosis[] = [];
  let draft = draftOf(text);
  let beginning: Draft | undefined;
  const blanks: number[] = [];
  const read = (sure: boolean): Reading => ({
    mistakes,
    draft,
    sure,
    blanks,
    ...(beginning && { beginning }),
  });
  for (;;) {
    const { root, error } = parsed(draft.text);
    if (!error) return { ...read(!beginning), root };
    const mistake = beginsOtherwise(draft.text) ?? diagnose(draft.text, error);
    const { origin } = draft;
    const at = origin[mistake.at] ?? text.length;
    const end = origin[mistake.at + mistake.length] ?? text.length;
    mistakes.push({ ...mistake, at, length: end - at });
    const next = mistake.repair && mended(draft, mistake.repair);
    const isStuck = !next || next.text === draft.text || mistakes.length === MOST;
    if (isStuck || mistake.guessed)
      beginning ??= upTo(draft, Math.min(mistake.at, mistake.repair?.at ?? mistake.at));
    if (isStuck) return read(false);
    if (mistake.blank) blanks.push(origin[mistake.repair?.at ?? mistake.at] ?? text.length);
    draft = next;
  }
}

/** What a text says, and the first error in it. */
function parsed(text: string): {
  readonly root: Node | undefined;
  readonly error: ParseError | undefined;
} {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return { root, error: errors[0] };
}

/** What does not begin as JSON is another kind of file, and one mistake, with what may be comments at its head or without. */
function beginsOtherwise(text: string): Diagnosis | undefined {
  const [head = ''] = /^(?:\s|#.*|\/\/.*|\/\*[\s\S]*?\*\/)*/.exec(text) ?? [];
  const [word] = /^[^\s{[]\S*/.exec(text.slice(head.length)) ?? [];
  if (word === undefined) return undefined;
  const at = head.search(/\S/);
  const [line = ''] = at < 0 ? [word] : (/^.*/.exec(text.slice(at)) ?? []);
  return {
    at: at < 0 ? head.length : at,
    length: line.length,
    found: `${excerpt(line)} at the beginning`,
    expected: 'one { … } that holds everything',
    // A text in quotes may be the first key of a file that has lost its bracket.
    mend: `${word.startsWith('"') ? '' : 'This is not JSON. '}Is it the right file? If so, begin with { and end with }.`,
  };
}
