import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import { Button } from '../Button.tsx';
import { logIn } from '../messages/log.ts';
import { Chart, type Draw } from './Chart.tsx';
import { Exchange, type ExchangeProps } from './Exchange.tsx';
import type { LogGiven } from './given.ts';
import type { Journal } from './journal.ts';
import { Keeping } from './Keeping.tsx';
import { marksOf } from './marks.ts';

export interface BelowProps extends Omit<ExchangeProps, 'language' | 'filled'> {
  readonly journal: ReadonlySignal<Journal>;
  readonly given: ReadonlySignal<LogGiven>;
  /** `false`: there are older notes, which are still being read. */
  readonly whole: boolean;
  /** What is kept takes up so many bytes. */
  readonly room?: number | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly drawChart: Draw;
  readonly eraseAll: () => void;
}

/** What stands below the notes: the way out of the log and into it, the days with notes, and how long they are kept. */
export function Below(props: BelowProps): JSX.Element {
  const { journal, given, whole, room, now, drawChart, eraseAll } = props;
  const { language, retention, days } = given.value;
  const { shown } = journal.value;
  const marks = useComputed(() =>
    marksOf(journal.value, given.value.periods, given.value.language),
  ).value;
  const filled = shown.length > 0;
  return (
    <>
      <Exchange {...props} {...{ language, filled }} />
      {marks && <Chart marks={marks} language={language} draw={drawChart} />}
      <Keeping
        {...{ retention, language, room, days, now }}
        oldest={whole ? shown.findLast(({ first }) => first)?.note : undefined}
      >
        <Button press={eraseAll} disabled={!filled || !whole}>
          {logIn(language).eraseAll}
        </Button>
      </Keeping>
    </>
  );
}
