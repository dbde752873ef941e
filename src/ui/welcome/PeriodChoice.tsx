import type { JSX } from 'preact';
import type { Language } from '../../core/words.ts';
import { Choice } from '../Choice.tsx';
import { welcomeIn } from '../messages/welcome.ts';
import { type Draft, isReversed } from './draft.ts';
import { DateField } from '../Fields.tsx';

/** When a guideline applies that leaves the dates to others. */
export function PeriodChoice({
  draft,
  change,
  language,
}: {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly language: Language;
}): JSX.Element {
  const say = welcomeIn(language);
  return (
    <>
      <Choice
        name="period"
        legend={say.period}
        options={[
          { id: 'always', label: say.periods.always, note: say.periodNote },
          { id: 'dates', label: say.periods.dates },
        ]}
        chosen={draft.period}
        choose={(id) => change({ period: id === 'dates' ? 'dates' : 'always' })}
      />
      {draft.period === 'dates' && (
        <div class="dates">
          <DateField
            id="first-day"
            label={say.from}
            value={draft.from}
            change={(from) => change({ from })}
            language={language}
          />
          <DateField
            id="last-day"
            label={say.to}
            value={draft.to}
            change={(to) => change({ to })}
            language={language}
            fault={isReversed(draft) ? { text: say.reversed } : null}
          />
        </div>
      )}
    </>
  );
}
