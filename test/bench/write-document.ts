import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const DOCUMENT = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));

/** The document with other tables between the marks of that part. @throws Error where the marks are missing */
export function withTables(document: string, part: string, tables: string): string {
  const marks = new RegExp(`(?<=<!-- ${part} -->)[^]*(?=<!-- /${part} -->)`);
  if (!marks.test(document)) throw new Error(`The marks around ${part} are missing.`);
  return document.replace(marks, () => `\n\n${tables}\n\n`);
}

export const writeDocument = (part: string, tables: string): void =>
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), part, tables));
