import { Command, Option } from 'commander';
import { citationOf, type RulePack } from '../core/pack-schema.ts';
import { overviewOf, type Site } from '../core/site-schema.ts';
import { inLanguage, type Language } from '../core/words.ts';
import { baseOption, withBases } from './beside.ts';
import { dayOf } from './day.ts';
import { Misuse, printable } from './misuse.ts';
import { momentOf } from './moment.ts';
import { documentOf } from './print/document.ts';
import { pageOf } from './print/html.ts';
import { readPackByReference } from './pack-reference.ts';
import { readReferences, readSites } from './rules.ts';
import { siteDocumentOf } from './print/site.ts';
import { siteAt } from './site-file.ts';
import { readSurroundings } from './surroundings.ts';
import { tellUnsound } from './unsound.ts';
import { writeWhole } from './written.ts';

interface Flags {
  readonly format?: 'markdown' | 'html';
  readonly language: string;
  readonly at?: string;
  readonly out?: string;
  readonly base: readonly string[];
  readonly json?: boolean;
}

export const printCommand = (): Command =>
  new Command('print')
    .description(
      'A pack as a document for a meeting: rules, sources, cases, periods and history; or a site: what is recognised there, and how that is known.',
    )
    .argument('<pack>', 'builtin:<id> or a file; or the file of a site; - for standard input')
    .addOption(
      new Option('--format <format>', 'default markdown, or html for --out <name>.html').choices([
        'markdown',
        'html',
      ]),
    )
    .option('--language <language>', 'a language of the pack', 'en')
    .option('--at <moment>', 'ISO 8601: the moment around which periods are told; default now')
    .addOption(baseOption())
    .option('--out <file>', 'where to write it; default standard output')
    .action((reference: string, flags: Flags) => {
      refuseOtherForm(flags);
      const site = siteAt(reference);
      if (site) return printSite(site, flags);
      const pack = readPackByReference(reference, () => withBases(readReferences(), flags.base));
      // By the day that it is, and not by that of --at: this is what the other command says.
      tellUnsound(reference, dayOf(undefined), () => withBases(readSurroundings(), flags.base));
      const language = languageOf(pack, flags.language);
      const format = formatOf(flags);
      const { zone } = pack.jurisdiction;
      const now = flags.at === undefined ? Date.now() : momentOf('--at', flags.at, zone);
      const sites = readSites().map(overviewOf);
      const markdown = documentOf(pack, language, sites, now);
      const document =
        format === 'html' ? pageOf(markdown, inLanguage(pack.name, language), language) : markdown;
      const printed = { pack: citationOf(pack), language, format };
      return put(flags, document, printed);
    });

function printSite(site: Site, flags: Flags): void {
  if (flags.language !== 'en')
    throw new Misuse(`--language ${flags.language}: a site is printed in English, en`);
  if (flags.at !== undefined)
    throw new Misuse('--at: a site has no periods; leave it out, or print a pack');
  const format = formatOf(flags);
  const markdown = siteDocumentOf(site);
  const document = format === 'html' ? pageOf(markdown, site.name, 'en') : markdown;
  put(flags, document, { site: site.id, language: 'en', format });
}

function put({ out, json }: Flags, document: string, printed: object): void {
  if (out !== undefined) writeWhole(out, document);
  if (json) {
    const where = out === undefined ? { document } : { out };
    process.stdout.write(`${JSON.stringify({ ...printed, ...where })}\n`);
  } else {
    process.stdout.write(out === undefined ? asShown(document) : `${out}: written\n`);
  }
}

/** A terminal may be what reads it. */
const asShown = (document: string): string => document.split('\n').map(printable).join('\n');

/** By its name alone a program would take it for what it is not, and say that it is broken. @throws Misuse */
function refuseOtherForm({ out = '' }: Flags): void {
  const [ending] = /\.(?:pdf|docx?|odt|rtf)$/i.exec(out) ?? [];
  if (ending !== undefined)
    throw new Misuse(
      printable(
        `--out ${out}: no ${ending} is written, but Markdown or HTML. Name a file that ends with .md or .html: a browser prints the HTML as a PDF, and word processors open it.`,
      ),
    );
}

const formatOf = ({ format, out }: Flags): 'markdown' | 'html' =>
  format ?? (out !== undefined && /\.html?$/i.test(out) ? 'html' : 'markdown');

function languageOf({ languages }: RulePack, wanted: string): Language {
  const language = languages.find((one) => one === wanted);
  if (language) return language;
  throw new Misuse(`--language ${wanted}: expected one of the pack’s, ${languages.join(', ')}`);
}
