import { Command, Option } from 'commander';
import { citationOf, type RulePack } from '../core/pack-schema.ts';
import { overviewOf } from '../core/site-schema.ts';
import { parseMoment } from '../core/window.ts';
import { inLanguage, type Language } from '../core/words.ts';
import { Misuse } from './misuse.ts';
import { documentOf } from './print/document.ts';
import { pageOf } from './print/html.ts';
import { readPackByReference, readSites } from './rules.ts';
import { writeWhole } from './written.ts';

interface Flags {
  readonly format?: 'markdown' | 'html';
  readonly language: string;
  readonly at?: string;
  readonly out?: string;
  readonly json?: boolean;
}

export const printCommand = (): Command =>
  new Command('print')
    .description('A pack as a document for a meeting: rules, sources, cases, periods and history.')
    .argument('<pack>', 'builtin:<id> or a file')
    .addOption(
      new Option('--format <format>', 'default markdown, or html for --out <name>.html').choices([
        'markdown',
        'html',
      ]),
    )
    .option('--language <language>', 'a language of the pack', 'en')
    .option('--at <moment>', 'ISO 8601: the moment around which periods are told; default now')
    .option('--out <file>', 'where to write it; default standard output')
    .action((reference: string, flags: Flags) => {
      const pack = readPackByReference(reference);
      const language = languageOf(pack, flags.language);
      const format = formatOf(flags);
      const markdown = documentOf(
        pack,
        language,
        readSites().map(overviewOf),
        momentOf(pack, flags.at),
      );
      const document =
        format === 'html' ? pageOf(markdown, inLanguage(pack.name, language), language) : markdown;
      const printed = { pack: citationOf(pack), language, format };
      put(flags, document, printed);
    });

function put({ out, json }: Flags, document: string, printed: object): void {
  if (out !== undefined) writeWhole(out, document);
  if (json) {
    const where = out === undefined ? { document } : { out };
    process.stdout.write(`${JSON.stringify({ ...printed, ...where })}\n`);
  } else {
    process.stdout.write(out === undefined ? document : `${out}: written\n`);
  }
}

const formatOf = ({ format, out }: Flags): 'markdown' | 'html' =>
  format ?? (out !== undefined && /\.html?$/i.test(out) ? 'html' : 'markdown');

function languageOf({ languages }: RulePack, wanted: string): Language {
  const language = languages.find((one) => one === wanted);
  if (language) return language;
  throw new Misuse(`--language ${wanted}: expected one of the pack’s, ${languages.join(', ')}`);
}

function momentOf({ jurisdiction: { zone } }: RulePack, at: string | undefined): number {
  const moment = at === undefined ? Date.now() : parseMoment(at, zone);
  if (moment === null) throw new Misuse(`--at ${at}: expected ISO 8601, such as 2029-11-01`);
  return moment;
}
