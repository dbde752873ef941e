/**
 * The rule pack: how a municipality says what its own guideline says. `rules/README.md` explains it to authors.
 * There is no field in it that could name a party, a candidate or a person.
 */
import * as v from 'valibot';
import { caseSchema } from './case-schema.ts';
import { electionSchema } from './polling-day.ts';
import { contactSchema, dataProtectionSchema } from './data-protection-schema.ts';
import { awaited, ruleSchema } from './rule-schema.ts';
import { category, date, id, link, maybe, plain, some, text, timeZone, version } from './schema.ts';
import { MOST_SEQUENCE } from './sequence.ts';
import { windowSchema } from './window-rule.ts';
import { LANGUAGES, RESOURCE_KINDS, STATUSES } from './words.ts';
import { calendarSchema } from './working-days.ts';

export type { PackCase } from './case-schema.ts';
export type { Rule } from './rule-schema.ts';

/** The version of the language that this engine speaks. A pack that `requires` more is refused. */
export const ENGINE_VERSION = 1;

const named = v.strictObject({ id, label: text });

const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60));

const question = v.strictObject({
  id,
  text,
  options: v.pipe(
    v.array(v.strictObject({ id, label: text, category: maybe(category) })),
    v.minLength(2, 'at least two answers'),
    v.maxLength(7, 'at most seven answers'),
    v.check(
      (options) => options.some((option) => option.id === 'not-sure'),
      'an answer with the id not-sure',
    ),
  ),
});

const source = v.strictObject({
  id,
  title: text,
  authority: text,
  date: maybe(date),
  url: maybe(link),
  status: v.picklist(STATUSES),
  /** The address leads to the guideline itself, and not to what others say of it. */
  guideline: maybe(v.boolean()),
  /** It tells of what others have said, as the press and law firms do: never named as who says so. */
  report: maybe(v.boolean()),
  note: maybe(text),
});

/** What a municipality provides, to whom and at what cost: for readers of the pack, not for the engine. */
const resource = v.strictObject({
  id,
  kind: v.picklist(RESOURCE_KINDS),
  name: text,
  roles: maybe(some(id)),
  grants: maybe(some(id)),
  cost: maybe(
    v.strictObject({
      /** Whether one more use costs the municipality anything. */
      extra: v.picklist(['none', 'some', 'unknown']),
      amount: maybe(v.pipe(v.number(), v.minValue(0))),
      currency: maybe(
        v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'three capital letters (ISO 4217)')),
      ),
      per: maybe(v.picklist(['year', 'month', 'once'])),
    }),
  ),
  note: maybe(text),
  sources: some(id),
});

export const packSchema = v.strictObject({
  $schema: maybe(v.string()),
  id,
  version,
  /** Rises with every release, so that an old pack cannot take a new one's place. */
  sequence: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    // One digit too many, once in force, would shut out every later pack of this id.
    v.maxValue(MOST_SEQUENCE, `at most ${MOST_SEQUENCE}`),
  ),
  requires: v.pipe(
    v.number(),
    v.integer(),
    v.maxValue(ENGINE_VERSION, `at most ${ENGINE_VERSION}, the version of this engine`),
  ),
  /** The languages that every text of the pack is in. English is always one of them. */
  languages: v.pipe(
    some(v.picklist(LANGUAGES)),
    v.check((languages) => languages.includes('en'), 'a list with “en”, beside others'),
  ),
  /** The id of a pack whose parts hold wherever this one has none with the same id. */
  extends: maybe(id),
  /** What a whole pack has been made of, as `id@version`: put in when it is made whole, never written by hand. */
  inherits: maybe(some(plain)),
  name: text,
  /** The name of the municipality in the reminder's sentences, if the pack is one municipality's own. */
  municipality: maybe(text),
  /** Whose guideline it is, where that is no one municipality: it opens the reminder's sentences. */
  authority: maybe(text),
  issuer: v.strictObject({ name: text, url: maybe(link) }),
  jurisdiction: v.strictObject({
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)')),
    /** IANA time zone: windows open and close by its clock, wherever the browser is. */
    zone: timeZone,
  }),
  /** An invented municipality, for trying out: every reminder says so. */
  fictional: maybe(v.boolean()),
  /** `false`: not every statement has been seen in its source, and every reminder says so. */
  verified: maybe(v.boolean()),
  status: v.picklist(STATUSES),
  /** Absent where no source tells since when. */
  validFrom: maybe(date),
  validUntil: maybe(date),
  /** The pack that has taken this one's place, where its status is `superseded`. */
  supersededBy: maybe(id),
  /** When its author has to look again: after that day `armslength validate` says so. */
  reviewBy: maybe(date),
  awaits: maybe(awaited),
  contact: maybe(contactSchema),
  dataProtection: maybe(dataProtectionSchema),
  /** The roles, grants and kinds of device that this pack knows beyond the usual ones. */
  vocabulary: maybe(
    v.strictObject({
      roles: maybe(some(named)),
      grants: maybe(some(named)),
      devices: maybe(some(named)),
    }),
  ),
  /** How many minutes before and after a sitting are directly adjacent to it. */
  adjacency: maybe(v.strictObject({ before: minutes, after: minutes })),
  windows: v.array(windowSchema),
  /** The elections that the windows name. Those of `rules/elections/` are put in by the command line. */
  elections: maybe(v.array(electionSchema)),
  /** The holidays that the windows count with. Those of `rules/calendars/` are put in by the command line. */
  calendars: maybe(v.array(calendarSchema)),
  questions: v.array(question),
  /** One with `roles` is offered to those only, and to whoever has not said which role is theirs. */
  categories: v.array(v.strictObject({ id: category, label: text, roles: maybe(some(id)) })),
  rules: v.array(ruleSchema),
  sources: v.array(source),
  resources: maybe(v.array(resource)),
  /** Something to read beside the rules: how to switch, where to find support, what the duties are. */
  goodToKnow: maybe(
    v.array(
      v.strictObject({
        id,
        title: text,
        text,
        url: maybe(link),
        roles: maybe(some(id)),
        sources: maybe(some(id)),
      }),
    ),
  ),
  cases: v.array(caseSchema),
  changelog: some(v.strictObject({ version: plain, date, text })),
});

export type RulePack = v.InferOutput<typeof packSchema>;
export type Question = v.InferOutput<typeof question>;
export type PackSource = v.InferOutput<typeof source>;
export type Resource = v.InferOutput<typeof resource>;

/** How a pack is cited: `id@version`. */
export const citationOf = (pack: Pick<RulePack, 'id' | 'version'>): string =>
  `${pack.id}@${pack.version}`;
