import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { citationOf } from '../../core/pack-schema.ts';
import { Announcement } from '../Announcement.tsx';
import { Button } from '../Button.tsx';
import { notesIn } from '../messages/notes.ts';
import { type Asked, filterOf, NOTHING_ASKED } from './asked.ts';
import { isFiltering, thoseThatFit } from './filter.ts';
import { Filters, type FiltersProps } from './Filters.tsx';
import { Notes, type NotesProps } from './Notes.tsx';
import type { ShownNote } from './order.ts';

/** So many rows are shown at first, and so many more each time. */
const PAGE = 50;

export interface BrowseProps
  extends Omit<NotesProps, 'shown'>, Pick<FiltersProps, 'journal' | 'periods'> {
  /** There are older notes, which have not been read yet. */
  readonly whole: boolean;
}

/** The notes, a page at a time, and the way to those that are looked for. */
export function Browse(props: BrowseProps): JSX.Element {
  const { journal, packs, periods, language, whole } = props;
  const say = notesIn(language);
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const [most, setMost] = useState(PAGE);
  const end = useRef<HTMLParagraphElement>(null);
  const filter = filterOf(asked, periods);
  const found = useMemo(
    () => thoseThatFit(journal, filter, packs, language),
    [journal, JSON.stringify(filter), packs.map(citationOf).join(' '), language],
  );
  const shown = pageOf(found, most);
  const said = found.length > 0 ? say.fits : whole && say.noneFit;
  const isAll = shown.length === found.length;
  const isGrown = most > PAGE;
  // The button that was pressed is gone, and the focus with it.
  useLayoutEffect(() => {
    if (isAll && isGrown) end.current?.focus();
  }, [isAll, isGrown]);
  const ask = (next: Asked) => {
    setAsked(next);
    setMost(PAGE);
  };
  return (
    <>
      <Filters {...{ journal, packs, periods, language, asked, ask }} />
      <Announcement>
        {isFiltering(filter) && said && <p class="quiet">{said}</p>}
        {isGrown && <p class="ds-sr-only">{say.moreShown}</p>}
      </Announcement>
      {shown.length > 0 && <Notes {...props} shown={shown} />}
      {!isAll && <Button press={() => setMost(most + PAGE)}>{say.more}</Button>}
      {isAll && !whole && <p class="quiet">{say.stillReading}</p>}
      {isAll && whole && isGrown && (
        <p class="quiet" tabIndex={-1} ref={end}>
          {say.end}
        </p>
      )}
    </>
  );
}

/** The beginning of what was found. What belongs together is not cut in two. */
function pageOf(found: readonly ShownNote[], most: number): readonly ShownNote[] {
  let end = Math.min(most, found.length);
  while (end < found.length && !found[end]?.first) end += 1;
  return found.slice(0, end);
}
