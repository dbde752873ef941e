import type { JSX } from 'preact';
import { eventsOf } from '../../core/scenario.ts';
import type { Situation } from '../../core/situation.ts';
import { daysOf } from '../../core/window-days.ts';
import { inLanguage } from '../../core/words.ts';
import { calendarDay, momentIn } from '../../core/wording/dates.ts';
import { periodOf } from '../../core/wording/period.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { simulatorIn } from '../messages/simulator.ts';
import { statusIn } from '../messages/status.ts';
import { periodsOf } from '../../core/periods.ts';
import { Timeline } from '../Timeline.tsx';
import { spokenBy } from './draft.ts';
import { CheckField, MomentField } from './Fields.tsx';
import type { PartProps } from './Simulator.tsx';

/** When it is: a date and a time, or a day of one of the pack's periods. */
export function MomentFields({ trial }: PartProps): JSX.Element {
  const { change } = trial;
  const [language, pack, draft] = [trial.language.value, trial.pack.value, trial.draft.value];
  const situation = trial.situation.value;
  const { zone } = pack.jurisdiction;
  const say = simulatorIn(language);
  return (
    <>
      <MomentField
        id="simulator-at"
        label={say.moment(zone)}
        value={draft.at}
        change={(at) => change({ at })}
        language={language}
      />
      <output>{situation ? '' : say.momentNeeded}</output>
      <CheckField
        id="simulator-own"
        label={say.ownWindow}
        checked={draft.ownWindow}
        change={(ownWindow) => change({ ownWindow })}
      />
      {eventsOf(pack).map((event) => (
        <MomentField
          key={event}
          id={`simulator-event-${event}`}
          label={say.event(event)}
          value={draft.events[event] ?? ''}
          change={(when) => change({ events: { ...draft.events, [event]: when } })}
          language={language}
        />
      ))}
      {situation && <Windows trial={trial} situation={situation} />}
    </>
  );
}

/** Each period in words, with its standing at the moment that was chosen, and its days to choose from. */
function Windows({ trial, situation }: PartProps & { readonly situation: Situation }): JSX.Element {
  const [language, pack, draft] = [trial.language.value, trial.pack.value, trial.draft.value];
  const say = simulatorIn(language);
  const { standings, period } = { ...statusIn(language), ...wordsIn(language) };
  const { zone } = pack.jurisdiction;
  const periods = periodsOf([pack], { ...situation, windows: [] });
  if (periods.length === 0)
    return <p class="quiet">{pack.windows.length > 0 ? say.noneYet : say.noWindows}</p>;
  return (
    <>
      <h3 class="ds-heading">{say.windows}</h3>
      <Timeline
        label={say.windows}
        periods={periods.map(({ window }) => ({
          ...window,
          name: inLanguage(window.name, language),
        }))}
        now={situation.now}
        nowLabel={momentIn(situation.now, zone, language)}
        zone={zone}
        language={language}
      />
      <ul class="plain">
        {periods.map(({ window, standing }) => (
          <li key={`${window.id} ${window.opensAt}`}>
            <span lang={spokenBy(pack, language)}>{inLanguage(window.name, language)}</span>
            <span class="quiet">
              {` · ${periodOf(window, zone, language, period)} (${standings[standing]})`}
            </span>
            <div class="days">
              {daysOf(window, zone).map((day) => (
                <button
                  type="button"
                  class="ds-button"
                  data-variant="tertiary"
                  key={day.which}
                  aria-pressed={draft.at === day.at}
                  onClick={() => trial.change({ at: day.at })}
                >
                  {say.days[day.which](calendarDay(day.at.slice(0, 10), language))}
                </button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
