import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Declaration } from '../../core/declare.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import { keptUntil } from '../../core/retention.ts';
import type { Language } from '../../core/words.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import type { TroubleName } from '../messages/quiet.ts';
import { statementIn } from '../messages/statement.ts';
import type { ShownPeriod } from '../periods.ts';
import { Lost, type LostProps } from '../Lost.tsx';
import { Sorry, type SorryProps } from '../Sorry.tsx';
import { Browse } from './Browse.tsx';
import { Chart, type Draw } from './Chart.tsx';
import { Exchange, type ExchangeProps } from './Exchange.tsx';
import { journalOf } from './journal.ts';
import { Keeping } from './Keeping.tsx';
import { marksOf } from './marks.ts';
import { type Answers, type Question, Questions } from './Questions.tsx';
import { Rescue, type RescueProps } from './Rescue.tsx';
import { Statement } from './Statement.tsx';

export interface LogProps
  extends
    Omit<ExchangeProps, 'filled'>,
    Answers,
    LostProps,
    Pick<SorryProps, 'unsaved' | 'saveNote'>,
    Pick<RescueProps, 'saveWhole' | 'rescued'> {
  /** The newest first. `undefined` until they have been read. */
  readonly notes?: readonly Declaration[];
  /** `false`: there are older notes, which are still being read. */
  readonly whole?: boolean;
  readonly packs: readonly RulePack[];
  readonly inForce: readonly RulePack[];
  readonly periods: readonly ShownPeriod[];
  readonly policy: Policy;
  readonly language: Language;
  readonly trouble?: TroubleName | undefined;
  /** What the municipality says of a note, in place of the product's own sentence. */
  readonly register?: string | undefined;
  /** What is kept takes up so many bytes. */
  readonly room?: number | undefined;
  /** Everything has been erased, and this page still holds it. */
  readonly erased?: boolean;
  readonly bringBack: () => void;
  readonly drawChart: Draw;
  readonly print: () => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const NONE: readonly Declaration[] = [];

/** The user's own notes, and everything that can be done with them. */
export function Log(props: LogProps): JSX.Element {
  const { notes = NONE, whole = true, packs, periods, language, policy, trouble } = props;
  const [say, more] = [logIn(language), notesIn(language)];
  const [question, ask] = useState<Question | null>(null);
  const [stating, state] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const journal = useMemo(() => journalOf(notes), [notes]);
  const marks = useMemo(
    () => marksOf(journal, periods, language),
    [journal, JSON.stringify(periods), language],
  );
  const isBack = useRef(false);
  useLayoutEffect(() => {
    if (isBack.current) heading.current?.focus();
    isBack.current = stating;
  }, [stating]);
  const close = () => ask(null);
  // The row that was asked about may go, and with it the button that focus goes back to when the question closes.
  const isGoing = useRef(false);
  useLayoutEffect(() => {
    if (isGoing.current) heading.current?.focus();
    isGoing.current = false;
  }, [question]);
  const done = (work: () => void) => {
    isGoing.current = question?.about !== 'by-hand';
    close();
    work();
  };
  const bringBack = () => {
    props.bringBack();
    // The button is about to go, and the focus with it.
    heading.current?.focus();
  };
  const now = props.now();
  const shared = { journal, packs, periods, language };
  if (stating) {
    return <Statement {...shared} now={now} print={props.print} close={() => state(false)} />;
  }
  return (
    <>
      <h1 class="ds-heading" data-size="md" tabIndex={-1} ref={heading}>
        {say.title}
      </h1>
      <p class="lead">{props.register ?? say.personal}</p>
      <p class="quiet">{say.stays}</p>
      {trouble && <Sorry {...props} trouble={trouble} />}
      <Rescue {...props} />
      <Lost {...props} />
      <Announcement>
        {props.erased && (
          <>
            <p>{more.erasedAll}</p>
            <Button press={bringBack}>{more.bringBack}</Button>
          </>
        )}
      </Announcement>
      {props.notes?.length === 0 && <p>{say.empty}</p>}
      {notes.length > 0 && (
        <Browse
          {...shared}
          whole={whole}
          keptUntil={
            policy.retentionDays === undefined
              ? undefined
              : ({ at }) => keptUntil(at, policy) ?? Number.NaN
          }
          correct={(note) => ask({ about: 'correct', note })}
          erase={(note) => ask({ about: 'erase', note })}
        />
      )}
      <div class="row-ways">
        <Button press={() => ask({ about: 'by-hand' })}>{more.addByHand}</Button>
        <Button press={() => state(true)} disabled={notes.length === 0 || !whole}>
          {statementIn(language).make}
        </Button>
        <Button press={() => ask({ about: 'erase-all' })} disabled={notes.length === 0 || !whole}>
          {say.eraseAll}
        </Button>
      </div>
      <Exchange {...props} filled={notes.length > 0} />
      {marks && <Chart marks={marks} language={language} draw={props.drawChart} />}
      <Keeping
        {...{ policy, language }}
        oldest={whole ? notes.at(-1) : undefined}
        room={props.room}
      />
      {question && (
        <Questions
          {...props}
          {...{ question, now, done, close }}
          count={journal.shown.filter(({ superseded }) => !superseded).length}
        />
      )}
    </>
  );
}
