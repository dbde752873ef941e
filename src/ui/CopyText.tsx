import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Language } from '../core/words.ts';
import { Button } from './Button.tsx';
import { whyIn } from './messages/why.ts';

/** Resolves once the text is in the clipboard; rejects where the browser refuses. */
export type Copy = (text: string) => Promise<void>;

export interface CopyTextProps {
  readonly title: string;
  readonly text: string;
  /** The language of the text, which may not be the page's. */
  readonly lang: Language;
  readonly copy: Copy;
  readonly language: Language;
}

/** A text that folds up, to be read before it is copied: nothing is sent. */
export function CopyText({ title, text, lang, copy, language }: CopyTextProps): JSX.Element {
  const say = whyIn(language);
  const shown = useRef<HTMLParagraphElement>(null);
  const [told, tell] = useState<{ readonly of: string; readonly says: 'copied' | 'copyByHand' }>();
  const press = () =>
    void copy(text).then(
      () => tell({ of: text, says: 'copied' }),
      () => {
        // What the clipboard refuses can still be taken by hand: it is marked, ready for that.
        if (shown.current) getSelection()?.selectAllChildren(shown.current);
        tell({ of: text, says: 'copyByHand' });
      },
    );
  return (
    <details class="ds-details">
      <summary>{title}</summary>
      <p class="letter" lang={lang} ref={shown}>
        {text}
      </p>
      <Button press={press}>{say.copy}</Button>
      {/* Nothing is claimed of a text that has changed since. */}
      <output>{told?.of === text ? say[told.says] : ''}</output>
    </details>
  );
}
