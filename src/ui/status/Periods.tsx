import type { JSX } from 'preact';
import type { Situation } from '../../core/situation.ts';
import { inLanguage } from '../../core/words.ts';
import { statusIn } from '../messages/status.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { periodOf } from '../../core/wording/period.ts';
import { periodsOf } from '../periods.ts';
import { Table } from '../Table.tsx';
import type { PacksProps } from './Packs.tsx';

/** Every period of the packs in force, as dates. */
export function Periods({
  packs,
  situation,
  language,
}: PacksProps & { readonly situation: Situation }): JSX.Element {
  const say = statusIn(language);
  const periods = periodsOf(packs, situation);
  if (periods.length === 0) return <p>{say.noPeriods}</p>;
  return (
    <Table
      caption={say.periods}
      headers={[say.period, say.dates, say.standing]}
      rows={periods.map(({ window, zone, standing }) => ({
        key: `${window.id} ${window.opensAt}`,
        past: standing === 'past',
        cells: [
          inLanguage(window.name, language),
          periodOf(window, zone, language, wordsIn(language).period),
          say.standings[standing],
        ],
      }))}
    />
  );
}
