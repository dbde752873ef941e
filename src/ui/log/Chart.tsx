import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayWriter } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { notesIn } from '../messages/notes.ts';
import { Table } from '../Table.tsx';
import type { Marks } from './marks.ts';

/** Draws into an element, and keeps to its size and colours until it is told to stop. */
export type Draw = (target: HTMLElement, marks: Marks, language: Language) => Promise<() => void>;

export interface ChartProps {
  readonly marks: Marks;
  readonly language: Language;
  readonly draw: Draw;
}

/** Days with notes on a line of time, and the same in words. */
export function Chart({ marks, language, draw }: ChartProps): JSX.Element {
  const say = notesIn(language);
  const [told, tell] = useState(false);
  const target = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = target.current && draw(target.current, marks, language);
    return () => void drawn?.then((stop) => stop());
  }, [JSON.stringify(marks), language]);
  const about = marks.shaded ? say.chartAbout(marks.shaded.name) : say.chartPlain;
  return (
    <section>
      <h2 class="ds-heading">{say.chart}</h2>
      <p>{about}</p>
      <div class="chart" ref={target} role="img" aria-label={`${say.chart}. ${about}`} />
      <details class="ds-details" onToggle={({ currentTarget }) => tell(currentTarget.open)}>
        <summary>{say.chartTable}</summary>
        {told && (
          <Table
            caption={say.chart}
            headers={[say.day, say.surface]}
            rows={rowsOf(marks, language)}
          />
        )}
      </details>
    </section>
  );
}

function rowsOf({ lanes }: Marks, language: Language) {
  const [day, list] = [
    dayWriter(hereZone(), language),
    new Intl.ListFormat(localeOf(language), { type: 'conjunction' }),
  ];
  const days = [...new Set(lanes.flatMap((lane) => lane.days))].toSorted(
    (one, other) => one - other,
  );
  return days.map((at) => ({
    key: `${at}`,
    cells: [
      day(at),
      list.format(lanes.filter((lane) => lane.days.includes(at)).map(({ name }) => name)),
    ],
  }));
}
