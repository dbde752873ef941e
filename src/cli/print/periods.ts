/** The windows as dates: as each was last, as it is, and as it comes next; and how its dates are found. */
import { missingHolidays } from '../../core/missing-holidays.ts';
import type { PackWindow } from '../../core/window-rule.ts';
import { windowsFor } from '../../core/situation.ts';
import { type ElectionWindow, standingOf, type WindowStanding } from '../../core/window.ts';
import { opening } from '../../core/wording/dates.ts';
import { periodOf } from '../../core/wording/period.ts';
import { boundInWords } from './bound.ts';
import { boundsIn } from './bounds.ts';
import {
  blocks,
  code,
  heading,
  list,
  type Markdown,
  md,
  paragraph,
  type Piece,
  table,
} from './markdown.ts';
import { labelled, type Printing } from './printing.ts';
import { currentRules } from './references.ts';

export function periods(printing: Printing): Markdown {
  const { pack, language, now, say } = printing;
  const { zone } = pack.jurisdiction;
  if (pack.windows.length === 0)
    return blocks(heading(2, say.periods.title), paragraph(say.periods.none));
  return blocks(
    heading(2, say.periods.title),
    paragraph(say.periods.asOn(opening(now, zone, language), zone)),
    table(
      [say.periods.period, say.periods.past, say.periods.open, say.periods.next],
      pack.windows.map((window) => datesOf(window, printing)),
    ),
    list(pack.windows.flatMap((window) => ruleOf(window, printing))),
    currentRules(pack).some(({ applies }) => applies === 'in-window')
      ? paragraph(say.periods.own)
      : undefined,
  );
}

function datesOf(window: PackWindow, printing: Printing): readonly Piece[] {
  const { pack, now, language, say, words, text } = printing;
  const known = windowsFor(pack, { windows: [], now }).filter(({ id }) => id === window.id);
  const shown = (occurrence: ElectionWindow | undefined) =>
    occurrence ? periodOf(occurrence, pack.jurisdiction.zone, language, words.period) : '–';
  const at = (standing: WindowStanding) =>
    shown(known.find((one) => standingOf(one, now) === standing));
  // A window that nothing tells the beginning of waits for an event.
  const missing = missingHolidays(pack, { now }).find((one) => one.window === window.id);
  const uncounted = missing && say.periods.noHolidays(missing.calendar, String(missing.to));
  const next = uncounted ?? (known.length === 0 ? say.periods.unknown : at('next'));
  return [md`${text(window.name)} ${code(window.id)}`, at('past'), at('open'), next];
}

/** By which rule a window opens and closes; the dates of the others say all. */
function ruleOf(window: PackWindow, printing: Printing): readonly Markdown[] {
  if (window.kind !== 'rule') return [];
  const { language, text } = printing;
  const say = boundsIn(language);
  return [
    md`${labelled(text(window.name), '')}${labelled(say.opens, boundInWords(window.opens, printing, 'first'))}. ${labelled(say.closes, boundInWords(window.closes, printing, 'last'))}.${
      window.election === undefined ? '' : md` ${labelled(say.election, code(window.election))}.`
    }`,
  ];
}
