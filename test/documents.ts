/** What is in the documents, and what is generated into them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the pages show where an administrator puts the id of a package. No extension has it. */
export const OWN_ID = 'abcdefghijklmnopabcdefghijklmnop';

export const read = (file: string): string => readFileSync(file, 'utf8');

export const markdownIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name));

/** The blocks of code of one language, also those inside a list, without its indent. */
export const fencedIn = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)]
    .filter(([, , name]) => name === language)
    .map(([, indent = '', , block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));

/** What is shown inside a sentence as code and begins with `start`, without a part that stands for something else. */
export const inlineIn = (text: string, start: string): readonly string[] =>
  [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)]
    .map(([, code = '']) => code)
    .filter((code) => code.startsWith(start) && !code.includes('<') && !code.includes('…'));

/** A table as the formatter writes it: every column as wide as its widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** What stands in `file` between the markers of `name`. With UPDATE_DOCS=1, `wanted` is put there first. */
export function blockIn(file: string, name: string, wanted: string): string | undefined {
  const parts = (text: string) =>
    text.split(new RegExp(`(?<=<!-- ${name} -->)|(?=<!-- /${name} -->)`));
  const [before, , after] = parts(read(file));
  if (process.env['UPDATE_DOCS']) writeFileSync(file, `${before}\n\n${wanted}\n\n${after}`);
  return parts(read(file))[1]?.trim();
}
