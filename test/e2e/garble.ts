import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Damages every file below a folder, as a disk that fails does: the whole of each, or the middle third. */
export async function garble(folder: string, what: 'whole' | 'middle'): Promise<void> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of names.filter((one) => one.isFile())) {
    const at = path.join(file.parentPath, file.name);
    const bytes = await readFile(at);
    const third = Math.floor(bytes.length / 3);
    await writeFile(at, what === 'whole' ? bytes.fill('Z') : bytes.fill('Z', third, third * 2));
  }
}
