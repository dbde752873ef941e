/** What each note is called for those who hear the buttons of the rows one by one: no two alike. */
import type { RulePack } from '../../core/pack-schema.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { logIn } from '../messages/log.ts';
import { noteMomentWriter } from './moments.ts';
import type { ShownNote } from './order.ts';
import { wordingOf } from './wording.ts';

/**
 * By the id of each note that can be pressed for: its moment; where others are of the same, with its place and its category;
 * and where that is the same too, with its number among those, from the top.
 */
export function rowNames(
  shown: readonly ShownNote[],
  packs: readonly RulePack[],
  language: Language,
): ReadonlyMap<string, string> {
  const named = shown.filter(({ first }) => first);
  const moment = noteMomentWriter(hereZone(), language);
  const moments = Map.groupBy(named, ({ note }) => moment(Date.parse(note.at)));
  const names = new Map<string, string>();
  for (const [at, those] of moments) {
    const kinds = Map.groupBy(those, (one) => {
      const { surface, category } = wordingOf(one, packs, language);
      return those.length > 1 ? [at, surface.label, category.label].join(', ') : at;
    });
    for (const [name, same] of kinds) {
      same.forEach(({ note }, before) => {
        names.set(note.id, same.length > 1 ? logIn(language).numbered(name, before + 1) : name);
      });
    }
  }
  return names;
}
