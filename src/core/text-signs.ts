/** Whether a text has something to read in it, and nothing that cannot be seen or that would be read as code. */
import { type Issue, issueAt } from './issue.ts';

/**
 * Control characters, those that turn the direction of what follows or take no room, tags, line separators, and halves of
 * characters. A soft hyphen and joiners are words' own.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E0FFF}]/u;

/** Whether every character of a text can be seen. */
export const isSeen = (text: string): boolean => !UNSEEN.test(text);

/**
 * Tags, comments and character codes, and what is bold, code or a link in Markdown: every text is shown as it stands. An
 * address between such brackets is none.
 */
const MARKUP =
  /\*\*[^*]+\*\*|__[^_]+__|`[^`]+`|\[[^\]]+\]\([^)]*\)|<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|&(?:[a-z]{2,}|#x?[0-9a-f]+);/i;

/** Whether one text can be read as it stands. `path` says where it is. */
export function checkSigns(path: string, text: string): readonly Issue[] {
  const [unseen] = UNSEEN.exec(text) ?? [];
  const [markup] = MARKUP.exec(text) ?? [];
  const code = unseen?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return [
    ...(/[\p{L}\p{N}]/u.test(text)
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
