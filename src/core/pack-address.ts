/** How a policy names a pack: one that comes with the extension, or one at an address, whichever version or exactly one. */
import { SEQUENCE_IN_TEXT } from './sequence.ts';
import { isHostAndPort } from './web-host.ts';

const BUILTIN = /^builtin:([a-z0-9-]+)$/;
/** Without a name or a password in it, and without a fragment but ours: a server is never told that. */
const ADDRESS = new RegExp(
  String.raw`^(https://(?![^/?#]*@)([^\s/?#\\]+)[^\s#]*)(?:#sequence=(${SEQUENCE_IN_TEXT}))?$`,
);

export type PackReference =
  | { readonly kind: 'builtin'; readonly id: string }
  | {
      readonly kind: 'address';
      /** What is asked for. Everybody with this policy asks for the same. */
      readonly address: string;
      /** The one `sequence` that may be in force. */
      readonly pinned?: number;
    };

/** What a reference means, or `null` if it is none. */
export function parsePackReference(reference: string): PackReference | null {
  const [, id] = BUILTIN.exec(reference) ?? [];
  if (id !== undefined) return { kind: 'builtin', id };
  const [, address, host = '', sequence] = ADDRESS.exec(reference) ?? [];
  if (address === undefined || !isHostAndPort(host)) return null;
  return {
    kind: 'address',
    address,
    ...(sequence !== undefined && { pinned: Number(sequence) }),
  };
}

/** An address that is named, with the pin that its first mention has. */
export interface NamedAddress {
  readonly address: string;
  readonly pinned?: number;
}

/** The addresses among the packs of a policy, each once. */
export function addressesIn(packs: readonly string[] = []): readonly NamedAddress[] {
  const named = packs
    .map(parsePackReference)
    .flatMap((one) => (one?.kind === 'address' ? [one] : []));
  return named
    .filter(({ address }, at) => named.findIndex((one) => one.address === address) === at)
    .map(({ address, pinned }) => ({ address, ...(pinned !== undefined && { pinned }) }));
}
