import type { JSX } from 'preact';
import type { Language } from '../../core/words.ts';
import { logIn } from '../messages/log.ts';

/** The way from what is said to where one sees for oneself. */
export const ToCheck = ({ language }: { readonly language: Language }): JSX.Element => (
  <p>
    <a class="ds-link" href="#check">
      {logIn(language).tabs.check}
    </a>
  </p>
);
