/** What stands beside the rules: sittings, the pack's own words, what is provided, and what is good to know. */
import type { Resource, RulePack } from '../../core/pack-schema.ts';
import { amountOf, priceOf } from './amounts.ts';
import {
  blocks,
  code,
  heading,
  joined,
  lines,
  linkTo,
  list,
  type Markdown,
  md,
  paragraph,
  strong,
  table,
} from './markdown.ts';
import { labelled, type Printing, small } from './printing.ts';
import { toNumbers } from './references.ts';
import { namesOf } from './when.ts';

export function sittings({ pack, language, say }: Printing): Markdown | undefined {
  if (!pack.adjacency) return undefined;
  const { before, after } = pack.adjacency;
  return blocks(
    heading(2, say.sittings.title),
    paragraph(
      say.sittings.adjacent(
        amountOf(before, 'minute', language),
        amountOf(after, 'minute', language),
      ),
    ),
  );
}

export function vocabulary({ pack, say, text }: Printing): Markdown | undefined {
  const { rules } = say;
  const { roles = [], grants = [], devices = [] } = pack.vocabulary ?? {};
  const rows = [
    ...roles.map((word) => ({ ...word, kind: say.vocabulary.role })),
    ...grants.map((word) => ({ ...word, kind: rules.grant })),
    ...devices.map((word) => ({ ...word, kind: rules.device })),
  ];
  if (rows.length === 0) return undefined;
  return blocks(
    heading(2, say.vocabulary.title),
    table(
      [say.vocabulary.word, say.vocabulary.kind, say.vocabulary.key],
      rows.map(({ id, label, kind }) => [text(label), kind, code(id)]),
    ),
  );
}

export function resources(printing: Printing): Markdown | undefined {
  const { pack, say } = printing;
  if (!pack.resources) return undefined;
  return blocks(
    heading(2, say.resources.title),
    list(pack.resources.map((one) => resourceItem(one, printing))),
  );
}

function resourceItem(
  { id, kind, name, roles, grants, cost, note, sources }: Resource,
  printing: Printing,
): Markdown {
  const { say, terms, text, pack } = printing;
  const facts = [
    labelled(say.resources.kind, small(terms.resourceKinds[kind])),
    ...(roles ? [labelled(say.rules.role, namesOf('roles', printing)(roles))] : []),
    ...(grants ? [labelled(say.rules.grant, namesOf('grants', printing)(grants))] : []),
    ...(cost ? [labelled(say.resources.cost, costIn(cost, printing))] : []),
    labelled(say.rules.sources, toNumbers(sources, pack.sources, say.sources.title)),
  ];
  return lines(md`${strong(text(name))} ${code(id)}`, joined(facts, ' · '), note && text(note));
}

function costIn(
  { extra, amount, currency, per }: NonNullable<Resource['cost']>,
  { language, say }: Printing,
): string {
  const number = amount === undefined ? [] : [priceOf(amount, currency, language)];
  const sum = [...number, ...(per ? [say.resources.per[per]] : [])].join(' ');
  return [...(sum ? [sum] : []), say.resources.extra[extra]].join('; ');
}

export function goodToKnow(printing: Printing): Markdown | undefined {
  const { pack, say } = printing;
  if (!pack.goodToKnow) return undefined;
  return blocks(
    heading(2, say.goodToKnow.title),
    list(pack.goodToKnow.map((one) => goodItem(one, printing))),
  );
}

function goodItem(
  { id, title, text: told, url, roles, sources }: NonNullable<RulePack['goodToKnow']>[number],
  printing: Printing,
): Markdown {
  const { say, text, pack } = printing;
  const facts = [
    ...(roles ? [labelled(say.rules.role, namesOf('roles', printing)(roles))] : []),
    ...(sources
      ? [labelled(say.rules.sources, toNumbers(sources, pack.sources, say.sources.title))]
      : []),
  ];
  return lines(
    md`${strong(text(title))} ${code(id)}`,
    text(told),
    url && linkTo(url),
    facts.length > 0 ? joined(facts, ' · ') : undefined,
  );
}
