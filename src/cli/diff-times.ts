/** What changes for whom because a window opens or closes at another time: from when to when, and what is said then. */
import { circumstancesOf } from '../core/circumstances.ts';
import { classify } from '../core/classify.ts';
import { compare, type Point, saidBy, sharedLanguages } from '../core/compare.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { capital, inWords } from './diff-sentences.ts';
import { type Stretch, stretchesOf } from './diff-stretches.ts';
import { inTimes, type ToldOfTime } from './diff-time-words.ts';
import { listed } from './print/printing.ts';

/** One for each stretch of time and those who are told otherwise in it, at and around `now` (epoch milliseconds). */
export const ofTimes = (before: RulePack, after: RulePack, now: number): readonly ToldOfTime[] =>
  inTimes(
    stretchesOf(before, after, now).map((stretch) => ({
      from: stretch.from,
      until: stretch.until,
      why: reasonOf(stretch, before, after),
      windows: stretch.changes.map(({ id }) => id),
      meanings: meaningsIn(stretch, before, after),
    })),
    before,
    after,
  );

/** What is told otherwise in a stretch, and hangs on the windows that are open in it by one pack alone. */
function meaningsIn({ at, ...open }: Stretch, before: RulePack, after: RulePack) {
  const packs = [withOpen(before, open.before), withOpen(after, open.after)] as const;
  const both = open.before.filter((id) => open.after.includes(id));
  const shut = [withOpen(before, both), withOpen(after, both)] as const;
  const [some] = [...open.before, ...open.after];
  // All of these windows are open at once, so that each circumstance is there under each of them.
  const grid = circumstancesOf(packs, at).filter(({ window }) => window === some);
  const languages = sharedLanguages(before, after);
  const heard = (pack: RulePack, { place, situation, answers }: Point) =>
    JSON.stringify(saidBy(classify(place, situation, [pack], answers).spoken, languages));
  const hangsOnThem = (point: Point) =>
    packs.some((pack, nth) => heard(pack, point) !== heard(shut[nth] ?? pack, point));
  const changes = compare(...packs, grid).flatMap((change) => {
    const where = change.where.filter(hangsOnThem);
    return where.length > 0 ? [{ ...change, where }] : [];
  });
  return inWords(changes, grid, packs);
}

/** The pack while these windows of its own are open, and no others. */
const withOpen = (pack: RulePack, ids: readonly string[]): RulePack => ({
  ...pack,
  windows: pack.windows
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ kind: 'always', id, name })),
});

function reasonOf({ changes }: Stretch, before: RulePack, after: RulePack): string {
  const windows = [...before.windows, ...after.windows];
  const told = changes.map(({ id, change }) => {
    const name = windows.findLast((window) => window.id === id)?.name.en ?? id;
    return `the window “${name}” ${change}`;
  });
  return capital(listed(told, 'conjunction', 'en'));
}
