/** The works of others whose code the built extension contains. Each is named in NOTICE, with its licence. */
import { readFileSync } from 'node:fs';

const { dependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly dependencies: Readonly<Record<string, string>> };

/** All that is needed after the build, and what that needs; the styles; and what WXT and the bundler put into the bundles. */
export const SHIPPED: readonly string[] = [
  '@digdir/designsystemet-css',
  ...Object.keys(dependencies),
  '@preact/signals-core',
  'wxt',
  '@wxt-dev/browser',
  'rolldown',
];

/** The works that modules of a bundle are of, and that are not among `SHIPPED`. Each once. */
export const unnamedIn = (modules: readonly string[]): readonly string[] => [
  ...new Set(modules.flatMap(worksOf).filter((work) => !SHIPPED.includes(work))),
];

/** The package that a module is of, by its id in the bundler; none for a file of ours. */
function worksOf(id: string): readonly string[] {
  const [, installed] =
    /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  if (installed !== undefined) return [installed];
  // What a tool makes up has no file, and its name. Ours stands in the place of one of Vite's: wxt.config.ts.
  const [, tool] = /^\0(?:virtual:)?@?(\w+)/.exec(id) ?? [];
  return tool === undefined || id === '\0vite/preload-helper.js' ? [] : [tool];
}
