/** Builds the extension, unpacked, for every browser: `.output/<browser>-mv3`. */
import { build } from 'wxt';

for (const browser of ['chrome', 'firefox', 'edge', 'safari']) {
  // One after the other: they share a folder of intermediate files.
  await build({ browser });
}
