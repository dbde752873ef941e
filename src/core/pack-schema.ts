/**
 * The rule pack: how a municipality says what its own guideline says. `rules/README.md` explains it to authors.
 * There is no field in it that could name a party, a candidate or a person.
 */
import * as v from 'valibot';
import { electionSchema } from './polling-day.ts';
import { category, date, id, link, localTime, maybe, plain, text, timeZone } from './schema.ts';
import { windowSchema } from './window-rule.ts';
import { ACTIVITIES, FAMILIES, OUTCOMES, STATUSES, SURFACES, TENANTS } from './words.ts';
import { calendarSchema } from './working-days.ts';

/** The version of the language that this engine speaks. A pack that `requires` more is refused. */
export const ENGINE_VERSION = 1;

const some = <S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.minLength(1, 'at least one'), v.maxLength(50, 'at most 50'));

const answers = v.record(id, some(id));

const condition = v.strictObject({
  surface: maybe(some(v.picklist(SURFACES))),
  family: maybe(some(v.picklist(FAMILIES))),
  activity: maybe(some(v.picklist(ACTIVITIES))),
  tenant: maybe(some(v.picklist(TENANTS))),
  role: maybe(some(id)),
  grant: maybe(some(id)),
  device: maybe(some(id)),
  window: maybe(some(id)),
  answers: maybe(answers),
});

const rule = v.strictObject({
  id,
  /** `always`, or only while a window is open (of this pack, or of the policy). */
  applies: v.picklist(['always', 'in-window']),
  when: condition,
  outcome: v.picklist(OUTCOMES),
  /** What follows “if” in `fine-if`, and what staff can help with in `not-supported`: a clause without a full stop. */
  condition: maybe(text),
  /** The guidance for exactly this case: a sentence or two. */
  guidance: maybe(text),
  /** The questions to ask, at most two, each narrowing to another rule of this pack. */
  ask: maybe(v.pipe(v.array(id), v.maxLength(2, 'at most two questions'))),
  status: v.picklist(STATUSES),
  validFrom: maybe(date),
  validUntil: maybe(date),
  supersededBy: maybe(plain),
  /** Whether every statement of the rule has been seen in its source. */
  verified: maybe(v.boolean()),
  sources: some(id),
  considerations: maybe(v.strictObject({ for: v.array(text), against: v.array(text) })),
});

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
  note: maybe(text),
});

const contact = v.strictObject({
  name: text,
  email: maybe(plain),
  url: maybe(link),
});

const packCase = v.strictObject({
  id,
  /** The situation in words that a council could discuss. */
  text,
  /** A local time in the jurisdiction's zone. */
  at: localTime,
  /** Whether a window of the municipality's own is open at that time. */
  window: maybe(v.boolean()),
  /** Events that have been entered, as local times: what the policy says in `events`. */
  events: maybe(v.record(id, localTime)),
  observation: v.strictObject({
    site: id,
    surface: v.picklist(SURFACES),
    activity: maybe(v.picklist(ACTIVITIES)),
    tenant: maybe(v.picklist(TENANTS)),
  }),
  role: maybe(id),
  grant: maybe(id),
  device: maybe(id),
  answers: maybe(v.record(id, id)),
  /** `null`: no rule speaks. */
  expect: v.nullable(v.strictObject({ rule: id, outcome: v.picklist(OUTCOMES) })),
});

export const packSchema = v.strictObject({
  $schema: maybe(v.string()),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  /** Rises with every release, so that an old pack cannot take a new one's place. */
  sequence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  requires: v.pipe(
    v.number(),
    v.integer(),
    v.maxValue(ENGINE_VERSION, `at most ${ENGINE_VERSION}, the version of this engine`),
  ),
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
  status: v.picklist(STATUSES),
  /** Absent where no source tells since when. */
  validFrom: maybe(date),
  validUntil: maybe(date),
  contact: maybe(contact),
  windows: v.array(windowSchema),
  /** The elections that the windows name. Those of `rules/elections/` are put in by the command line. */
  elections: maybe(v.array(electionSchema)),
  /** The holidays that the windows count with. Those of `rules/calendars/` are put in by the command line. */
  calendars: maybe(v.array(calendarSchema)),
  questions: v.array(question),
  categories: some(v.strictObject({ id: category, label: text })),
  rules: v.pipe(v.array(rule), v.minLength(1, 'at least one rule')),
  sources: some(source),
  cases: v.array(packCase),
  changelog: some(v.strictObject({ version: plain, date, text })),
});

export type RulePack = v.InferOutput<typeof packSchema>;
export type Rule = v.InferOutput<typeof rule>;
export type Question = v.InferOutput<typeof question>;
export type PackSource = v.InferOutput<typeof source>;
export type PackCase = v.InferOutput<typeof packCase>;

/** How a pack is cited: `id@version`. */
export const citationOf = (pack: RulePack): string => `${pack.id}@${pack.version}`;
