/** The sources of a script for pages, held to the same list of names as what is built of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync, transformWithOxc } from 'vite';
import { IN_PAGES, type Names } from './names.ts';
import { IN_STRIP } from './names-of-strip.ts';
import { readScript } from './read-script.ts';
import { isNode, type Node } from './scopes.ts';

export interface ScriptForPages {
  readonly entry: string;
  readonly names: Names;
  /** What it takes from packages: what these bring is seen in what is built alone. */
  readonly packages: readonly string[];
}

export const SCRIPTS: readonly ScriptForPages[] = [
  { entry: 'extension/page.ts', names: IN_PAGES, packages: ['wxt/utils/define-unlisted-script'] },
  {
    entry: 'extension/banner.ts',
    names: IN_STRIP,
    packages: [
      'wxt/utils/define-unlisted-script',
      'wxt/browser',
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
    ],
  },
];

/** What one file of ours uses that is not allowed, as sentences, and which files of ours it brings in. */
export async function readSource(
  file: string,
  text: string,
  { names, packages }: ScriptForPages,
): Promise<{ readonly found: readonly string[]; readonly brings: readonly string[] }> {
  // Types are no part of what runs.
  const { code } = await transformWithOxc(text, file, {
    jsx: { runtime: 'automatic', importSource: 'preact' },
  });
  const imported = namesOfFiles(code);
  const isOurs = (from: string) => from.startsWith('@/') || from.startsWith('.');
  return {
    // One file brings in another by its name, which what is built does no more.
    found: [
      ...readScript(file, code, {
        ...names,
        forms: new Set([...names.forms].filter((form) => form !== 'ImportDeclaration')),
      }).found,
      ...imported
        .filter((from) => !isOurs(from) && !packages.includes(from))
        .map((from) => `${file} takes something from ${from}, which is not on the list.`),
    ],
    brings: imported
      .filter(isOurs)
      .map((from) =>
        from.startsWith('@/') ? from.slice(2) : path.posix.join(path.posix.dirname(file), from),
      ),
  };
}

/** Reads the entry, all that it brings in, and `more`. `folder`: of the checkout. */
export async function readSources(
  folder: string,
  script: ScriptForPages,
  more: readonly string[] = [],
): Promise<{ readonly files: number; readonly found: readonly string[] }> {
  const files = new Set([script.entry, ...more]);
  const found: string[] = [];
  // Those that are added meanwhile are gone through as well.
  for (const file of files) {
    const read = await readSource(file, readFileSync(path.join(folder, file), 'utf8'), script);
    found.push(...read.found);
    read.brings.forEach((one) => files.add(one));
  }
  return { files: files.size, found };
}

/** From where a module takes something. */
function namesOfFiles(code: string): readonly string[] {
  const { body } = parseSync('module.js', code).program as unknown as { readonly body: Node[] };
  return body.flatMap(({ source }) =>
    isNode(source) && typeof source['value'] === 'string' ? [source['value']] : [],
  );
}
