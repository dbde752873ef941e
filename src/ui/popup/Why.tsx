import type { JSX } from 'preact';
import type { Advice, Reminder } from '../../core/reminder.ts';
import { whyIn } from '../messages/why.ts';
import { wordsIn } from '../messages/words.ts';
import { periodOf } from '../period.ts';

export interface WhyProps {
  readonly reminder: Reminder;
  readonly advice: Advice;
}

/** Why the reminder came, in plain words. It is shown in place: nothing is sent to anyone. */
export function Why({
  reminder: { language, siteName, surface, tenant, contact },
  advice: { rule, packName, pack, window, zone },
}: WhyProps): JSX.Element {
  const say = whyIn(language);
  const { period } = wordsIn(language);
  return (
    <section class="ds-card" data-variant="tinted">
      <h2 class="ds-heading">{say.title}</h2>
      <p>{say.recognised(siteName, say.surfaces[surface])}</p>
      {tenant && <p>{say.tenant(say.tenants[tenant])}</p>}
      <p>{say.rule(rule, packName, pack)}</p>
      <p>
        {window
          ? say.inWindow(window.name, periodOf(window, zone, language, period))
          : say.atAllTimes}
      </p>
      <p>{say.looksAt}</p>
      <p>{say.mayIgnore}</p>
      <p>{say.canAsk(contact?.name ?? say.secretariat)}</p>
    </section>
  );
}
