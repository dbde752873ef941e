import type { ComponentChildren, JSX } from 'preact';
import type { Declaration } from '../../core/declare.ts';
import { keptUntil, type Retention } from '../../core/retention.ts';
import { countsFrom } from '../../core/retention-change.ts';
import type { SeenDays } from '../../core/seen-days.ts';
import { dayWriter } from '../../core/wording/dates.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { ClockAhead } from '../ClockAhead.tsx';
import { notesIn } from '../messages/notes.ts';
import { privacyIn } from '../messages/privacy.ts';
import { sizeIn } from '../size.ts';

export interface KeepingProps {
  readonly retention: Retention;
  readonly language: Language;
  /** The note that will be the first to go. */
  readonly oldest: Declaration | undefined;
  /** Bytes, or `undefined` where the browser does not tell. */
  readonly room?: number | undefined;
  readonly days?: SeenDays | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  /** What can be done about it. */
  readonly children?: ComponentChildren;
}

/** Until when notes stay, and what they take up. */
export function Keeping(props: KeepingProps): JSX.Element {
  const { retention, language, oldest, room, now } = props;
  const [say, { days, untilErased }] = [notesIn(language), privacyIn(language)];
  const { retentionDays } = retention;
  const goes = oldest && keptUntil(oldest.at, retention);
  const counts = props.days?.retention ? countsFrom(props.days.retention) : now;
  const dayOf = dayWriter(hereZone(), language);
  // By a clock that is not believed, that may have been long ago.
  return (
    <section>
      <h2 class="ds-heading">{say.keeping}</h2>
      <p>{retentionDays === undefined ? untilErased : days(retentionDays)}</p>
      {props.children && <div class="row-ways">{props.children}</div>}
      <ClockAhead {...{ language }} days={props.days} />
      {goes !== undefined && goes > now && <p>{say.nextToGo(dayOf(goes))}</p>}
      {goes !== undefined && goes <= now && counts > now && <p>{say.notAWeekYet(dayOf(counts))}</p>}
      {room !== undefined && <p>{say.room(sizeIn(room, language))}</p>}
    </section>
  );
}
