/** What whoever has made a release has to know of it before anybody gets it. */
import { lineOf, printable } from '../misuse.ts';
import type { ReleaseWish } from './options.ts';
import type { LeftOut } from './policy-kit.ts';

const NO_ADDRESS =
  'updates.xml, updates.json and policy/ have addresses that lead nowhere. Give that of the folder with --address.';
const EXAMPLES =
  'The values in policy/ are examples, of an invented municipality: give no browser that policy. Give your own settings with --from.';
const DEVELOPMENT_KEYS =
  'A development key signed the CRX, the packs, or both. Give your own with --key and --pack-key.';
const NOT_SECURE =
  'The address is for a trial on this machine: Mozilla’s linter takes no XPI with an address that is not https.';
const UNSIGNED = 'The XPI is not signed: Firefox takes it after Mozilla has signed it.';

/** What became of it. */
interface Made {
  readonly leftOut: readonly LeftOut[];
  /** What is worth a look in the settings, and in what the kit makes of them. */
  readonly notes: readonly string[];
  readonly reviewers?: string | undefined;
}

const linesOf = ({ files, issues }: LeftOut): readonly string[] => [
  `Left out, since not every one of your settings goes into it: ${files}. What is in policy/ has them all.`,
  ...issues.map((issue) => lineOf(' ', issue)),
];

/** A line each. */
export const remarksOn = (
  { address, from, key, packKey, signedXpi }: ReleaseWish,
  { leftOut, notes, reviewers }: Made,
): readonly string[] => [
  ...(address === undefined ? [NO_ADDRESS] : []),
  ...(from === undefined ? [EXAMPLES] : []),
  ...leftOut.flatMap(linesOf),
  ...notes.map(printable),
  ...(key === undefined || packKey === undefined ? [DEVELOPMENT_KEYS] : []),
  ...(address?.startsWith('http:') ? [NOT_SECURE] : []),
  ...(signedXpi === undefined ? [UNSIGNED] : []),
  ...(reviewers === undefined ? [] : [`For Mozilla’s reviewers: ${reviewers}`]),
];
