import * as v from 'valibot';
import { MOST_QUESTIONS } from './answers.ts';
import { category, citation, id, period } from './schema.ts';
import { OUTCOMES, SURFACES } from './words.ts';

const QUARTER_HOUR = 15 * 60 * 1000;

/** A moment as a note may give it: never finer than the quarter of an hour, whoever wrote the file. */
const moment = v.pipe(
  v.string(),
  v.check(isQuarterHour, 'a quarter of an hour in UTC such as 2026-11-22T10:15:00.000Z'),
);

const uuid = v.pipe(v.string(), v.uuid('a UUID'));

const declaration = v.strictObject({
  /** UUID. */
  id: uuid,
  /** When, in UTC, rounded down to the quarter of an hour. */
  at: moment,
  surface: v.picklist(SURFACES),
  /** A key, not a label; `null` where the user said nothing about it. */
  category: v.nullable(category),
  /** Question id to answer id, as asked by the rule pack. */
  answers: v.pipe(
    v.record(id, id),
    v.check(
      (answers) => Object.keys(answers).length <= MOST_QUESTIONS,
      `at most ${MOST_QUESTIONS} answers`,
    ),
  ),
  /** What the guideline said, by which rule of which pack (`id@version`). All `null` in a note made by hand, since nothing was asked, and in a correction that left answers behind. */
  outcome: v.nullable(v.picklist(OUTCOMES)),
  rule: v.nullable(id),
  pack: v.nullable(citation),
  /** The window it was made in, or `null` for a rule that always applies, or for none. */
  window: v.nullable(period),
  /** The id of the note that this one corrects. */
  supersedes: v.optional(uuid),
});

/**
 * The user's own statement: all that is ever kept, and all that a file that is read in can bring. Each value is one of a list,
 * an id or a moment, and bounded; only a period may be called by a few words, which an administrator gave it. Packs and
 * settings are held to the same pieces, so that a note that is made is one that can be read in again. No address, host, title, account, content, party or name.
 * A note is never changed: a correction is a new one that supersedes it.
 */
export const declarationSchema = v.pipe(
  declaration,
  v.check(isOneKind, 'outcome, rule and pack together, or null for each of them'),
);

export type Declaration = v.InferOutput<typeof declarationSchema>;

function isQuarterHour(text: string): boolean {
  const instant = Date.parse(text);
  return instant % QUARTER_HOUR === 0 && new Date(instant).toISOString() === text;
}

/** A rule has said something, or none has. */
function isOneKind({ outcome, rule, pack }: v.InferOutput<typeof declaration>): boolean {
  return (outcome === null) === (rule === null) && (rule === null) === (pack === null);
}
