import type { JSX } from 'preact';
import { periodOf } from '../../core/wording/period.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { notesIn } from '../messages/notes.ts';
import type { ShownPeriod } from '../../core/periods.ts';
import { DateField, SelectField } from '../Fields.tsx';
import { choosable, EVERYTHING, faultIn, keyOf, OWN_DAYS, type Span } from './span.ts';

export interface SpanFieldsProps {
  /** Keeps these fields apart from others on the page. */
  readonly id: string;
  readonly label: string;
  /** What it is called to have chosen none of the periods, and no days. */
  readonly none: string;
  readonly span: Span;
  readonly periods: readonly ShownPeriod[];
  readonly language: Language;
  readonly choose: (span: Span) => void;
  /** What is said where days are to be chosen and none is: nothing, where that is every day. */
  readonly needsDays?: string;
}

/** A stretch of time to choose: one of the periods, or days of one's own. */
export function SpanFields(props: SpanFieldsProps): JSX.Element {
  const { id, label, none, span, periods, language, choose, needsDays } = props;
  const say = notesIn(language);
  const fault = faultIn(span);
  const text = fault === 'reversed' ? say.reversed : fault && needsDays;
  return (
    <>
      <SelectField
        id={`${id}-period`}
        label={label}
        value={span.of}
        change={(of) => choose({ ...span, of })}
        options={[
          { id: EVERYTHING, label: none },
          ...choosable(periods).map((period) => ({
            id: keyOf(period),
            label: named(period, language),
          })),
          { id: OWN_DAYS, label: say.ownDays },
        ]}
      />
      {span.of === OWN_DAYS && (
        <>
          <DateField
            id={`${id}-from`}
            label={say.from}
            value={span.from}
            change={(from) => choose({ ...span, from })}
            language={language}
          />
          <DateField
            id={`${id}-to`}
            label={say.to}
            value={span.to}
            change={(to) => choose({ ...span, to })}
            fault={text ? { text } : null}
            language={language}
          />
        </>
      )}
    </>
  );
}

/** A period by its name and its days, since one that recurs has one name. */
export const named = ({ window, zone }: ShownPeriod, language: Language): string =>
  `${inLanguage(window.name, language)} (${periodOf(window, zone, language, wordsIn(language).period)})`;
