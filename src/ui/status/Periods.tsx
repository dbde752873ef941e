import type { JSX } from 'preact';
import { zoneOf } from '../../core/situation.ts';
import { inLanguage } from '../../core/words.ts';
import { statusIn } from '../messages/status.ts';
import { opening } from '../../core/wording/dates.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { periodOf } from '../../core/wording/period.ts';
import { startOfDay } from '../dates.ts';
import { periodsOf } from '../../core/periods.ts';
import { Table } from '../Table.tsx';
import { Timeline } from '../Timeline.tsx';
import type { PacksSeen } from './Packs.tsx';
import { Uncounted } from './Uncounted.tsx';

/** Every period of the packs in force, as dates, and as a picture beside them. */
export function Periods({ packs, situation, language }: PacksSeen): JSX.Element {
  const say = statusIn(language);
  const { now } = situation;
  const periods = periodsOf(packs, situation);
  const uncounted = <Uncounted packs={packs} situation={situation} language={language} />;
  if (periods.length === 0)
    return (
      <>
        <p>{say.noPeriods}</p>
        {uncounted}
      </>
    );
  const here = zoneOf(packs);
  return (
    <>
      <Timeline
        label={say.timeline}
        periods={periods.map(({ window }) => ({
          ...window,
          name: inLanguage(window.name, language),
        }))}
        now={now}
        nowLabel={say.today(opening(startOfDay(now, here), here, language))}
        zone={here}
        language={language}
      />
      <Table
        caption={say.periods}
        headers={[say.period, say.dates, say.standing]}
        rows={periods.map(({ window, zone, standing }) => ({
          key: `${window.id} ${window.opensAt}`,
          past: standing === 'past',
          cells: [
            <span class="value">{inLanguage(window.name, language)}</span>,
            periodOf(window, zone, language, wordsIn(language).period),
            say.standings[standing],
          ],
        }))}
      />
      {uncounted}
    </>
  );
}
