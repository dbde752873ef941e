/** Whether a text has something to read in it, and nothing that cannot be seen or that would be read as code. */
import { type Issue, issueAt } from './issue.ts';
import { isReadable, NO_UNSEEN, TAKE_IT_OUT, unseenIn } from './unseen.ts';

/**
 * Tags, comments and character codes, and what is bold, code or a link in Markdown: every text is shown as it stands. An
 * address between such brackets is none.
 */
const MARKUP =
  /\*\*[^*]+\*\*|__[^_]+__|`[^`]+`|\[[^\]]+\]\([^)]*\)|<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,}|#x?[0-9a-f]+);/i;

/** What stands where a text is still to come: as the whole of it, in any case, or in capitals within it. */
const ALL_TO_COME =
  /^[\s([{<]*(?:todo|tb[acd]|fixme|x{3,9}|lorem ipsum[^]*|place-?holder)[\s.:…)\]}>]*$/iu;
const SOME_TO_COME = /(?<![\p{L}\p{N}])(?:TODO|TB[ACD]|FIXME|XXX)(?![\p{L}\p{N}])/u;

/** What is put into sentences, where a space at its end would stand before a comma or a full stop. */
const IN_SENTENCES =
  /^(?:name|municipality|authority|(?:issuer|contact|windows\.\d+)\.name|sources\.\d+\.authority|rules\.\d+\.conditions\.\d+\.text)\./;
const SPACE_AT_END = /^\p{Zs}|\p{Zs}$/u;

/** Whether one text can be read as it stands. `path` says where it is. */
export function checkSigns(path: string, text: string): readonly Issue[] {
  const unseen = unseenIn(text);
  const [markup] = MARKUP.exec(text) ?? [];
  const code = unseen?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return [
    ...(isReadable(text)
      ? []
      : [issueAt(path, text, 'a text with letters or digits', 'Write it, or leave its key out.')]),
    ...(ALL_TO_COME.test(text) || SOME_TO_COME.test(text)
      ? [issueAt(path, text, 'no place-holder', 'Write the text, or leave its key out.')]
      : []),
    ...(IN_SENTENCES.test(path) && isReadable(text) && SPACE_AT_END.test(text)
      ? [issueAt(path, text, 'no space before or behind it', 'Take the space out.')]
      : []),
    ...(code === undefined
      ? []
      : [issueAt(path, text, `${NO_UNSEEN}, such as U+${code}`, TAKE_IT_OUT)]),
    ...(markup === undefined
      ? []
      : [
          issueAt(
            path,
            text,
            `no markup, such as ${markup}`,
            'Write plain words: they are shown as they stand.',
          ),
        ]),
  ];
}
