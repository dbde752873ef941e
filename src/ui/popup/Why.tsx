import type { JSX } from 'preact';
import type { Advice, Reminder } from '../../core/reminder.ts';
import { whyIn } from '../messages/why.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { periodOf } from '../../core/wording/period.ts';

export interface WhyProps {
  readonly reminder: Reminder;
  /** What is shown now, after the answers so far. */
  readonly advice: Advice;
}

/** Called once, when it appears: the user has asked for it, and it may be below the edge. */
const intoView = (section: HTMLElement | null): void =>
  section?.scrollIntoView({ block: 'nearest' });

/** Why the reminder came, in plain words. It is shown in place: nothing is sent to anyone. */
export function Why({
  reminder: { language, siteName, surface, tenant, contact, advice: raised },
  advice: { considerations },
}: WhyProps): JSX.Element {
  // What raised it is the rule before any answer: an answer is no reason to have been reminded.
  const { rule, packName, pack, window, zone } = raised;
  const say = whyIn(language);
  const words = wordsIn(language);
  return (
    <section class="ds-card" data-variant="tinted" ref={intoView}>
      <h2 class="ds-heading">{say.title}</h2>
      <p>{say.recognised(siteName, say.surfaces[surface])}</p>
      {tenant && <p>{say.tenant(words.tenants[tenant])}</p>}
      <p>{say.rule(rule, packName, pack)}</p>
      <p>
        {window
          ? say.inWindow(window.name, periodOf(window, zone, language, words.period))
          : say.atAllTimes}
      </p>
      <p>{say.looksAt}</p>
      <p>{say.mayIgnore}</p>
      <p>{say.canAsk(contact?.name ?? say.secretariat)}</p>
      <Considerations title={words.speaksFor} of={considerations.for} />
      <Considerations title={words.speaksAgainst} of={considerations.against} />
    </section>
  );
}

const Considerations = ({
  title,
  of,
}: {
  readonly title: string;
  readonly of: readonly string[];
}) =>
  of.length > 0 ? (
    <>
      <h3 class="ds-heading">{title}</h3>
      <ul class="ds-list">
        {of.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  ) : null;
