import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { keyOf } from '../../core/answer.ts';
import type { Declaration } from '../../core/declare.ts';
import type { Reminder } from '../../core/reminder.ts';
import type { Silence } from '../../core/silence.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import { Choice } from '../Choice.tsx';
import { Marked } from '../Marked.tsx';
import { momentIn } from '../../core/wording/dates.ts';
import { endOfDay, hereZone } from '../dates.ts';
import { quietIn } from '../messages/quiet.ts';

export interface DeclaredProps {
  /** What the note was made about. */
  readonly reminder: Reminder;
  /** The note as it stands now; `null` once it has been erased, `undefined` until it has been read. */
  readonly note?: Declaration | null | undefined;
  readonly changeCategory: (note: Declaration, category: string | null) => void;
  readonly open: (page: 'log') => void;
  readonly close: () => void;
  /** Epoch milliseconds, or 0. */
  readonly pausedUntil: number;
  readonly pause: (until: number) => void;
  readonly now: number;
  readonly silence: (of: Silence) => void;
  readonly standing?: { readonly silences: readonly Silence[] } | undefined;
}

/** What was noted, and the chance to say it better. */
export function Declared(props: DeclaredProps): JSX.Element {
  const { reminder, note, changeCategory, open, close, now, pausedUntil, pause } = props;
  const { language, lang, categories } = reminder;
  const say = quietIn(language);
  const isPaused = pausedUntil > now;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone, and focus with it.
  useLayoutEffect(() => heading.current?.focus(), []);
  const label = (key: string | null): string =>
    categories.find(({ id }) => id === key)?.label ?? key ?? say.noCategory;
  return (
    <>
      <Announcement>
        <h1 class="ds-heading" tabIndex={-1} ref={heading}>
          {note === null ? say.erased : say.noted}
        </h1>
        <p>{note === null ? say.erasedBody : say.notedBody}</p>
      </Announcement>
      {note && (
        <>
          <Announcement framed>
            <p>
              <Marked
                sentence={say.notedAs(label(note.category))}
                texts={note.category === null ? [] : [label(note.category)]}
                lang={lang}
              />
            </p>
            <p class="quiet">
              {reminder.title}
              {' · '}
              {momentIn(Date.parse(note.at), hereZone(), language)}
            </p>
          </Announcement>
          <Category
            key={note.id}
            reminder={reminder}
            note={note}
            change={(category) => changeCategory(note, category)}
          />
          <ForToday {...props} />
        </>
      )}
      <div class="ways">
        <Button press={() => open('log')}>{say.openLog}</Button>
        <Button press={() => pause(isPaused ? 0 : endOfDay(now, hereZone()))}>
          {isPaused ? say.resume : say.pause}
        </Button>
        <Button press={close}>{say.close}</Button>
      </div>
    </>
  );
}

/** The note can stand for the rest of the day: then this kind of place on this site says nothing more today. */
function ForToday({ reminder, now, silence, standing }: DeclaredProps): JSX.Element {
  const { language, site, siteName, surface, tenant } = reminder;
  const say = quietIn(language);
  const place = keyOf({ surface, ...(tenant && { tenant }) });
  const stands = standing?.silences.some((one) => one.site === site && one.place === place);
  return (
    <Announcement>
      {stands ? (
        <p>{say.standsForToday(siteName)}</p>
      ) : (
        <>
          <p class="quiet">
            {surface === 'call' ? say.standsForMeeting : say.standsForVisit(siteName)}
          </p>
          <Button press={() => silence({ site, place, until: endOfDay(now, hereZone()) })}>
            {say.standForToday}
          </Button>
        </>
      )}
    </Announcement>
  );
}

interface CategoryProps {
  readonly reminder: Reminder;
  readonly note: Declaration;
  readonly change: (category: string | null) => void;
}

/** The choice is kept by a button of its own: each change is a correction, and an arrow key is not one. */
function Category({ reminder, note, change }: CategoryProps): JSX.Element {
  const say = quietIn(reminder.language);
  const [open, show] = useState(note.category === null);
  const [chosen, choose] = useState(note.category);
  const group = useRef<HTMLDivElement>(null);
  const isAsked = useRef(false);
  // The button that was pressed is gone, and what it was pressed for is here.
  useLayoutEffect(() => {
    if (!isAsked.current) return;
    const { current } = group;
    (
      current?.querySelector<HTMLElement>('input:checked') ?? current?.querySelector('input')
    )?.focus();
  }, [open]);
  const ask = () => {
    isAsked.current = true;
    show(true);
  };
  if (!open) return <Button press={ask}>{say.changeCategory}</Button>;
  return (
    <div ref={group}>
      <Choice
        name="category"
        legend={say.chooseCategory}
        options={reminder.categories}
        lang={reminder.lang}
        chosen={chosen ?? undefined}
        choose={choose}
      />
      <Button press={() => change(chosen)} disabled={chosen === note.category}>
        {say.keepCategory}
      </Button>
    </div>
  );
}
