/** What package-lock.json says is installed, each package once, and what it needs. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const NEEDS = v.optional(v.record(v.string(), v.string()), {});
const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string(), ''),
      license: v.optional(v.string()),
      integrity: v.optional(v.string()),
      dependencies: NEEDS,
      devDependencies: NEEDS,
      optionalDependencies: NEEDS,
      peerDependencies: NEEDS,
    }),
  ),
});

type Entry = v.InferOutput<typeof lockSchema>['packages'][string];

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string | undefined;
  /** As in the lock file: the kind of digest, a hyphen, base64. */
  readonly integrity?: string | undefined;
  /** `name@version` of each package that is found for it. */
  readonly needs: readonly string[];
}

export const referenceOf = ({ name, version }: Pick<LockedPackage, 'name' | 'version'>): string =>
  `${name}@${version}`;

/** Every package, by `name@version`; ours, which the file describes, by the empty name. */
export function readLockFile(file: string): ReadonlyMap<string, LockedPackage> {
  const { packages } = v.parse(lockSchema, JSON.parse(readFileSync(file, 'utf8')));
  return new Map(
    Object.entries(packages).map(([place, entry]) => {
      const one = lockedPackage(place, entry, packages);
      return [place === '' ? '' : referenceOf(one), one];
    }),
  );
}

function lockedPackage(
  place: string,
  entry: Entry,
  all: Readonly<Record<string, Entry>>,
): LockedPackage {
  const { version, license, integrity } = entry;
  const needed = [
    ...Object.keys(entry.dependencies),
    ...Object.keys(entry.devDependencies),
    ...Object.keys(entry.optionalDependencies),
    ...Object.keys(entry.peerDependencies),
  ];
  const needs = needed.flatMap((name) => {
    const at = placeFor(name, place, all);
    return at === undefined ? [] : [referenceOf({ name, version: all[at]?.version ?? '' })];
  });
  return {
    name: nameAt(place),
    version,
    license,
    integrity,
    needs: [...new Set(needs)].toSorted(),
  };
}

/** Where Node would find a package from `place`: in its own folder, or in one of those above. */
function placeFor(
  name: string,
  place: string,
  all: Readonly<Record<string, Entry>>,
): string | undefined {
  const here = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
  if (Object.hasOwn(all, here)) return here;
  return place === ''
    ? undefined
    : placeFor(name, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), all);
}

const nameAt = (place: string): string => place.split('node_modules/').at(-1) ?? '';
