/** Builds the extension, unpacked, for every browser: `.output/<browser>-mv3`, and beside it the digests of its files. */
import { writeFileSync } from 'node:fs';
import { build } from 'wxt';
import { sumsOf } from './own-files.ts';
import { readFolder } from './release/files.ts';

// Whatever it is where this runs: another one gives other files.
process.env['NODE_ENV'] = 'production';

for (const browser of ['chrome', 'firefox', 'edge', 'safari']) {
  // One after the other: they share a folder of intermediate files.
  await build({ browser });
  const folder = `.output/${browser}-mv3`;
  writeFileSync(`${folder}.SHA256SUMS`, sumsOf(readFolder(folder)));
}
