/** The sources, as a store asks for them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Misuse, printable } from '../misuse.ts';
import { type Files, readFolder } from './files.ts';
import { quotesPrivateKey } from './quoted-keys.ts';

/**
 * All that lies in the folder of the project, but for what is left out of version control: what the build was made of, also
 * where there is no version control.
 * @throws Misuse if there is a private key among it: whoever has these sources would have the key
 */
export function readSources(project: string): Files {
  const ignored = readFileSync(path.join(project, '.gitignore'), 'utf8').split('\n');
  const files = readFolder(project, [
    '.git',
    ...ignored.map((line) => line.trim()).filter(Boolean),
  ]);
  const keys = [...files].filter(([, bytes]) => quotesPrivateKey(bytes)).map(([name]) => name);
  if (keys.length === 0) return files;
  throw new Misuse(
    printable(
      `${keys.join(', ')}: found a private key in the folder of the project, expected none: it would be in the source archive, for everybody to have. Move it out of this folder. If such an archive has been passed on already, the key must be considered lost.`,
    ),
  );
}
