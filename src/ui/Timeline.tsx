import type { JSX } from 'preact';
import type { Language } from '../core/words.ts';
import { closing, opening } from '../core/wording/dates.ts';
import { startOfDay } from './dates.ts';
import { scaleOf } from './timeline-scale.ts';

export interface TimelineProps {
  /** What the picture shows, and that it is told in words as well. */
  readonly label: string;
  readonly periods: readonly {
    readonly name: string;
    readonly opensAt?: number;
    readonly closesAt?: number;
  }[];
  /** The moment that is marked (epoch milliseconds), and what it is. */
  readonly now: number;
  readonly nowLabel: string;
  /** IANA zone by whose clock the ends of the line are told. */
  readonly zone: string;
  readonly language: Language;
}

/** The least that can be seen of a period, in hundredths of the line. */
const LEAST = 0.8;

/** Periods as a picture: one line a name, however often it comes. It stands beside words that say the same. */
export function Timeline(props: TimelineProps): JSX.Element {
  const { label, periods, now, nowLabel, zone, language } = props;
  const scale = scaleOf(periods, now);
  const mark = `${scale.at(now)}%`;
  return (
    <div class="timeline" role="img" aria-label={label}>
      {[...Map.groupBy(periods, ({ name }) => name)].map(([name, all]) => (
        <div key={name}>
          <p class="quiet">{name}</p>
          <svg width="100%" height="16">
            <line class="track" x1="0" x2="100%" y1="8" y2="8" />
            {all.map((period) => {
              const { start, length } = scale.partOf(period);
              return (
                <rect
                  class="bar"
                  key={start}
                  x={`${start}%`}
                  y="2"
                  width={`${Math.max(length, LEAST)}%`}
                  height="12"
                />
              );
            })}
            <line class="now" x1={mark} x2={mark} y1="0" y2="16" />
          </svg>
        </div>
      ))}
      <p class="quiet ends">
        <span>{opening(startOfDay(scale.from, zone), zone, language)}</span>
        <span>{closing(startOfDay(scale.to, zone), zone, language)}</span>
      </p>
      <p class="quiet marked">
        <svg width="8" height="16">
          <line class="now" x1="4" x2="4" y1="0" y2="16" />
        </svg>
        {nowLabel}
      </p>
    </div>
  );
}
