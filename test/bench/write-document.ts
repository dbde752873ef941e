import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const DOCUMENT = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));
const MARKS = /(?<=<!-- tables -->)[^]*(?=<!-- \/tables -->)/;

/** The document with other tables between its marks. @throws Error where the marks are missing */
export function withTables(document: string, tables: string): string {
  if (!MARKS.test(document)) throw new Error('The marks around the tables are missing.');
  return document.replace(MARKS, () => `\n\n${tables}\n\n`);
}

export const writeDocument = (tables: string): void =>
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), tables));
