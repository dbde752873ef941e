/** The addresses that `explain` is asked about, and those among them that no page can have, or none that is looked at. */
import { STANDARD_INPUT, textOf } from './input.ts';
import { Misuse, printable } from './misuse.ts';

export interface Asked {
  readonly urls: readonly string[];
  /** What is no address of a page, each told in a line of its own; in a file, with its line. */
  readonly faults: readonly string[];
  /** Likewise: what is one, and nothing is ever recognised there. */
  readonly notes: readonly string[];
}

interface Flags {
  readonly url?: string;
  readonly urls?: string;
}

/** @throws Misuse if not exactly one of the two is given, or the file cannot be read */
export function addressesFrom({ url, urls }: Flags): Asked {
  if ((url === undefined) === (urls === undefined))
    throw new Misuse('Give either --url or --urls.');
  if (url !== undefined) return { urls: [url], faults: faultsOf(url, ''), notes: notesOn(url, '') };
  const name = urls === STANDARD_INPUT ? 'standard input' : (urls ?? '');
  const lines = linesOf(urls ?? '').map((line) => line.trim());
  const told = (tell: (text: string, where: string) => readonly string[]) =>
    lines.flatMap((line, at) => (line ? tell(line, `${name}:${at + 1}: `) : []));
  const notes = lines.some(Boolean) ? told(notesOn) : [printable(`${name}: has no address in it.`)];
  return { urls: lines.filter(Boolean), faults: told(faultsOf), notes };
}

const linesOf = (file: string): readonly string[] => textOf(file).split(/\r?\n/);

const HTTPS = 'one begins with https://.';
/** No host: nothing between two dots. One dot at the end is the root of all names. */
const IMPOSSIBLE = /^\.|\.\./;
const LARGEST_PORT = 65_535;
const PAGES: readonly string[] = ['https:', 'http:'];

function notesOn(text: string, where: string): readonly string[] {
  const at = URL.canParse(text) ? new URL(text) : null;
  if (at?.protocol !== 'http:') return [];
  const whole = text.replace(/^http:/i, 'https:');
  return [
    printable(
      `${where}nothing is looked at without encryption, as ${text} is. Did you mean ${whole}?`,
    ),
  ];
}

function faultsOf(text: string, where: string): readonly string[] {
  const at = URL.parse(text);
  if (at && !PAGES.includes(at.protocol))
    return [printable(`${where}${text} is no address of a page that is looked at: ${HTTPS}`)];
  // What a browser reads all the same: more slashes, and hosts that cannot be.
  if (at && /^https?:\/\/[^/]/i.test(text) && !IMPOSSIBLE.test(at.hostname)) return [];
  if (/^https?:/i.test(text)) {
    const [, port = ''] = /^https?:\/\/[^/?#]*:(\d+)(?=[/?#]|$)/i.exec(text) ?? [];
    const fault =
      Number(port) > LARGEST_PORT
        ? `a port is at most ${LARGEST_PORT}`
        : 'behind // stands a host, such as https://example.org/';
    return [printable(`${where}${text} is no whole address: ${fault}.`)];
  }
  const whole = `https://${text}`;
  const meant = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text) && URL.canParse(whole);
  const mend = meant ? ` Did you mean ${whole}?` : '';
  return [printable(`${where}${text} is no whole address: ${HTTPS}${mend}`)];
}
