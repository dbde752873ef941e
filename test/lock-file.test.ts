/** What the lock file lets be installed: nothing but packages of the registry, each with its digest, and none runs a script. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const LOCK_FILE = v.object({
  lockfileVersion: v.literal(3),
  packages: v.record(
    v.string(),
    v.object({
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
      link: v.optional(v.boolean()),
      hasInstallScript: v.optional(v.boolean()),
      version: v.optional(v.string()),
    }),
  ),
});

/** They have a script that would run when they are installed, and `test/tour/deps.mjs` does not let it. */
const WITH_SCRIPT = ['core-js'];

const { packages } = v.parse(LOCK_FILE, JSON.parse(readFileSync('package-lock.json', 'utf8')));
const installed = Object.entries(packages).filter(([place]) => place !== '');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 13);

test('every package has a digest that what comes is held against', () => {
  expect(installed.length).toBeGreaterThan(0);
  const without = installed.filter(
    ([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
  );
  expect(without.map(([place]) => place)).toEqual([]);
});

test('no package comes from a folder, a repository or another host than the registry', () => {
  // With .npmrc, an entry of the registry has no address: it is fetched by its name and version.
  const strange = installed.filter(
    ([, { resolved, link, version = '' }]) =>
      link || resolved !== undefined || !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(strange.map(([place]) => place)).toEqual([]);
});

test('no script of any package runs when it is installed, whoever installs it', () => {
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
  // With that, npm runs none of ours before or after another: each calls what it needs.
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const unseen = Object.keys(scripts).filter((name) => {
    const [, of = ''] = /^(?:pre|post)(.+)$/.exec(name) ?? [];
    return Object.hasOwn(scripts, of);
  });
  expect(unseen).toEqual([]);
});

test('the packages that have a script for their installation are known, and all of them are named in the documents', () => {
  const found = installed.filter(([, one]) => one.hasInstallScript).map(([place]) => nameOf(place));
  expect(found).toEqual(WITH_SCRIPT);
  const said = readFileSync('docs/dependencies.md', 'utf8');
  expect(WITH_SCRIPT.filter((name) => !said.includes(`\`${name}\``))).toEqual([]);
});
