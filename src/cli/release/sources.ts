/** The sources, as a store asks for them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Files, readFolder } from './files.ts';

/**
 * All that lies in the folder of the project, but for what is left out of version control: what the build was made of, also
 * where there is no version control.
 */
export function readSources(project: string): Files {
  const ignored = readFileSync(path.join(project, '.gitignore'), 'utf8').split('\n');
  return readFolder(project, ['.git', ...ignored.map((line) => line.trim()).filter(Boolean)]);
}
