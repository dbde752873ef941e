/** The bill of materials in CycloneDX: what is in the extension, and what it was built and tested with. */
import { Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';
import type { FileDigest } from '../../core/package-sums.ts';
import { type LockedPackage, referenceOf } from './lock-file.ts';

interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly description: string;
}

/** Whoever has written the product, and lets this list be made with each release. */
const MAKERS = 'The contributors to Armslength';

/**
 * As JSON, version 1.6. It has no number and no time of its own, so that it is the same whenever it is made.
 * @param locked every package by `name@version`, and the product's own entry by the empty name
 * @param packages what is handed out, each by its name and SHA-256
 * @param shipped the names of the packages whose code is in the extension
 */
export function sbomOf(
  product: Product,
  locked: ReadonlyMap<string, LockedPackage>,
  shipped: readonly string[],
  packages: readonly FileDigest[],
): string {
  const bom = new Models.Bom();
  const own = new Models.Component(Enums.ComponentType.Application, product.name, {
    version: product.version,
    description: product.description,
    bomRef: referenceOf(product),
    purl: purlOf(product),
    licenses: licensesOf(product.license),
    supplier: new Models.OrganizationalEntity({ name: MAKERS }),
    externalReferences: new Models.ExternalReferenceRepository(packages.map(distributionOf)),
  });
  bom.metadata.authors.add(new Models.OrganizationalContact({ name: MAKERS }));
  bom.metadata.tools.components.add(
    new Models.Component(Enums.ComponentType.Application, 'npm run release', {
      version: product.version,
    }),
  );
  bom.metadata.component = own;
  const components = new Map(
    [...locked].flatMap(([reference, one]) =>
      reference === '' ? [] : [[reference, componentOf(one, shipped)]],
    ),
  );
  for (const component of components.values()) bom.components.add(component);
  for (const [reference, { needs }] of locked) {
    const from = reference === '' ? own : components.get(reference);
    for (const need of needs) {
      const to = components.get(need);
      if (to) from?.dependencies.add(to.bomRef);
    }
  }
  const serializer = new Serialize.JsonSerializer(
    new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6),
  );
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

const componentOf = (one: LockedPackage, shipped: readonly string[]): Models.Component =>
  new Models.Component(Enums.ComponentType.Library, one.name, {
    version: one.version,
    bomRef: referenceOf(one),
    purl: purlOf(one),
    // What builds and tests, and is not passed on with the extension.
    scope: shipped.includes(one.name)
      ? Enums.ComponentScope.Required
      : Enums.ComponentScope.Excluded,
    licenses: licensesOf(one.license),
    hashes: hashesOf(one.integrity),
  });

const distributionOf = ({ name, digest }: FileDigest): Models.ExternalReference =>
  new Models.ExternalReference(name, Enums.ExternalReferenceType.Distribution, {
    hashes: new Models.HashDictionary([[Enums.HashAlgorithm['SHA-256'], digest]]),
  });

/** https://github.com/package-url/purl-spec, type `npm`. */
const purlOf = ({ name, version }: Pick<Product, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;

function licensesOf(license: string | undefined): Models.LicenseRepository {
  if (license === undefined || license === '') return new Models.LicenseRepository();
  if (SPDX.isSupportedSpdxId(license))
    return new Models.LicenseRepository([new Models.SpdxLicense(license)]);
  const isExpression = /^\(?[\w.+-]+(?: (?:AND|OR|WITH) \(?[\w.+-]+\)?)+\)?$/.test(license);
  return new Models.LicenseRepository([
    isExpression ? new Models.LicenseExpression(license) : new Models.NamedLicense(license),
  ]);
}

function hashesOf(integrity: string | undefined): Models.HashDictionary {
  const [, digest] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  return new Models.HashDictionary(
    digest === undefined
      ? []
      : [[Enums.HashAlgorithm['SHA-512'], Buffer.from(digest, 'base64').toString('hex')]],
  );
}
