import { batch, type ReadonlySignal, useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { keptUntil } from '../../core/retention.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import { notesIn } from '../messages/notes.ts';
import type { Asked } from './asked.ts';
import { type Filter, isFiltering, thoseThatFit } from './filter.ts';
import { Filters } from './Filters.tsx';
import type { LogGiven } from './given.ts';
import type { Journal } from './journal.ts';
import { Notes, type NotesProps } from './Notes.tsx';
import type { ShownNote } from './order.ts';
import type { Question } from './Questions.tsx';
import { type Going, useRowFocus } from './row-focus.ts';

/** So many rows are shown at first, and so many more each time. */
const PAGE = 50;

export interface BrowseProps extends Pick<NotesProps, 'ask' | 'now'> {
  readonly journal: ReadonlySignal<Journal>;
  readonly given: ReadonlySignal<LogGiven>;
  /** `false`: there are older notes, which have not been read yet. */
  readonly whole: ReadonlySignal<boolean>;
  readonly going: Going;
  /** What stands in the fields above the notes, and what it comes to. */
  readonly asked: ReadonlySignal<Asked>;
  readonly filter: ReadonlySignal<Filter>;
  readonly look: (asked: Asked) => void;
}

/** The notes, a page at a time, and the way to those that are looked for. */
export function Browse(props: BrowseProps): JSX.Element {
  const { journal, given, asked, filter, now } = props;
  const { packs, retention, language } = given.value;
  const say = notesIn(language);
  const most = useSignal(PAGE);
  /** Another each time, so that the same sentence is said again. */
  const turn = useSignal(0);
  const end = useRef<HTMLParagraphElement>(null);
  const found = useComputed(() =>
    thoseThatFit(journal.value, filter.value, given.value.packs, given.value.language),
  );
  const whole = props.whole.value;
  const shown = useMemo(() => pageOf(found.value, most.value), [found.value, most.value]);
  const said = found.value.length > 0 ? say.fits : whole && say.noneFit;
  const isAll = shown.length === found.value.length;
  const isGrown = most.value > PAGE;
  const leave = useRowFocus(shown, props.going);
  const ask = (question: Question) => {
    leave(idOf(question));
    props.ask(question);
  };
  // The button that was pressed is gone, and the focus with it.
  useLayoutEffect(() => {
    if (isAll && isGrown) end.current?.focus();
  }, [isAll, isGrown]);
  const look = (next: Asked) =>
    batch(() => {
      props.look(next);
      most.value = PAGE;
      turn.value += 1;
    });
  const more = () => {
    most.value += PAGE;
  };
  return (
    <>
      <Filters {...given.value} journal={journal.value} asked={asked.value} ask={look} />
      <Announcement>
        {isFiltering(filter.value) && said && (
          <p class="quiet" key={turn.value}>
            {said}
          </p>
        )}
        {isGrown && <p class="ds-sr-only">{say.moreShown}</p>}
      </Announcement>
      {shown.length > 0 && (
        <Notes
          {...{ shown, packs, language, ask, now }}
          keptUntil={({ at }) => keptUntil(at, retention)}
        />
      )}
      {!isAll && <Button press={more}>{say.more}</Button>}
      {isAll && !whole && <p class="quiet">{say.stillReading}</p>}
      {isAll && whole && isGrown && (
        <p class="quiet" tabIndex={-1} ref={end}>
          {say.end}
        </p>
      )}
    </>
  );
}

/** Of the note that is asked about. */
function idOf(question: Question): string | undefined {
  if (question.about === 'correct') return question.noted.note.id;
  return question.about === 'erase' ? question.note.id : undefined;
}

/** The beginning of what was found. What belongs together is not cut in two. */
function pageOf(found: readonly ShownNote[], most: number): readonly ShownNote[] {
  let end = Math.min(most, found.length);
  while (end < found.length && !found[end]?.first) end += 1;
  return found.slice(0, end);
}
