/** The addresses that `explain` is asked about, and those among them that are none. */
import { bytesOf, STANDARD_INPUT } from './input.ts';
import { Misuse, printable } from './misuse.ts';

export interface Asked {
  readonly urls: readonly string[];
  /** What is no whole address, each told in a line of its own; in a file, with its line. */
  readonly faults: readonly string[];
}

interface Flags {
  readonly url?: string;
  readonly urls?: string;
}

/** @throws Misuse if not exactly one of the two is given, or the file cannot be read */
export function addressesFrom({ url, urls }: Flags): Asked {
  if ((url === undefined) === (urls === undefined))
    throw new Misuse('Give either --url or --urls.');
  if (url !== undefined) return { urls: [url], faults: faultsOf(url, '') };
  const name = urls === STANDARD_INPUT ? 'standard input' : (urls ?? '');
  const lines = linesOf(urls ?? '').map((line) => line.trim());
  return {
    urls: lines.filter(Boolean),
    faults: lines.flatMap((line, at) => (line ? faultsOf(line, `${name}:${at + 1}: `) : [])),
  };
}

const linesOf = (file: string): readonly string[] =>
  // A mark that some editors put first is left out by that.
  new TextDecoder().decode(bytesOf(file)).split(/\r?\n/);

function faultsOf(text: string, where: string): readonly string[] {
  if (URL.canParse(text)) return [];
  if (/^https?:/.test(text))
    return [
      printable(
        `${where}${text} is no whole address: behind // stands a host, such as https://example.org/.`,
      ),
    ];
  const whole = `https://${text}`;
  const meant = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text) && URL.canParse(whole);
  const mend = meant ? ` Did you mean ${whole}?` : '';
  return [printable(`${where}${text} is no whole address: one begins with https://.${mend}`)];
}
