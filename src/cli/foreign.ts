/** Windows that are counted by the elections or the holidays of another country than the pack's. */
import { type Issue, issueAt } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { placedBounds } from '../core/window-rule.ts';
import { hasHolidays } from './holidays.ts';

/** The country of each election and of each holiday calendar in `rules/`, by its id, where one is told. */
export interface Countries {
  readonly elections: ReadonlyMap<string, string>;
  readonly calendars: ReadonlyMap<string, string>;
}

/** Each that the pack's own windows name, where its own country has some. What the pack carries itself is its own. */
export function checkForeign(pack: RulePack, countries: Countries): readonly Issue[] {
  const { country } = pack.jurisdiction;
  const isForeign = (list: keyof Countries, id: string) => {
    const other = countries[list].get(id);
    return (
      other !== undefined && other !== country && !(pack[list] ?? []).some((one) => one.id === id)
    );
  };
  const ownOf = (list: keyof Countries) =>
    [...countries[list]].filter(([, other]) => other === country).map(([id]) => id);
  const told = (list: keyof Countries, path: string, id: string, expected: string, mend = '') =>
    issueAt(
      path,
      id,
      expected,
      `That is of ${countries[list].get(id)}, and the pack is about ${country}.${mend}`,
    );
  return pack.windows.flatMap((window, at) => {
    const path = `windows.${at}`;
    const election = window.kind === 'rule' ? window.election : undefined;
    const elections = ownOf('elections');
    return [
      ...(election !== undefined && isForeign('elections', election) && elections.length > 0
        ? [told('elections', `${path}.election`, election, `one of ${elections.join(', ')}`)]
        : []),
      ...placedBounds(window).flatMap(({ path: place, bound }) => {
        const id = 'workingDays' in bound ? bound.workingDays?.holidays : undefined;
        if (id === undefined || !isForeign('calendars', id)) return [];
        const where = `${path}.${place}.workingDays.holidays`;
        const calendars = ownOf('calendars');
        if (calendars.length > 0)
          return [told('calendars', where, id, `one of ${calendars.join(', ')}`)];
        const make = ` Make a calendar: “armslength calendar holidays ${country} --from <year> --to <year>”.`;
        return hasHolidays(country)
          ? [told('calendars', where, id, `the holidays of ${country}`, make)]
          : [];
      }),
    ];
  });
}
