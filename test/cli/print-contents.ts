/** What is in a pack, leaf by leaf, and how a document tells it: a part that nobody thought of is a fault by itself. */
import { headingsIn } from '../../src/cli/print/headings.ts';
import { parse } from '../../src/core/issue.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { text as textSchema } from '../../src/core/schema.ts';
import type { SiteOverview } from '../../src/core/site-schema.ts';
import { instantOf } from '../../src/core/window.ts';
import { calendarDay, momentIn, opening } from '../../src/core/wording/dates.ts';
import { nameOf, termsIn } from '../../src/core/wording/terms/terms.ts';
import { wordsIn } from '../../src/core/wording/words/words.ts';
import { inLanguage, type Language } from '../../src/core/words.ts';

/** Where a leaf lies, and what a reader has to find of it. */
export type Leaf = readonly [path: string, told: string];

/** Parts that are told by what they lead to or by how the document is ordered, and not by a word of their own. */
const TOLD_OTHERWISE = [
  // The version of the language that the engine has to speak, and what a program reads.
  /^requires$|^\$schema$/,
  // Lists of ids, told as numbers that lead to what they name; ids of what is told by its name; and what a case comes
  // to, told by the sentence of its rule.
  /(^|\.)(sources|related|ask)\.\d+$/,
  /\.when\.(window|answers\.[\w-]+)\.\d+$|\.answers\.[\w-]+$|\.expect\.(rule|outcome)$|\.category$/,
  // The mark on the guideline itself, on an invented municipality, on what has not been seen in its source.
  /\.guideline$|^fictional$|(^|\.)verified$/,
  // Told by “in a period of the municipality”, and by whether it speaks at all times.
  /\.window$|\.applies$/,
  // How windows are counted has tests of its own.
  /^(windows|elections|calendars)\.\d+\.(?!id|name)/,
];

export function leavesOf(
  pack: RulePack,
  language: Language,
  sites: readonly SiteOverview[],
): readonly Leaf[] {
  const readers = readersFor(pack, language, sites);
  const told = (path: string, value: unknown): readonly Leaf[] => {
    if (value === null || TOLD_OTHERWISE.some((pattern) => pattern.test(path))) return [];
    const text = parse(textSchema, value);
    if (text.ok) return [[path, inLanguage(text.value, language)]];
    if (typeof value === 'object') {
      return Object.entries(value).flatMap(([key, inner]) =>
        told(path ? `${path}.${key}` : key, inner),
      );
    }
    const reader = readers.find(([pattern]) => pattern.test(path));
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    if (!reader) throw new Error(`nobody has said how ${path} (${written}) is told`);
    return [[path, reader[1](written)]];
  };
  return told('', pack);
}

type Reader = readonly [path: RegExp, tell: (value: string) => string];

function readersFor(
  pack: RulePack,
  language: Language,
  sites: readonly SiteOverview[],
): readonly Reader[] {
  const { zone } = pack.jurisdiction;
  const words = wordsIn(language);
  const terms = termsIn(language);
  const say = headingsIn(language).resources;
  const from = (labels: Readonly<Record<string, string>>) => (value: string) => labels[value] ?? '';
  const named = (kind: 'roles' | 'grants' | 'devices') => (value: string) =>
    nameOf(kind, value, pack, language);
  const asItIs = (value: string) => value;
  const day = (value: string) => calendarDay(value, language);
  const names = (type: 'language' | 'region') => (value: string) =>
    new Intl.DisplayNames(language, { type }).of(value) ?? '';
  return [
    [/^languages\.\d+$/, names('language')],
    [/^jurisdiction\.country$/, names('region')],
    [/\.(validUntil)$|^validUntil$/, (value) => day(dayBefore(value))],
    [/(^|\.)(validFrom|reviewBy|by|date)$/, day],
    [/(^|\.)status$/, from(words.statuses)],
    [/\.tenant(\.\d+)?$/, from(words.tenants)],
    [/\.surface(\.\d+)?$/, from(terms.surfaces)],
    [/\.activity(\.\d+)?$/, from(terms.activities)],
    [/\.family\.\d+$/, from(terms.families)],
    [/\.sitting\.\d+$/, from(terms.sittings)],
    [/\.outcome$/, from(terms.outcomes)],
    [/\.conditions\.\d+\.kind$/, from(terms.conditionKinds)],
    [/^resources\.\d+\.kind$/, from(terms.resourceKinds)],
    [/\.roles?(\.\d+)?$/, named('roles')],
    [/\.grants?(\.\d+)?$/, named('grants')],
    [/\.device(\.\d+)?$/, named('devices')],
    [/\.observation\.site$/, (value) => sites.find(({ id }) => id === value)?.name ?? ''],
    [/\.(at|since)$/, (value) => momentIn(instantOf(value, zone), zone, language)],
    [/\.events\.[\w-]+$/, (value) => opening(instantOf(value, zone), zone, language)],
    [/\.sittings\.\d+\.(from|until)$/, (value) => momentIn(instantOf(value, zone), zone, language)],
    [/^adjacency\.(before|after)$|^dataProtection\.retentionDays$/, asItIs],
    [/\.cost\.extra$/, from(say.extra)],
    [/\.cost\.per$/, from(say.per)],
    [/\.cost\.currency$/, asItIs],
    [/\.cost\.amount$/, (value) => Number(value).toLocaleString(language)],
    [/^supersededBy$/, asItIs],
    [/\.supersededBy$/, (value) => value.replace(`${pack.id}/`, '')],
    [/(^|\.)(id|url|email|version|sequence|zone|inheritedFrom)$|^inherits\.\d+$|^extends$/, asItIs],
  ];
}

const dayBefore = (day: string): string =>
  Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
