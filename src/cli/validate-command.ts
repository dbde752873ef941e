import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { styleText } from 'node:util';
import { Command } from 'commander';
import { besideIn, notWholeOnDevices, withGiven } from './beside.ts';
import { builtOnNotes } from './built-on.ts';
import { type CheckedFile, checkFile, type CheckOptions } from './check-file.ts';
import { counted } from './counted.ts';
import { dayOf } from './day.ts';
import { STANDARD_INPUT } from './input.ts';
import { Misuse } from './misuse.ts';
import { askedOfFile } from './near-file.ts';
import { progressOn } from './progress.ts';
import { asBlocks, asLines, asObject } from './report.ts';
import { builtinFile } from './pack-reference.ts';
import { jsonFilesIn } from './rules.ts';
import { readSurroundings } from './surroundings.ts';

const FINDINGS = 1;
const MISUSE = 2;

interface Flags {
  readonly json?: boolean;
  readonly at?: string;
}

export const validateCommand = (): Command =>
  new Command('validate')
    .description(
      'Checks packs, sites, elections and holidays: JSON, schema, references and their own cases.',
    )
    .argument(
      '<path...>',
      'JSON files of rules/ or like them, folders of such files, or builtin:<id>; - for standard input',
    )
    .option('--at <date>', 'the day on which evidence has to be fresh; default today')
    .action((paths: readonly string[], flags: Flags) => validate(filesAt(paths), flags));

function validate(files: readonly string[], { json, at }: Flags): void {
  const today = dayOf(at);
  const progress = progressOn(process.stderr, files.length);
  const given = besideIn(files);
  const read = () => withGiven(readSurroundings(), given);
  let surroundings: ReturnType<typeof read> | undefined;
  const options = { today, surroundings: () => (surroundings ??= read()) };
  const check = (file: string): readonly CheckedFile[] => {
    const checked = checkedOrTold(file, options);
    progress.clear();
    if (checked) process.stdout.write(`${inForm(checked, json)}\n`);
    return checked ? [checked] : [];
  };
  const asked = files.flatMap((file, done) => {
    progress.show(done, file);
    return check(file);
  });
  // What the others were held against is not in order itself, and nobody has been told.
  const untold = (surroundings?.broken ?? []).filter(
    (file) => !files.some((other) => path.resolve(other) === file),
  );
  const all = [...asked, ...untold.flatMap((file) => check(path.relative('', file)))];
  const remarks = [
    ...builtOnNotes(given, surroundings?.builtin ?? []),
    ...notWholeOnDevices(given.packs, surroundings?.packs ?? []),
  ];
  for (const line of remarks) process.stderr.write(`${line}\n`);
  process.stderr.write(`${summaryOf(all)}\n`);
  if (all.length < files.length + untold.length) process.exitCode = MISUSE;
  else if (all.some(({ findings }) => findings.length > 0)) process.exitCode = FINDINGS;
}

/** One that cannot be read is told, and keeps nothing from being said of the others. */
function checkedOrTold(file: string, options: CheckOptions): CheckedFile | undefined {
  try {
    return checkFile(file, options);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}

function inForm(checked: CheckedFile, json: boolean | undefined): string {
  if (json) return asObject(checked);
  const { stdout } = process;
  const inWords = stdout.isTTY ? asBlocks : asLines;
  // NO_COLOR and FORCE_COLOR are heeded there, and that a file is no terminal.
  return inWords(checked, (style, text) => styleText(style, text, { stream: stdout }));
}

function summaryOf(all: readonly CheckedFile[]): string {
  const issues = all.reduce((sum, { findings }) => sum + findings.length, 0);
  const unfinished = all.filter((one) => one.unfinished).length;
  const rest = `; ${counted(unfinished, 'file')} to be checked further once that is mended`;
  return `${counted(all.length, 'file')}, ${counted(issues, 'issue')}${unfinished ? rest : ''}`;
}

/** The files that are named, and those of the folders that are; what describes the files is none of them. */
function filesAt(references: readonly string[]): readonly string[] {
  const paths = references.map((one) => (one.startsWith('builtin:') ? builtinFile(one) : one));
  const missing = paths.filter((one) => one !== STANDARD_INPUT && !existsSync(one));
  if (missing.length > 0)
    throw new Misuse(
      missing.map((one) => `${one}: no such file or folder${askedOfFile(one)}`).join('\n'),
    );
  const files = paths.flatMap((one) => {
    if (one === STANDARD_INPUT || !statSync(one).isDirectory()) return [one];
    const found = jsonFilesIn(one).filter((file) => !file.endsWith('.schema.json'));
    if (found.length === 0) throw new Misuse(`${one}: no JSON file in this folder`);
    return found;
  });
  return [...new Map(files.map((file) => [path.resolve(file), file])).values()];
}
