import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Advice, Reminder } from '../../core/reminder.ts';
import type { Language } from '../../core/words.ts';
import { Button } from '../Button.tsx';
import { whyIn } from '../messages/why.ts';

/** A text about the rule for whoever wrote it: which rule spoke at what kind of place. Nothing about the user or the page. */
export const textFor = (
  { language, siteName, surface, tenant }: Reminder,
  { rule, pack, outcome }: Advice,
): string => {
  const say = whyIn(language);
  return [
    say.letter(siteName, say.surfaces[surface]),
    `${pack} · ${rule} · ${outcome}${tenant ? ` · ${tenant}` : ''}`,
  ].join('\n');
};

/** The text, to be read before it is copied: nothing is sent. */
export function ToSecretariat({
  text,
  copy,
  language,
}: {
  readonly text: string;
  readonly copy: (text: string) => void;
  readonly language: Language;
}): JSX.Element {
  const say = whyIn(language);
  const [copied, setCopied] = useState(false);
  // A card gives up its own margins for what folds up directly in it.
  return (
    <div>
      <details class="ds-details">
        <summary>{say.letterTitle}</summary>
        <p class="letter">{text}</p>
        <Button press={() => (copy(text), setCopied(true))}>{say.copy}</Button>
        <output>{copied ? say.copied : ''}</output>
      </details>
    </div>
  );
}
