/** Whether a text has something to read in it, and nothing that cannot be seen or that would be read as code. */
import { type Issue, issueAt } from './issue.ts';
import { isReadable, unseenIn } from './unseen.ts';

/**
 * Tags, comments and character codes, and what is bold, code or a link in Markdown: every text is shown as it stands. An
 * address between such brackets is none.
 */
const MARKUP =
  /\*\*[^*]+\*\*|__[^_]+__|`[^`]+`|\[[^\]]+\]\([^)]*\)|<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,}|#x?[0-9a-f]+);/i;

/** Whether one text can be read as it stands. `path` says where it is. */
export function checkSigns(path: string, text: string): readonly Issue[] {
  const unseen = unseenIn(text);
  const [markup] = MARKUP.exec(text) ?? [];
  const code = unseen?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return [
    ...(isReadable(text)
      ? []
      : [issueAt(path, text, 'a text with letters or digits', 'Write it, or leave its key out.')]),
    ...(code === undefined
      ? []
      : [
          issueAt(
            path,
            text,
            `no character that cannot be seen, such as U+${code}`,
            'Take it out; a line break is a space here.',
          ),
        ]),
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
