import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dayWriter } from '../../core/wording/dates.ts';
import { periodOf } from '../../core/wording/period.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import type { Language } from '../../core/words.ts';
import { Button } from '../Button.tsx';
import { hereZone } from '../dates.ts';
import { logIn } from '../messages/log.ts';
import { statementIn } from '../messages/statement.ts';
import type { ShownPeriod } from '../../core/periods.ts';
import { Table } from '../Table.tsx';
import { useTitle } from '../title.ts';
import type { LogGiven } from './given.ts';
import { Guidelines } from './Guidelines.tsx';
import type { Journal } from './journal.ts';
import { noteMomentWriter } from './moments.ts';
import { named, SpanFields } from './SpanFields.tsx';
import {
  ALL_TIME,
  boundsOf,
  EVERYTHING,
  faultIn,
  isWithin,
  keyOf,
  OWN_DAYS,
  type Span,
} from './span.ts';
import { type NoteWording, type Word, wordingOf } from './wording.ts';

export interface StatementProps {
  readonly journal: ReadonlySignal<Journal>;
  readonly given: ReadonlySignal<LogGiven>;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly print: () => void;
  readonly close: () => void;
}

/** The notes of a period as a sheet of paper, with room for what is filled in by hand. */
export function Statement(props: StatementProps): JSX.Element {
  const { given, now, print, close } = props;
  const { periods, language } = given.value;
  const say = statementIn(language);
  const span = useSignal(ALL_TIME);
  const signed = useSignal(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const chosen = span.value.of !== EVERYTHING && !faultIn(span.value);
  // Also the name of the file that it is saved as.
  useTitle([say.title, ...(chosen ? [spanIn(span.value, periods, language)] : [])].join(', '));
  return (
    <div class="statement">
      <h1 class="ds-heading" data-size="md" tabIndex={-1} ref={heading}>
        {say.title}
      </h1>
      <div class="screen-only">
        <SpanFields
          id="statement"
          label={say.period}
          none={say.choose}
          needsDays={say.needsDays}
          span={span.value}
          choose={(next) => {
            span.value = next;
          }}
          {...{ periods, language }}
        />
        <div class="ds-field">
          <input
            class="ds-input"
            type="checkbox"
            id="statement-signed"
            checked={signed.value}
            onChange={({ currentTarget }) => {
              signed.value = currentTarget.checked;
            }}
          />
          <label class="ds-label" for="statement-signed">
            {say.withSignature}
          </label>
        </div>
        <div class="row-ways">
          <Button press={print} variant="primary" disabled={!chosen}>
            {say.print}
          </Button>
          <Button press={close}>{say.back}</Button>
        </div>
      </div>
      <Blanks names={[say.name, say.recipient]} />
      {chosen && <Sheet {...props} span={span} />}
      <p>{say.about}</p>
      <p class="quiet">{say.madeOn(dayWriter(hereZone(), language)(now))}</p>
      {signed.value && <Blanks names={[say.placeAndDay, say.signature]} />}
    </div>
  );
}

/** The words of others, which may be as long as they like. */
const FOREIGN: ReadonlySet<string> = new Set<keyof NoteWording>(['category', 'rule', 'window']);

/** Lines to write on. */
const Blanks = ({ names }: { readonly names: readonly string[] }) => (
  <div class="blanks">
    {names.map((name) => (
      <p class="blank" key={name}>
        {name}
      </p>
    ))}
  </div>
);

/** What is noted of the time that was chosen, the oldest first; without what has been corrected since. */
function Sheet({
  journal,
  given,
  span,
}: Pick<StatementProps, 'journal' | 'given'> & { readonly span: Signal<Span> }): JSX.Element {
  const { packs, periods, language } = given.value;
  const say = logIn(language);
  const notes = useComputed(() => {
    const bounds = boundsOf(span.value, given.value.periods);
    // By the time that a note stands with, whatever an earlier wording said.
    const { shown, times } = journal.value;
    return shown
      .filter(({ superseded }, place) => !superseded && isWithin(times[place] ?? 0, bounds))
      .toReversed();
  }).value;
  const { at, surface, category, outcome, rule, window } = say.columns;
  const moment = noteMomentWriter(hereZone(), language);
  return (
    <>
      <p>{statementIn(language).covers(spanIn(span.value, periods, language))}</p>
      {notes.length === 0 ? (
        <p>{statementIn(language).none}</p>
      ) : (
        <>
          <Table
            caption={statementIn(language).title}
            headers={[at, surface, category, outcome, rule, window]}
            rows={notes.map((one) => ({
              key: one.note.id,
              cells: [
                moment(Date.parse(one.note.at)),
                ...Object.entries(wordingOf(one, packs, language)).map(
                  ([name, { label, lang }]: [string, Word]) =>
                    label && (
                      <span class={FOREIGN.has(name) ? 'value' : undefined} lang={lang}>
                        {label}
                      </span>
                    ),
                ),
              ],
            }))}
          />
          <Guidelines notes={notes.map(({ note }) => note)} {...{ packs, language }} />
        </>
      )}
    </>
  );
}

/** What was chosen, in words. */
function spanIn(span: Span, periods: readonly ShownPeriod[], language: Language): string {
  const period = periods.find((one) => keyOf(one) === span.of);
  if (period) return named(period, language);
  const { from, until } = span.of === OWN_DAYS ? boundsOf(span, periods) : {};
  return periodOf(
    {
      ...(from !== undefined && { opensAt: from }),
      ...(until !== undefined && { closesAt: until }),
    },
    hereZone(),
    language,
    wordsIn(language).period,
  );
}
