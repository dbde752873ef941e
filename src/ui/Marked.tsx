import type { ComponentChildren, JSX } from 'preact';
import type { Language } from '../core/words.ts';

/** A sentence of ours, with each of `texts` in it marked as what it is in another language. Without `lang` they are in ours. */
export const Marked = ({
  sentence,
  texts,
  lang,
}: {
  readonly sentence: string;
  readonly texts: readonly string[];
  readonly lang: Language | undefined;
}): JSX.Element => <>{lang ? texts.reduce(mark(lang), [sentence]) : sentence}</>;

/** The first place at which the text stands, in what has not been marked yet. */
const mark =
  (lang: Language) =>
  (parts: readonly ComponentChildren[], text: string): readonly ComponentChildren[] => {
    const at = parts.findIndex((part) => typeof part === 'string' && part.includes(text));
    const part = parts[at];
    if (typeof part !== 'string' || !text) return parts;
    const from = part.indexOf(text);
    return [
      ...parts.slice(0, at),
      part.slice(0, from),
      <span lang={lang}>{text}</span>,
      part.slice(from + text.length),
      ...parts.slice(at + 1),
    ];
  };
