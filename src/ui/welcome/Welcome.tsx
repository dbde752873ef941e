import type { JSX } from 'preact';
import type { Language } from '../../core/words.ts';
import { Button } from '../Button.tsx';
import { useTitle } from '../title.ts';
import { welcomeIn } from '../messages/welcome.ts';
import { Choose, type ChooseProps } from './Choose.tsx';

export interface WelcomeProps extends ChooseProps {
  readonly language: Language;
  /** An administrator decides, or is about to. */
  readonly managed: boolean;
  readonly openStatus: () => void;
  readonly openSimulator: () => void;
}

/** What the extension does and does not do; and, where nobody else decides, what it is to go by. */
export function Welcome(props: WelcomeProps): JSX.Element {
  const say = welcomeIn(props.language);
  useTitle(say.short);
  return (
    <main class="page">
      <h1 class="ds-heading" data-size="md">
        {say.title}
      </h1>
      <p class="lead">{say.intro}</p>
      <section>
        <h2 class="ds-heading">{say.looksTitle}</h2>
        <List items={say.looks} />
      </section>
      <section>
        <h2 class="ds-heading">{say.neverTitle}</h2>
        <List items={say.never} />
      </section>
      <p>{say.stays}</p>
      {props.managed ? <p>{say.managed}</p> : <Choose {...props} />}
      <div class="ways">
        <Button press={props.openSimulator}>{say.tryIt}</Button>
        <Button press={props.openStatus}>{say.status}</Button>
      </div>
    </main>
  );
}

const List = ({ items }: { readonly items: readonly string[] }): JSX.Element => (
  <ul class="ds-list">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
