import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../core/words.ts';
import { Button } from './Button.tsx';
import { whyIn } from './messages/why.ts';

export interface CopyTextProps {
  readonly title: string;
  readonly text: string;
  /** The language of the text, which may not be the page's. */
  readonly lang: Language;
  readonly copy: (text: string) => void;
  readonly language: Language;
}

/** A text that folds up, to be read before it is copied: nothing is sent. */
export function CopyText({ title, text, lang, copy, language }: CopyTextProps): JSX.Element {
  const say = whyIn(language);
  const [copied, setCopied] = useState(false);
  return (
    <details class="ds-details">
      <summary>{title}</summary>
      <p class="letter" lang={lang}>
        {text}
      </p>
      <Button press={() => (copy(text), setCopied(true))}>{say.copy}</Button>
      <output>{copied ? say.copied : ''}</output>
    </details>
  );
}
