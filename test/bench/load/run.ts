/** `npm run bench -- load`: the load test, with what follows from it. With `--update` it goes into docs/admin/load.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measureLoad } from './measure.ts';
import { tellLoad } from './tell.ts';

const DOCUMENT = fileURLToPath(new URL('../../../docs/admin/load.md', import.meta.url));
const MARKS = /(?<=<!-- load -->)[^]*(?=<!-- \/load -->)/;

export async function runLoad(update: boolean): Promise<void> {
  const told = tellLoad(await measureLoad());
  process.stdout.write(`${told}\n`);
  if (!update) return;
  const document = readFileSync(DOCUMENT, 'utf8');
  if (!MARKS.test(document)) throw new Error('The marks around the tables are missing.');
  writeFileSync(
    DOCUMENT,
    document.replace(MARKS, () => `\n\n${told}\n\n`),
  );
}
