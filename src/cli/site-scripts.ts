/**
 * The script for pages, once for each site with that site's entry before it: a page is given one file. A second one took it
 * an eighth longer to start, each time, and leaving the entry where the other finds it took a little more.
 */
import { inPage, type Site } from '../core/site-schema.ts';
import { readSites } from './rules.ts';

/** As the build tool calls what `extension/page.ts` becomes. */
const SCRIPT = 'page.js';

/**
 * An entry on the first line, the script on the second, the same in every file. In a block, since a page may be given the
 * file again. What describes addresses and fields is made when it is asked for: most pages need neither.
 */
export function scriptFor(site: Site, script: string): string {
  const { addresses, fields, ...entry } = inPage(site);
  const late = Object.entries({ addresses, fields }).map(
    ([name, value]) => `,get ${name}(){return${JSON.stringify(value)}}`,
  );
  return `{const SITE=${JSON.stringify(entry).slice(0, -1)}${late.join('')}};\n${script.trim()}}\n`;
}

interface Bundle {
  [name: string]: { readonly code?: string };
}

interface Builder {
  emitFile(file: {
    readonly type: 'asset';
    readonly fileName: string;
    readonly source: string;
  }): unknown;
}

/** Puts them in the place of the script alone, which no page could run. Last: others have still to do with the script. */
export const A_SCRIPT_FOR_EACH_SITE = {
  name: 'a-script-for-each-site',
  generateBundle: {
    order: 'post' as const,
    handler(this: Builder, _: unknown, bundle: Bundle): void {
      const code = bundle[SCRIPT]?.code;
      if (code === undefined) return;
      delete bundle[SCRIPT];
      for (const site of readSites())
        this.emitFile({
          type: 'asset',
          fileName: `sites/${site.id}.js`,
          source: scriptFor(site, code),
        });
    },
  },
};
