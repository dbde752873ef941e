/** The cases as a list that can be discussed: the situation, who, when, what is seen, the answers, and what comes of it. */
import type { PackCase } from '../../core/pack-schema.ts';
import { lineOf } from '../../core/shown.ts';
import { momentIn, opening } from '../../core/wording/dates.ts';
import { periodOf } from '../../core/wording/period.ts';
import { instantOf } from '../../core/window.ts';
import {
  blocks,
  code,
  heading,
  lines,
  type Markdown,
  md,
  numbered,
  paragraph,
  type Piece,
  quiet,
  strong,
} from './markdown.ts';
import { type Printing, small } from './printing.ts';
import { toRule } from './references.ts';
import { answerIn, namesOf } from './when.ts';

export function cases(printing: Printing): Markdown | undefined {
  const { pack, say } = printing;
  if (pack.cases.length === 0) return undefined;
  return blocks(
    heading(2, say.cases.title),
    paragraph(say.cases.intro),
    numbered(pack.cases.map((one) => caseItem(one, printing))),
  );
}

const caseItem = (one: PackCase, printing: Printing): Markdown =>
  lines(
    md`${printing.text(one.text)} ${code(one.id)}`,
    quiet(
      [
        momentOf(one.at, printing),
        ...person(one, printing),
        ...seen(one, printing),
        ...around(one, printing),
        ...Object.entries(one.answers ?? {}).map(([question, answer]) =>
          answerIn(question, [answer], printing),
        ),
        ...(one.inheritedFrom === undefined
          ? []
          : [`${printing.say.rules.inheritedFrom}: ${one.inheritedFrom}`]),
      ].join(' · '),
    ),
    md`→ ${outcomeOf(one, printing)}`,
  );

const person = ({ role, grant, device }: PackCase, printing: Printing): readonly string[] => [
  ...(role ? [namesOf('roles', printing)([role])] : []),
  ...(grant ? [namesOf('grants', printing)([grant])] : []),
  ...(device ? [namesOf('devices', printing)([device])] : []),
];

function seen({ observation }: PackCase, { sites, terms, words }: Printing): readonly string[] {
  const { site, surface, activity, tenant } = observation;
  const name = sites.find(({ id }) => id === site)?.name ?? site;
  const place = [terms.surfaces[surface], ...(activity ? [terms.activities[activity]] : [])];
  return [`${name}: ${place.map(small).join(', ')}`, ...(tenant ? [words.tenants[tenant]] : [])];
}

/** What had been entered or had begun by then. */
function around(one: PackCase, printing: Printing): readonly string[] {
  const { pack, language, say, words } = printing;
  const { zone } = pack.jurisdiction;
  const { since } = one.observation;
  return [
    ...(one.window ? [say.cases.inPeriod] : []),
    ...Object.entries(one.events ?? {}).map(([event, moment]) =>
      say.cases.entered(event, opening(instantOf(moment, zone), zone, language)),
    ),
    ...(one.sittings ?? []).map(({ from, until }) =>
      say.cases.sitting(
        periodOf(
          { opensAt: instantOf(from, zone), closesAt: instantOf(until, zone) },
          zone,
          language,
          words.period,
        ),
      ),
    ),
    ...(since === undefined ? [] : [say.cases.since(momentOf(since, printing))]),
  ];
}

const momentOf = (local: string, { pack, language }: Printing): string =>
  momentIn(instantOf(local, pack.jurisdiction.zone), pack.jurisdiction.zone, language);

function outcomeOf({ expect }: PackCase, printing: Printing): Piece {
  const { pack, language, say } = printing;
  const rule = pack.rules.find(({ id }) => id === expect?.rule);
  return rule
    ? md`${strong(toRule(rule, printing))}: ${lineOf(rule, pack, {}, language)}`
    : say.cases.silent;
}
