/** What Mozilla’s reviewers are given beside the XPI and the sources, in which no notes of a release are. */
import { type ReleaseWish, typedCommand } from './options.ts';

/** @param sources the name of the source archive @param xpi that of the XPI which they are given */
export const forReviewers = (sources: string, xpi: string, wish: ReleaseWish): string =>
  `Unpack ${sources}, and in that folder run \`${typedCommand(wish)}\` with Node 20 or newer and npm: .output/release/${xpi} is this file, byte by byte. See docs/release.md there.`;
