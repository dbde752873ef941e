/** A folder for the files of a test, gone when its tests are done. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

/** Writes a file into the folder of these tests, and says where it is. */
export function filesOfThisTest(): (name: string, contents: string | Uint8Array) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'armslength-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, contents) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
    return file;
  };
}
