/** Settings that are well written, and that no device could ever do anything with. */
import { type Issue, issueAt } from '../core/issue.ts';
import { parsePackReference } from '../core/pack-address.ts';
import type { Policy } from '../core/policy.ts';
import { SETTINGS } from '../core/settings.ts';

interface KnownSites {
  readonly sites: readonly {
    readonly id: string;
    readonly tenant?: { readonly product: string };
  }[];
}

/** Each of them at its place in the settings. */
export const impossibleIn = (policy: Policy, known: KnownSites): readonly Issue[] => [
  ...ofAddresses(policy),
  ...ofDoubles(policy),
  ...ofTenants(policy, known),
  ...ofHosts(policy),
  ...ofLocked(policy),
];

function ofAddresses({ packs = [], packKeys = [] }: Policy): readonly Issue[] {
  return packs.flatMap((pack, at) => {
    const reference = parsePackReference(pack);
    if (reference?.kind !== 'address') return [];
    const unkeyed = 'an address, and a key in “packKeys” whose signature is trusted';
    return [
      ...(packKeys.length === 0
        ? [
            issueAt(
              `packs.${at}`,
              pack,
              unkeyed,
              'Add to “packKeys” what “armslength keygen” printed as the value for it: without a key no pack from an address is taken.',
            ),
          ]
        : []),
      ...(hasVariable(reference.address)
        ? [
            issueAt(
              `packs.${at}`,
              pack,
              'an address that is the same for everybody',
              'Take out what stands between % and %, or in ${ }: it is not replaced, and a server is not to be told who asks.',
            ),
          ]
        : []),
    ];
  });
}

/** A percent sign in an address stands before two digits that say a letter; a variable of Windows mostly does not. */
function hasVariable(address: string): boolean {
  try {
    decodeURIComponent(address);
    return address.includes('${');
  } catch {
    // It throws on what is no letter, and that is the answer.
    return true;
  }
}

/** With another pin it is the same address, and the first mention holds. */
function ofDoubles({ packs = [] }: Policy): readonly Issue[] {
  const plain = packs.map((pack) => pack.replace(/#sequence=\d+$/, ''));
  return plain.flatMap((pack, at) => {
    const first = plain.indexOf(pack);
    return first === at
      ? []
      : [
          issueAt(
            `packs.${at}`,
            packs[at],
            'each pack once',
            `Take it out, or the one at place ${first + 1} of the list: the second never speaks.`,
          ),
        ];
  });
}

function ofTenants({ councilTenants = [] }: Policy, { sites }: KnownSites): readonly Issue[] {
  const products = [...new Set(sites.flatMap(({ tenant }) => (tenant ? [tenant.product] : [])))];
  return councilTenants.flatMap((account, at) => {
    const [product = ''] = account.toLowerCase().split(':');
    if (products.includes(product)) return [];
    const expected = `one of ${products.join(', ')}`;
    return [issueAt(`councilTenants.${at}`, product, expected, 'Correct it.')];
  });
}

const LONGEST_HOST = 253;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

function ofHosts({ extraHosts = [] }: Policy): readonly Issue[] {
  return extraHosts.flatMap((entry, at) => {
    const host = entry.slice(entry.indexOf(':') + 1);
    const isHost =
      host.length <= LONGEST_HOST &&
      host.split('.').every((label) => LABEL.test(label)) &&
      URL.parse(`https://${host}/`)?.hostname === host;
    if (isHost) return [];
    const expected = 'a host such as social.council.example';
    const mend =
      'Between the dots of a host are at most 63 letters, digits and hyphens, and no hyphen first or last.';
    return [issueAt(`extraHosts.${at}`, host, expected, mend)];
  });
}

/** It is no setting that a user has; and whoever names it alone lets users change all others. */
function ofLocked({ locked = [] }: Policy): readonly Issue[] {
  const free = Object.keys(SETTINGS).filter((name) => name !== 'locked');
  const mend = 'Leave “locked” out to lock all that the policy sets, or name the settings.';
  return locked.flatMap((name, at) =>
    name === 'locked' ? [issueAt(`locked.${at}`, name, `a setting such as ${free[0]}`, mend)] : [],
  );
}
