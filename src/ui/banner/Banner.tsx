import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/words.ts';
import { bannerIn } from '../messages/banner.ts';

export interface BannerProps {
  readonly language: Language;
  readonly title: string;
  readonly open: () => void;
  readonly move: () => void;
  readonly dismiss: () => void;
}

/** A strip at the edge of a page: one neutral line, and the ways to the reminder, to another edge, and out of sight. */
export function Banner({ language, title, open, move, dismiss }: BannerProps): JSX.Element {
  const say = bannerIn(language);
  // What comes into a region that is already there is announced; what comes with it is not.
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(title), [title]);
  return (
    <section aria-label="Armslength" lang={language}>
      <p role="status">{said}</p>
      <button type="button" onClick={({ isTrusted }) => isTrusted && open()}>
        {say.open}
      </button>
      <button type="button" onClick={({ isTrusted }) => isTrusted && move()}>
        {say.move}
      </button>
      <button type="button" onClick={({ isTrusted }) => isTrusted && dismiss()}>
        {say.dismiss}
      </button>
    </section>
  );
}
