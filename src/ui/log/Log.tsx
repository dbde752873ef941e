import { type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Declaration } from '../../core/declare.ts';
import { erasedBefore } from '../../core/retention.ts';
import { Button } from '../Button.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import type { TroubleName } from '../messages/quiet.ts';
import { statementIn } from '../messages/statement.ts';
import { Lost, type LostProps } from '../Lost.tsx';
import { Sorry, type SorryProps } from '../Sorry.tsx';
import { useTitle } from '../title.ts';
import { type Asked, filterOf, NOTHING_ASKED } from './asked.ts';
import { Below } from './Below.tsx';
import { Browse } from './Browse.tsx';
import type { Draw } from './Chart.tsx';
import { type ExchangeProps, type Reading, readingNow } from './Exchange.tsx';
import { isFiltering } from './filter.ts';
import type { LogGiven } from './given.ts';
import { journalOf } from './journal.ts';
import { type Answers, type Question, Questions } from './Questions.tsx';
import { Rescue, type RescueProps } from './Rescue.tsx';
import { Told, type ToldProps } from './Told.tsx';
import { Statement } from './Statement.tsx';

/** What the log shows, as far as it has been read. */
export interface LogSeen
  extends
    Pick<ExchangeProps, 'reading' | 'work'>,
    Pick<LostProps, 'lost'>,
    Pick<SorryProps, 'unsaved'>,
    Pick<ToldProps, 'said' | 'erased'>,
    Pick<RescueProps, 'rescued'> {
  /** The newest first. `undefined` until they have been read. */
  readonly notes?: readonly Declaration[];
  /** `false`: there are older notes, which are still being read. */
  readonly whole?: boolean;
  readonly trouble?: TroubleName | undefined;
  /** What is kept takes up so many bytes. */
  readonly room?: number | undefined;
}

export interface LogProps
  extends
    Pick<ExchangeProps, 'save' | 'read'>,
    Answers,
    Pick<LostProps, 'lossSeen'>,
    Pick<SorryProps, 'saveNote'>,
    Pick<ToldProps, 'bringBack'>,
    Pick<RescueProps, 'saveWhole'> {
  readonly seen: ReadonlySignal<LogSeen>;
  readonly given: ReadonlySignal<LogGiven>;
  readonly drawChart: Draw;
  readonly print: () => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const NONE: readonly Declaration[] = [];

/** The user's own notes, and everything that can be done with them. */
export function Log(props: LogProps): JSX.Element {
  const { seen, given } = props;
  const { language, retention, register, days } = given.value;
  const { trouble } = seen.value;
  const [say, more] = [logIn(language), notesIn(language)];
  const question = useSignal<Question | null>(null);
  const stating = useSignal(false);
  const asked = useSignal(NOTHING_ASKED);
  /** What was read in before something else was done. */
  const passed = useSignal<Reading | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(stating.value ? undefined : say.tabs.log);
  const notes = useComputed(() => seen.value.notes ?? NONE);
  const whole = useComputed(() => seen.value.whole ?? true);
  const journal = useComputed(() => journalOf(notes.value));
  const filter = useComputed(() => filterOf(asked.value, given.value.periods));
  const filtered = useComputed(() => isFiltering(filter.value));
  const isBack = useRef(false);
  useLayoutEffect(() => {
    if (isBack.current) heading.current?.focus();
    isBack.current = stating.value;
  }, [stating.value]);
  // The row that was asked about may go, and with it the button that focus goes back to when the question closes.
  const going = useRef(false);
  useLayoutEffect(() => {
    // Until the rows are there anew, and for good where none is left.
    if (going.current) heading.current?.focus({ preventScroll: true });
  }, [question.value]);
  const [{ ask, look, moveOn }] = useState(() => {
    const pass = () => {
      passed.value = seen.peek().reading;
    };
    return {
      moveOn: pass,
      ask: (next: Question | null) => {
        pass();
        question.value = next;
      },
      look: (next: Asked) => {
        pass();
        asked.value = next;
      },
    };
  });
  const close = () => ask(null);
  const done = (work: () => void) => {
    going.current = question.value?.about !== 'by-hand';
    close();
    work();
  };
  const state = (is: boolean) => {
    moveOn();
    stating.value = is;
  };
  const bringBack = () => {
    moveOn();
    props.bringBack();
    // The button is about to go, and the focus with it.
    heading.current?.focus();
  };
  const now = props.now();
  if (stating.value) {
    return (
      <Statement {...{ journal, given, now }} print={props.print} close={() => state(false)} />
    );
  }
  const isFilled = notes.value.length > 0;
  const isReady = isFilled && whole.value;
  const reading = readingNow(seen.value, passed.value);
  // What stands below the notes: nothing that can be pressed moves when they come.
  const isRead = seen.value.notes !== undefined || trouble !== undefined;
  return (
    <>
      <h1 class="ds-heading" data-size="md" tabIndex={-1} ref={heading}>
        {say.title}
      </h1>
      <p class="lead">{register ?? say.personal}</p>
      <p class="quiet">{say.stays}</p>
      {trouble && <Sorry {...props} {...seen.value} {...{ trouble, language }} />}
      <Rescue {...props} {...seen.value} language={language} />
      <Lost {...props} {...seen.value} language={language} />
      <Told {...seen.value} {...{ language, bringBack }} />
      <div class="row-ways">
        <Button press={() => ask({ about: 'by-hand' })}>{more.addByHand}</Button>
        <Button press={() => state(true)} disabled={!isReady}>
          {statementIn(language).make}
        </Button>
      </div>
      {seen.value.notes?.length === 0 && <p>{say.empty}</p>}
      {isFilled && (
        <Browse {...{ journal, given, whole, going, asked, filter, ask, look }} now={props.now} />
      )}
      {isRead && (
        <Below
          {...props}
          {...seen.value}
          {...{ journal, reading, now }}
          whole={whole.value}
          filtered={filtered.value}
          eraseAll={() => ask({ about: 'erase-all' })}
        />
      )}
      {question.value && (
        <Questions
          {...props}
          {...given.value}
          {...{ done, close }}
          retained={erasedBefore({ ...retention, days }, now)}
          question={question.value}
          count={journal.value.shown.filter(({ first }) => first).length}
        />
      )}
    </>
  );
}
