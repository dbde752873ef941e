/** All files of a release, from builds, keys and wishes. */
import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { SHIPPED } from '../works.ts';
import { Misuse } from '../misuse.ts';
import { sumsOf } from '../own-files.ts';
import type { Signer } from '../signer.ts';
import { checksumsOf, digestsOf } from './checksums.ts';
import { type Files, inOrder, textFile } from './files.ts';
import { readLockFile } from './lock-file.ts';
import { newsIn, releaseNotes } from './notes.ts';
import type { ReleaseWish } from './options.ts';
import { type Builds, packagesOf } from './packages.ts';
import { type LeftOut, policyKit } from './policy-kit.ts';
import { forReviewers } from './reviewers.ts';
import { sbomOf } from './sbom.ts';
import type { KitSettings } from './settings.ts';
import { signedPacks } from './signed-packs.ts';
import { readSignedXpi } from './signed-xpi.ts';
import { zipOf } from './zip.ts';

interface Parts {
  /** The folder of the project. */
  readonly project: string;
  /** What the builds are made of. */
  readonly sources: Files;
  readonly builds: Builds;
  readonly wish: ReleaseWish;
  readonly settings: KitSettings;
  readonly key: KeyObject;
  readonly signer: Signer;
}

const packageSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  description: v.string(),
});

interface Release {
  readonly files: Files;
  /** Of the policy kit. */
  readonly leftOut: readonly LeftOut[];
  /** What is worth a look in the settings, and in what the kit makes of them. */
  readonly notes: readonly string[];
  /** What Mozilla’s reviewers are told; absent where Mozilla has signed it already. */
  readonly reviewers?: string | undefined;
}

/** @throws Misuse */
export async function releaseOf(parts: Parts): Promise<Release> {
  const { project, wish, settings, signer } = parts;
  const read = (name: string) => readFileSync(path.join(project, name), 'utf8');
  const product = v.parse(packageSchema, JSON.parse(read('package.json')));
  const news = newsIn(read('CHANGELOG.md'), product.version);
  if (news === null)
    throw new Misuse(
      `CHANGELOG.md: found no section “[${product.version}]” or “[Unreleased]”, expected what is new. Write one.`,
    );
  const packages = packaged(parts);
  const sources = `armslength-${product.version}-source.zip`;
  const reviewers =
    wish.signedXpi === undefined ? forReviewers(sources, packages.names.xpi, wish) : undefined;
  const kit = policyKit(settings.deploymentOf(packages));
  const locked = readLockFile(path.join(project, 'package-lock.json'));
  const names: readonly string[] = Object.values(packages.names);
  const handedOut = digestsOf(packages.files).filter(({ name }) => names.includes(name));
  const files = inOrder(
    new Map([
      ...packages.files,
      ...below('packs', await signedPacks(signer)),
      ...below('policy', kit.files),
      ...below('contents', contentsOf(parts.builds)),
      ['sbom.cdx.json', textFile(sbomOf(product, locked, SHIPPED, handedOut))],
      [sources, zipOf(parts.sources)],
      [
        'RELEASE-NOTES.md',
        textFile(
          releaseNotes({
            version: product.version,
            news,
            packages,
            sources,
            packKeyId: signer.key.id,
            wish,
            leftOut: kit.leftOut,
            reviewers,
          }),
        ),
      ],
    ]),
  );
  return {
    files: new Map([...files, ['SHA256SUMS', textFile(checksumsOf(files))]]),
    leftOut: kit.leftOut,
    notes: [...settings.notes, ...kit.notes],
    reviewers,
  };
}

/** Mozilla’s signature is over the XPI that this release makes: with another one, its version would be another thing. */
function packaged({ builds, wish, key }: Parts): ReturnType<typeof packagesOf> {
  const own = packagesOf(builds, wish, key);
  if (wish.signedXpi === undefined) return own;
  const unsigned = own.files.get(own.names.xpi) ?? new Uint8Array();
  return packagesOf(builds, wish, key, readSignedXpi(wish.signedXpi, unsigned));
}

/** Of each browser’s package, the digests of what is in it: what a page of the extension shows is the digest of such a file. */
const contentsOf = (builds: Builds): Files =>
  new Map(
    Object.entries(builds).map(([browser, build]) => [
      `${browser}.SHA256SUMS`,
      textFile(sumsOf(build)),
    ]),
  );

const below = (folder: string, files: Files): Files =>
  new Map([...files].map(([name, contents]) => [`${folder}/${name}`, contents]));
