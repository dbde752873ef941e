import type { JSX } from 'preact';
import type { Advice, Reminder } from '../../core/reminder.ts';
import type { Language } from '../../core/words.ts';
import { type Copy, CopyText } from '../CopyText.tsx';
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

/** The text, to be read before it is copied. */
export const ToSecretariat = ({
  text,
  copy,
  language,
}: {
  readonly text: string;
  readonly copy: Copy;
  readonly language: Language;
}): JSX.Element => (
  // A card gives up its own margins for what folds up directly in it.
  <div>
    <CopyText title={whyIn(language).letterTitle} {...{ text, copy, language }} lang={language} />
  </div>
);
