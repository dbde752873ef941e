/** What somebody asks a release to be, from the options of the command line. */
import { Command } from 'commander';
import * as v from 'valibot';
import { hostPattern } from '../../core/schema.ts';
import { addressForAll, isHttpsOrLocal } from '../address-for-all.ts';
import { Misuse } from '../misuse.ts';
import { inShell } from '../in-shell.ts';

export interface ReleaseWish {
  /** Self-hosted services, and servers of packs: both are hosts that the packages are granted. */
  readonly hosts: readonly string[];
  readonly packHosts: readonly string[];
  /** Where the files will be served, with a slash at its end. */
  readonly address?: string;
  readonly key?: string;
  readonly packKey?: string;
  readonly signedXpi?: string;
  readonly from?: string;
}

/** @param run is given the wish when every option is in order */
export const releaseOptions = (run: (wish: ReleaseWish) => Promise<void>): Command =>
  new Command('npm run release --')
    .description('Every file of a release, in .output/release/. See docs/release.md.')
    .option('--hosts <hosts>', 'self-hosted services that the build is granted', hostsIn, [])
    .option('--pack-hosts <hosts>', 'servers of packs that the build is granted', hostsIn, [])
    .option('--address <url>', 'the https address of the folder with these files', folderAt)
    .option('--key <file>', 'the RSA key of the CRX, as PEM; default a development key')
    .option('--pack-key <file>', 'the key of the packs, as JWK; default a development key')
    .option('--signed-xpi <file>', 'the XPI of this very release, as Mozilla has signed it')
    .option('--from <file>', 'settings for the policy kit, as JSON; default examples')
    .exitOverride()
    .showHelpAfterError()
    .action(run);

/** The command that makes the packages again, as it is typed into a shell: the options that decide what is in them. */
export const typedCommand = (wish: ReleaseWish): string =>
  ['npm run release', typedOptions(wish)].filter(Boolean).join(' -- ');

const typedOptions = ({ hosts, packHosts, address }: ReleaseWish): string =>
  [
    ...(hosts.length > 0 ? [`--hosts ${inShell(hosts.join())}`] : []),
    ...(packHosts.length > 0 ? [`--pack-hosts ${inShell(packHosts.join())}`] : []),
    ...(address === undefined ? [] : [`--address ${inShell(address)}`]),
  ].join(' ');

/** `a.example,b.example`; may be given again. */
function hostsIn(text: string, before: readonly string[]): readonly string[] {
  const hosts = text.split(',').map((host) => host.trim());
  const stray: readonly string[] = hosts.filter((host) => !v.safeParse(hostPattern, host).success);
  if (stray.length > 0)
    throw new Misuse(
      stray
        .map(
          (host) =>
            `Host “${host}”: expected a host such as social.council.example or *.council.example, without https:// and without a path.`,
        )
        .join('\n'),
    );
  return [...new Set([...before, ...hosts])].toSorted();
}

function folderAt(text: string): string {
  const url = addressForAll('--address', text);
  if (url && isHttpsOrLocal(url) && !url.search && !url.hash)
    return url.href.endsWith('/') ? url.href : `${url.href}/`;
  throw new Misuse(
    `--address ${text}: expected the address of a folder such as https://council.example/armslength/`,
  );
}
