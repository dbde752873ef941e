/** The bill of materials, held against the schema of CycloneDX. */
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { SHIPPED } from '../../../src/cli/works.ts';
import { readLockFile } from '../../../src/cli/release/lock-file.ts';
import { sbomOf } from '../../../src/cli/release/sbom.ts';
import { filesOfThisTest } from '../folder.ts';

const writeFile = filesOfThisTest();
const PRODUCT = {
  name: 'armslength',
  version: '1.2.3',
  license: 'EUPL-1.2',
  description: 'A reminder',
};

const PACKAGES = [{ name: 'armslength-1.2.3-chrome.zip', digest: '0a'.repeat(32) }];

/** What the sources say is needed after the build. */
const sources = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

interface Bom {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly authors: object;
    readonly tools: object;
    readonly component: object;
  };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly scope: string;
    readonly purl: string;
    readonly licenses?: readonly object[];
    readonly hashes?: readonly object[];
  }[];
  readonly dependencies: readonly {
    readonly ref: string;
    readonly dependsOn?: readonly string[];
  }[];
}

const own = sbomOf(PRODUCT, readLockFile('package-lock.json'), SHIPPED, PACKAGES);

test('what is in our lock file makes a document that the schema takes', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(own)).toBeNull();
});

test('it has no number and no time of its own', () => {
  const bom = JSON.parse(own) as Bom;
  expect(bom.serialNumber).toBeUndefined();
  expect(bom.metadata.timestamp).toBeUndefined();
  expect(own).toBe(sbomOf(PRODUCT, readLockFile('package-lock.json'), SHIPPED, PACKAGES));
});

test('it says who made it and with what, and knows the packages by their digests', () => {
  const { authors, tools, component } = (JSON.parse(own) as Bom).metadata;
  const makers = { name: 'The contributors to Armslength' };
  expect(authors).toEqual([makers]);
  expect(tools).toMatchObject({ components: [{ name: 'npm run release', version: '1.2.3' }] });
  expect(component).toMatchObject({
    supplier: makers,
    externalReferences: [
      {
        type: 'distribution',
        url: 'armslength-1.2.3-chrome.zip',
        hashes: [{ alg: 'SHA-256', content: '0a'.repeat(32) }],
      },
    ],
  });
});

test('what is passed on with the extension is told from what only builds and tests it', () => {
  const { components } = JSON.parse(own) as Bom;
  const required = components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
  expect(required.toSorted()).toEqual(
    [
      ...Object.keys(sources.dependencies),
      '@digdir/designsystemet-css',
      // What signals are made of.
      '@preact/signals-core',
      // Put into the bundles by the tools that make them.
      '@wxt-dev/browser',
      'rolldown',
      'wxt',
    ].toSorted(),
  );
  expect(components.length).toBeGreaterThan(300);
});

test('a package is what Node finds from the place of the one that needs it, with its licence and digest', () => {
  const lock = writeFile(
    'package-lock.json',
    JSON.stringify({
      packages: {
        '': { version: '1.2.3', dependencies: { '@a/one': '1', two: '2' } },
        'node_modules/@a/one': {
          version: '1.0.0',
          license: '(ISC AND CC-BY-3.0)',
          integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
          dependencies: { two: '1', gone: '1' },
        },
        'node_modules/@a/one/node_modules/two': { version: '1.0.0', license: 'MIT' },
        'node_modules/two': { version: '2.0.0', license: 'SEE LICENSE IN LICENSE.md' },
      },
    }),
  );
  const { components, dependencies } = JSON.parse(
    sbomOf(PRODUCT, readLockFile(lock), ['two'], []),
  ) as Bom;
  expect(components).toMatchObject([
    {
      name: '@a/one',
      purl: 'pkg:npm/%40a/one@1.0.0',
      scope: 'excluded',
      licenses: [{ expression: '(ISC AND CC-BY-3.0)' }],
      hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
    },
    { name: 'two', version: '1.0.0', licenses: [{ license: { id: 'MIT' } }] },
    {
      name: 'two',
      version: '2.0.0',
      licenses: [{ license: { name: 'SEE LICENSE IN LICENSE.md' } }],
    },
  ]);
  expect(dependencies).toEqual([
    { ref: '@a/one@1.0.0', dependsOn: ['two@1.0.0'] },
    { ref: 'armslength@1.2.3', dependsOn: ['@a/one@1.0.0', 'two@2.0.0'] },
    { ref: 'two@1.0.0' },
    { ref: 'two@2.0.0' },
  ]);
});
