/** A pack as a document for people who meet about it: everything that is in the pack, in one of its languages. */
import type { RulePack } from '../../core/pack-schema.ts';
import type { SiteOverview } from '../../core/site-schema.ts';
import type { Language } from '../../core/words.ts';
import { about } from './about.ts';
import { goodToKnow, resources, sittings, vocabulary } from './beside.ts';
import { cases } from './cases.ts';
import { elections } from './elections.ts';
import { dataProtection } from './data-protection.ts';
import { blocks } from './markdown.ts';
import { periods } from './periods.ts';
import { printingOf } from './printing.ts';
import { categories, questions } from './questions.ts';
import { glance, rulesInPrecedence } from './rules.ts';
import { history, sources } from './sources.ts';

/**
 * The document as Markdown (CommonMark with tables). `language` is one of the pack's; `sites` give the names of the
 * services in the cases; `now` (epoch milliseconds) is the moment around which periods are told. The same arguments
 * make the same document.
 */
export function documentOf(
  pack: RulePack,
  language: Language,
  sites: readonly SiteOverview[],
  now: number,
): string {
  const printing = printingOf(pack, language, sites, now);
  const { markdown } = blocks(
    about(printing),
    periods(printing),
    glance(printing),
    rulesInPrecedence(printing),
    questions(printing),
    categories(printing),
    sittings(printing),
    vocabulary(printing),
    resources(printing),
    goodToKnow(printing),
    dataProtection(printing),
    cases(printing),
    elections(printing),
    sources(printing),
    history(printing),
  );
  return `${markdown}\n`;
}
