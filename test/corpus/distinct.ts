/** How many of the addresses say something of their own: the same one in capitals or with what a mail adds is one. */

interface MetAddress {
  readonly url: string;
  readonly within?: string | undefined;
}

/** What mails, adverts and calendars add to an address. It leads to the same page without. */
const ADDED = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|ref=calendar_invite)(?:=|$)/;

/**
 * An address as it would be written down once: without a port that is the usual one, the final dot of a host, capitals in
 * it, a final slash, and what a mail, an advert or a calendar has added.
 */
export function plainForm(address: string): string {
  const { protocol, host, pathname, search, hash } = new URL(address);
  const asked = search
    .slice(1)
    .split('&')
    .filter((part) => !ADDED.test(part))
    .join('&');
  return `${protocol}//${host.replace(/\.$/, '')}${pathname.replace(/\/$/, '')}?${asked}${hash}`;
}

/** One of each plain form; a box is another place than the page that it is on. */
export const distinctAmong = <M extends MetAddress>(met: readonly M[]): readonly M[] => [
  ...new Map(met.map((one) => [`${plainForm(one.url)} ${one.within}`, one] as const)).values(),
];

/** How many there are, how many of them are distinct, and how many of those need no box. */
export function countedIn(name: string, met: readonly MetAddress[]): string {
  const distinct = distinctAmong(met);
  const alone = distinct.filter(({ within }) => within === undefined);
  return `${name}: ${met.length}, of which distinct ${distinct.length}, by the address alone ${alone.length}`;
}
