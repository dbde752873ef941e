/** The part in which one checks for oneself: loaded when it is opened, and with it what only it needs. Wiring only. */
import type { FunctionComponent } from 'preact';
import { readData } from '@/src/browser/data.ts';
import { readHoldings } from '@/src/browser/holdings.ts';
import { readManifest } from '@/src/browser/manifest.ts';
import { readOwnFiles } from '@/src/browser/own-files.ts';
import type { DataMap } from '@/src/core/data-map.ts';
import { explained } from '@/src/core/kept.ts';
import { readTables } from '@/src/store/tables.ts';
import { Check, type CheckProps } from '@/src/ui/check/Check.tsx';
import type { CheckGiven, CheckSeen } from '@/src/ui/check/seen.ts';

export const load = (
  copy: CheckProps['copy'],
  act: (work: Promise<unknown>) => void,
): FunctionComponent<CheckGiven> => {
  const look: CheckProps['look'] = (ready) => act(lookAround().then(ready));
  return (given) => <Check {...given} {...{ look, copy }} />;
};

async function lookAround(): Promise<CheckSeen> {
  const [own, manifest, holdings, tables, map] = await Promise.all([
    readOwnFiles(),
    readManifest(),
    readHoldings(),
    readTables(),
    readData<DataMap>('data-map.json'),
  ]);
  return {
    own,
    manifest,
    places: [...holdings, tables].map((place) => ({
      ...place,
      held: place.held.map((one) => explained(one, map)),
    })),
  };
}
