/** What is done otherwise than the build tool would: which files a build has, and what is in them. */
import { unnamedIn } from './works.ts';

/**
 * Files of the extension come from the disk: announcing them to the browser beforehand only costs bytes. Vite puts its code
 * for that round every `import()`, whether it is wanted or not; this is put in its place. Styles are all in the pages' own
 * sheets, so that there is nothing else to fetch with a script.
 */
export const IMPORT_AND_NOTHING_ELSE = {
  name: 'import-and-nothing-else',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/**
 * What a page imports at once is named in its HTML, so that it is fetched at once too, and not each file when the one
 * before has been read: the popup would show later by that. What is imported after a click is not fetched beforehand.
 */
export const onlyOfPages = (
  _: string,
  needed: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] => (hostType === 'html' ? needed : []);

/**
 * What the popup needs to show a reminder comes in three files: each file of an extension is asked of the browser by
 * itself, which takes longer than to read it. The first two hold nothing that the background has no use for.
 */
const FEW_FILES = [
  {
    name: 'browser',
    test: /\/webextension-polyfill\/|\/wxt\/dist\/browser\.|\/@wxt-dev\/browser\/|vite\/preload-helper|wxt-html-plugins|\/src\/browser\/(?:api|changes|language|pause|shown|visits|badge|banner|pages)\.|\/src\/core\/(?:answer|language|words|wording\/locale)\./,
  },
  {
    name: 'reminder',
    test: /\/node_modules\/preact\/(?:dist|jsx-runtime)\/|\/src\/ui\/(?:Button|Choice|Contact|Sources|Tags|page-life|popup\/(?:Reminded|state|answers)|messages\/(?:\w\w\/)?popup)\.|\/src\/core\/wording\/(?:dates|period|words\/)/,
  },
].map((group) => ({ ...group, includeDependenciesRecursively: false }));

export const IN_FEW_FILES = {
  name: 'in-few-files',
  // A script that is built alone is one file anyway.
  outputOptions: (options: { readonly codeSplitting?: unknown }) =>
    options.codeSplitting === false ? null : { ...options, codeSplitting: { groups: FEW_FILES } },
};

/**
 * The script for pages is started and nothing else. WXT would put a logger round it which says nothing in what is
 * released, and other ways of declaring it which we do not use: a tenth of the bytes that every page is given. The same
 * goes for the background in what is released; in development WXT reloads the extension from there.
 */
export const startAndNothingElse = (isReleased: boolean) => ({
  name: 'start-and-nothing-else',
  enforce: 'pre' as const,
  load: (id: string) => {
    if (id.endsWith('/define-unlisted-script.mjs'))
      return 'export const defineUnlistedScript = (main) => ({ main });';
    const [, script] = id.split('virtual:wxt-unlisted-script-entrypoint?');
    if (script) return `import script from '${script}'; export default script.main();`;
    if (!isReleased) return null;
    if (id.endsWith('/define-background.mjs'))
      return 'export const defineBackground = (definition) => definition;';
    const [, background] = id.split('virtual:wxt-background-entrypoint?');
    return background ? `import background from '${background}'; background.main();` : null;
  },
});

interface Chunk {
  readonly modules?: Readonly<Record<string, unknown>>;
}

/** No code of others is passed on unnamed: what a tool puts into a bundle by itself, or a package brings along, ends the build. */
export const EVERY_WORK_IS_NAMED = {
  name: 'every-work-is-named',
  generateBundle(_: unknown, bundle: Readonly<Record<string, Chunk>>): void {
    const unnamed = unnamedIn(
      Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules)),
    );
    if (unnamed.length > 0)
      throw new Error(
        `Code of ${unnamed.join(', ')} is in the build. Name it in src/cli/works.ts and NOTICE, or keep it out.`,
      );
  },
};
