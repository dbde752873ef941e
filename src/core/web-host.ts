/** What stands in an address between `https://` and its path. The core has no parser of a platform, which would know. */
import { bareHost } from './address.ts';

const LONGEST_HOST = 253;
const MOST_PORT = 65_535;

/** Letters of every language: a browser writes them in its own way. An underscore is no good habit, and leads somewhere. */
const LABEL = /^(?![_-]+$)(?:[\w-]|(?!\p{ASCII})[\p{L}\p{M}\p{N}\p{S}\p{P}\u200C\u200D]){1,63}$/u;
/** Where a name ends in a number, browsers read all of it as an IPv4 address. */
const NUMBER = /^(?:\d+|0x[\da-f]*)$/i;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const GROUPS_OF_IPV6 = 8;

/** Whether there can be a host of this name: one label is enough in a network of one’s own. An IPv4 address is one too. */
export function isHost(host: string): boolean {
  // As browsers do: a colon of double width is a colon.
  const name = bareHost(host.normalize('NFKC'));
  const labels = name.split('.');
  return (
    name.length <= LONGEST_HOST &&
    labels.every((label) => LABEL.test(label)) &&
    (!NUMBER.test(labels.at(-1) ?? '') || IPV4.test(name))
  );
}

/** Whether a browser could ask at this host, which may be an IPv6 address in brackets, with a port behind it or without. */
export function isHostAndPort(text: string): boolean {
  const [, inBrackets, name = '', port = ''] =
    /^(?:\[([\da-f:.]*)\]|([^:[\]]*))(?::(\d*))?$/i.exec(text) ?? [];
  const isPort = port === '' || (Number(port) > 0 && Number(port) <= MOST_PORT);
  return isPort && (inBrackets === undefined ? isHost(name) : isIPv6(inBrackets));
}

/** `::` stands, once, for as many groups of zeros as are missing; at the end may be an IPv4 address, in the room of two. */
function isIPv6(text: string): boolean {
  const halves = text.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const isMixed = IPV4.test(halves.at(-1)?.split(':').at(-1) ?? '');
  const count = groups.length + (isMixed ? 1 : 0);
  return (
    (isMixed ? groups.slice(0, -1) : groups).every((group) => /^[\da-f]{1,4}$/i.test(group)) &&
    (halves.length === 2 ? count < GROUPS_OF_IPV6 : halves.length === 1 && count === GROUPS_OF_IPV6)
  );
}
