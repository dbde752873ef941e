import type { FunctionComponent, JSX } from 'preact';
import type { Outlook } from '../../core/outlook.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Silent } from '../../core/silent.ts';
import type { Language } from '../../core/words.ts';
import { Button } from '../Button.tsx';
import { momentIn } from '../../core/wording/dates.ts';
import { endOfDay, hereZone } from '../dates.ts';
import { quietIn } from '../messages/quiet.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { periodOf } from '../../core/wording/period.ts';
import { Tags } from '../Tags.tsx';

/** Why nothing is said, and what shows that: `WhySilent`, which is loaded when the rest is there to be read. */
export interface Reason {
  readonly silent?: Silent | null | undefined;
  readonly packs: readonly RulePack[];
  readonly WhySilent: FunctionComponent<{
    readonly silent: Silent;
    readonly packs: readonly RulePack[];
    readonly language: Language;
  }>;
}

export interface IdleProps {
  readonly language: Language;
  readonly now: number;
  readonly pausedUntil: number;
  readonly outlook: Outlook;
  readonly pause: (until: number) => void;
  /** Why nothing is said about this tab, once that has been found out. */
  readonly standing?: Reason | undefined;
  readonly hearAgain: (site: string) => void;
  readonly open: (page: 'log' | 'welcome') => void;
}

/** What is in force while nothing is said, and the ways to the other pages. */
export function Idle(props: IdleProps): JSX.Element {
  const { language, now, pausedUntil, outlook, pause, standing } = props;
  const { packs, chooses } = outlook;
  const say = quietIn(language);
  const paused = pausedUntil > now;
  return (
    <>
      <h1 class="ds-heading" tabIndex={-1}>
        {paused ? say.paused : say.idle}
      </h1>
      {paused && <p>{say.pausedUntil(momentIn(pausedUntil, hereZone(), language))}</p>}
      <section>
        <h2 class="ds-heading">{say.guidelines}</h2>
        {packs.length === 0 && <p>{say.noGuidelines}</p>}
        <ul class="plain">
          {packs.map((pack) => (
            <li key={pack.id}>
              {pack.name}
              <Tags of={pack} language={language} />
            </li>
          ))}
        </ul>
      </section>
      {packs.length > 0 && <Periods periods={outlook.periods} language={language} />}
      <Silenced {...props} />
      <details class="ds-details">
        <summary>{say.whySilent}</summary>
        {standing?.silent && (
          <standing.WhySilent silent={standing.silent} packs={standing.packs} language={language} />
        )}
      </details>
      <div class="ways">
        <Button press={() => pause(paused ? 0 : endOfDay(now, hereZone()))}>
          {paused ? say.resume : say.pause}
        </Button>
        <Button press={() => props.open('log')}>{say.openLog}</Button>
        {chooses && <Button press={() => props.open('welcome')}>{say.settings}</Button>}
      </div>
    </>
  );
}

/** The sites of which nothing is said for the rest of the day, each with the way back. */
function Silenced({ outlook: { silenced }, language, hearAgain }: IdleProps) {
  const say = quietIn(language);
  if (silenced.length === 0) return null;
  return (
    <section>
      <h2 class="ds-heading">{say.silenced}</h2>
      <ul class="plain">
        {silenced.map(({ id, name }) => (
          <li key={id}>
            {name} <Button press={() => hearAgain(id)}>{say.hearAgain(name)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The periods that are open; without any, the next one. */
function Periods({ periods, language }: Pick<Outlook, 'periods' | 'language'>) {
  const say = quietIn(language);
  const { period } = wordsIn(language);
  const isOpen = periods.some(({ standing }) => standing === 'open');
  return (
    <section>
      <h2 class="ds-heading">{say.periods}</h2>
      {periods.length === 0 && <p>{say.noPeriod}</p>}
      {periods.length > 0 && !isOpen && <p>{say.noPeriodNow}</p>}
      <ul class="plain">
        {periods.map(({ name, zone, standing, ...bounds }) => (
          <li key={`${name} ${bounds.opensAt}`}>
            {name}
            <span class="quiet">
              {` · ${periodOf(bounds, zone, language, period)} (${standing === 'open' ? say.openNow : say.next})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
