import { readSites } from '../../../src/cli/rules.ts';
import type { Size } from '../row.ts';

const OF_A_SAMPLE = 12;

/** An address at each site that has a host, without what is behind it: the local server answers for every host. */
export function placesOfSites(size: Size): readonly string[] {
  const all = readSites().flatMap(({ hosts: [host] }) =>
    host === undefined ? [] : [`https://${host.replace('*', 'council')}/`],
  );
  return size === 'whole' ? all : all.slice(0, OF_A_SAMPLE);
}
