/** The house as rules with reasons. A room imports only the core; only the doors join rooms; no arrow points back. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strayInPage } from './in-pages.ts';

export interface SourceFile {
  /** Relative to the top, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Room {
  readonly name: string;
  readonly folder: string;
  readonly mostLines: number;
  /** What may be imported from outside the room, each with its reason. */
  readonly allowed: readonly { readonly pattern: RegExp; readonly why: string }[];
}

const core = { pattern: /^src\/core\//, why: 'every room speaks the words of the core' };

export const ROOMS: readonly Room[] = [
  {
    name: 'core',
    folder: 'src/core/',
    mostLines: 200,
    allowed: [
      { pattern: /^valibot$/, why: 'the schema is the type; a pure library without a platform' },
      { pattern: /^jose\//, why: 'signatures are verified by a library that many look at' },
    ],
  },
  { name: 'sensors', folder: 'src/sensors/', mostLines: 200, allowed: [core] },
  {
    name: 'browser',
    folder: 'src/browser/',
    mostLines: 200,
    allowed: [
      core,
      {
        pattern: /^webextension-polyfill$/,
        why: 'the seam: one file names the browser API, api.ts',
      },
    ],
  },
  {
    name: 'store',
    folder: 'src/store/',
    mostLines: 200,
    allowed: [core, { pattern: /^dexie$/, why: 'notes are kept in IndexedDB through Dexie' }],
  },
  {
    name: 'ui',
    folder: 'src/ui/',
    mostLines: 200,
    allowed: [
      core,
      { pattern: /^preact(?:\/.*)?$/, why: 'components are Preact' },
      {
        pattern: /^@preact\/signals$/,
        why: 'what the larger pages show follows from what they hold',
      },
      { pattern: /^uplot$/, why: 'the chart of the log is drawn by it' },
    ],
  },
  {
    name: 'cli',
    folder: 'src/cli/',
    mostLines: 200,
    allowed: [
      core,
      { pattern: /^node:/, why: 'files, arguments and exit codes' },
      { pattern: /^commander$/, why: 'the argument parser' },
      { pattern: /^wxt$/, why: 'the build is WXT’s' },
      { pattern: /^valibot$/, why: 'the type of a schema, for reading files of every kind alike' },
      { pattern: /^date-holidays$/, why: 'holidays are generated from it, never typed' },
      { pattern: /^ical\.js$/, why: 'the values of an iCalendar file are read by it' },
      { pattern: /^windows-iana$/, why: 'iCalendar files name time zones as Windows does' },
      { pattern: /^jsonc-parser$/, why: 'where in a file a mistake is' },
      { pattern: /^postcss$/, why: 'the built styles, of which what no page asks for is left out' },
      { pattern: /^leven$/, why: 'which key or id was meant' },
      { pattern: /^@valibot\/to-json-schema$/, why: 'the JSON Schemas in rules/schema/' },
      { pattern: /^fflate$/, why: 'the packages of a release are zip files' },
      {
        pattern: /^@cyclonedx\/cyclonedx-library$/,
        why: 'the bill of materials of a release, in the form that scanners read',
      },
      { pattern: /^marked$/, why: 'a printed pack is Markdown, and its page is made of that' },
    ],
  },
  {
    name: 'doors',
    folder: 'extension/',
    mostLines: 49,
    allowed: [
      core,
      { pattern: /^src\/(?:sensors|browser|store|ui)\//, why: 'only the doors join rooms' },
      { pattern: /^wxt\//, why: 'an entrypoint is declared with WXT’s own words' },
      { pattern: /^preact(?:\/.*)?$/, why: 'a page is rendered where it is wired' },
      { pattern: /^@preact\/signals$/, why: 'what a page has read is held where it is wired' },
    ],
  },
];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every fault of the house in these files, as sentences. None: the house stands. */
export function faultsIn(files: readonly SourceFile[]): readonly string[] {
  return [
    ...files.filter((file) => !roomOf(file.path)).map(({ path: at }) => `${at} stands in no room.`),
    ...files.flatMap(strayImports),
    ...files.flatMap(tooLong),
    ...files.flatMap(namedSeam),
    ...polyfillInPage(files),
    ...wordingInBrowser(files),
    ...files.flatMap(strayInPage),
  ];
}

/** The allowances that no file makes use of any more. */
export function unusedAllowances(files: readonly SourceFile[]): readonly string[] {
  return ROOMS.flatMap((room) => {
    const outward = files.filter(({ path: at }) => roomOf(at) === room).flatMap(importsOf);
    return room.allowed
      .filter(({ pattern }) => !outward.some(({ to }) => pattern.test(to)))
      .map(({ pattern, why }) => `${room.name} no longer needs ${pattern} (${why}).`);
  });
}

/** The sources of the extension, read from disk. `top` is the folder that they are in. */
export const readSources = (top = '.'): readonly SourceFile[] =>
  ['src', 'extension'].flatMap((folder) =>
    readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => ({ path: name, text: readFileSync(path.join(top, name), 'utf8') })),
  );

const roomOf = (file: string): Room | undefined =>
  ROOMS.find(({ folder }) => file.startsWith(folder));

/** What a file imports: a package by its name, a file of ours by its path from the top. */
function importsOf({ path: from, text }: SourceFile): readonly Import[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'"();]*\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, named, bare, late]) => ({
    from,
    to: resolved(from, named ?? bare ?? late ?? ''),
  }));
}

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(from), specifier)
    : specifier;
}

function strayImports(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  if (!room) return [];
  return importsOf(file)
    .filter(({ to }) => !to.startsWith(room.folder))
    .filter(({ to }) => !room.allowed.some(({ pattern }) => pattern.test(to)))
    .map(
      ({ from, to }) =>
        `${from} imports ${to}, which ${room.name} may not: see its list in test/architecture.ts.`,
    );
}

function tooLong({ path: at, text }: SourceFile): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  const most = roomOf(at)?.mostLines ?? 0;
  return lines > most
    ? [`${at} has ${lines} lines; at most ${most}. Would a reader expect two files here?`]
    : [];
}

function namedSeam(file: SourceFile): readonly string[] {
  return file.path !== 'src/browser/api.ts' &&
    importsOf(file).some(({ to }) => to === 'webextension-polyfill')
    ? [
        `${file.path} imports webextension-polyfill; only src/browser/api.ts may, so that there is one seam.`,
      ]
    : [];
}

/** The page script must stay small: nothing that it reaches may bring in the polyfill or a schema library. */
function polyfillInPage(files: readonly SourceFile[]): readonly string[] {
  const reached = reachedFrom(['extension/page.ts'], files);
  return ['webextension-polyfill', 'valibot', 'jose', 'dexie', 'preact']
    .filter((name) => reached.some((one) => one === name || one.startsWith(`${name}/`)))
    .map((name) => `extension/page.ts reaches ${name}; what runs in pages stays small.`);
}

/** What texts are checked with is large, and for authors: a pack has been checked before it is in a browser. */
function wordingInBrowser(files: readonly SourceFile[]): readonly string[] {
  const doors = files.map(({ path: at }) => at).filter((at) => at.startsWith('extension/'));
  return reachedFrom(doors, files)
    .filter((one) => one === 'src/core/wording/check.ts')
    .map((one) => `extension/ reaches ${one}; texts are checked on the command line.`);
}

/** The paths of some files, and of all that they import at once or later, however far away. */
function reachedFrom(starts: readonly string[], files: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const queue = [...starts];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (reached.has(at)) continue;
    reached.add(at);
    const file = byPath.get(at);
    if (file)
      queue.push(...importsOf({ ...file, text: withoutTypes(file.text) }).map(({ to }) => to));
  }
  return [...reached];
}

const withoutTypes = (text: string): string =>
  text.replaceAll(/\b(?:import|export) type\b[^;]*;/g, '');
