import type { JSX } from 'preact';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Silent } from '../../core/silent.ts';
import type { Silence } from '../../core/silence.ts';
import type { Situation } from '../../core/situation.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { Button } from '../Button.tsx';
import { momentIn } from '../../core/wording/dates.ts';
import { endOfDay, hereZone } from '../dates.ts';
import { traceIn } from '../messages/trace.ts';
import { WhySilent } from '../trace/WhySilent.tsx';
import { quietIn } from '../messages/quiet.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { periodOf } from '../../core/wording/period.ts';
import { Tags } from '../Tags.tsx';
import { currentPeriods } from '../periods.ts';

export interface IdleProps {
  readonly language: Language;
  readonly now: number;
  readonly pausedUntil: number;
  readonly packs: readonly RulePack[];
  readonly situation: Situation;
  /** Whether the user, not an administrator, chooses what is in force. */
  readonly chooses: boolean;
  readonly pause: (until: number) => void;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  /** What the user does not want to be reminded of today. */
  readonly silences: readonly Silence[];
  /** Why nothing is said about this tab. */
  readonly silent?: Silent | null | undefined;
  readonly hearAgain: (site: string) => void;
  readonly open: (page: 'log' | 'welcome') => void;
}

/** What is in force while nothing is said, and the ways to the other pages. */
export function Idle(props: IdleProps): JSX.Element {
  const { language, now, pausedUntil, packs, situation, pause, silent } = props;
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
              {inLanguage(pack.name, language)}
              <Tags of={pack} language={language} />
            </li>
          ))}
        </ul>
      </section>
      {packs.length > 0 && <Periods packs={packs} situation={situation} language={language} />}
      <Silenced {...props} />
      {silent && (
        <details class="ds-details">
          <summary>{traceIn(language).title}</summary>
          <WhySilent silent={silent} packs={packs} language={language} />
        </details>
      )}
      <div class="ways">
        <Button press={() => pause(paused ? 0 : endOfDay(now, hereZone()))}>
          {paused ? say.resume : say.pause}
        </Button>
        <Button press={() => props.open('log')}>{say.openLog}</Button>
        {props.chooses && <Button press={() => props.open('welcome')}>{say.settings}</Button>}
      </div>
    </>
  );
}

/** The sites of which nothing is said for the rest of the day, each with the way back. */
function Silenced({ silences, sites, now, language, hearAgain }: IdleProps) {
  const say = quietIn(language);
  const silent = sites.filter(({ id }) =>
    silences.some(({ site, until }) => site === id && until > now),
  );
  if (silent.length === 0) return null;
  return (
    <section>
      <h2 class="ds-heading">{say.silenced}</h2>
      <ul class="plain">
        {silent.map(({ id, name }) => (
          <li key={id}>
            {name} <Button press={() => hearAgain(id)}>{say.hearAgain(name)}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The periods that are open; without any, the next one. */
function Periods({
  packs,
  situation,
  language,
}: Pick<IdleProps, 'packs' | 'situation' | 'language'>) {
  const say = quietIn(language);
  const { period } = wordsIn(language);
  const periods = currentPeriods(packs, situation);
  const isOpen = periods.some(({ standing }) => standing === 'open');
  return (
    <section>
      <h2 class="ds-heading">{say.periods}</h2>
      {periods.length === 0 && <p>{say.noPeriod}</p>}
      {periods.length > 0 && !isOpen && <p>{say.noPeriodNow}</p>}
      <ul class="plain">
        {periods.map(({ window, zone, standing }) => (
          <li key={window.id}>
            {inLanguage(window.name, language)}
            <span class="quiet">
              {` · ${periodOf(window, zone, language, period)} (${standing === 'open' ? say.openNow : say.next})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
