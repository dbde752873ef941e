/** The file for the pages of a site: its entry, and the script that every site has. */
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { A_SCRIPT_FOR_EACH_SITE, scriptFor } from '../../src/cli/site-scripts.ts';
import { readSites } from '../../src/cli/rules.ts';
import { inPage } from '../../src/core/site-schema.ts';

test('the script has the entry, also when it is given again, and leaves nothing in its surroundings', () => {
  for (const site of readSites()) {
    const file = scriptFor(site, '(function(){told.push(SITE)})();\n');
    const told: unknown[] = [];
    const surroundings = createContext({ told });
    runInContext(file, surroundings);
    runInContext(file, surroundings);
    expect(told).toHaveLength(2);
    expect(JSON.parse(JSON.stringify(told[1]))).toEqual(JSON.parse(JSON.stringify(inPage(site))));
    expect(Object.keys(surroundings)).toEqual(['told']);
  }
});

test('they take the place of the script alone, and nothing else is touched', () => {
  const emitted: string[] = [];
  const builder = { emitFile: ({ fileName }: { fileName: string }) => emitted.push(fileName) };
  const bundle = { 'page.js': { code: '(function(){})();' }, 'banner.js': { code: '1' } };
  A_SCRIPT_FOR_EACH_SITE.generateBundle.handler.call(builder, undefined, bundle);
  expect(Object.keys(bundle)).toEqual(['banner.js']);
  expect(emitted).toEqual(readSites().map(({ id }) => `sites/${id}.js`));
  A_SCRIPT_FOR_EACH_SITE.generateBundle.handler.call(builder, undefined, bundle);
  expect(emitted).toHaveLength(readSites().length);
});
