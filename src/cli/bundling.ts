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
 * The polyfill is written for `require`, which takes a file of the build tool's own in a build; as a module it takes none.
 * The popup shows later by each file that it asks for.
 */
export const POLYFILL_AS_MODULE = {
  name: 'polyfill-as-module',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/webextension-polyfill/dist/browser-polyfill.js')
      ? `const module = { exports: {} };\nconst { exports } = module;\n${code}\nexport default module.exports;\n`
      : null,
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
