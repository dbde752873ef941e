/** An address that an option names and every browser is told: what is in it is in a policy and in packages, for anybody to read. */
import { Misuse } from './misuse.ts';
import { isAddressWithVariable, WITHOUT_VARIABLE } from './variable.ts';

/**
 * `null` if it is no address. `flag` is the option as it is typed.
 * @throws Misuse if it is not the same for everybody, or has a name or a password in it, which is then not repeated
 */
export function addressForAll(flag: string, text: string): URL | null {
  if (isAddressWithVariable(withoutName(text)))
    throw new Misuse(
      `${flag} ${withoutName(text)}: expected an address that is the same for everybody. ${WITHOUT_VARIABLE}`,
    );
  const url = URL.parse(text);
  if (url?.username || url?.password)
    throw new Misuse(
      `${flag}: found a name or a password before “@”, expected an address without: everybody who gets the policy or a package can read it. Take it out, and have the server give these files without asking who it is.`,
    );
  return url;
}

const withoutName = (text: string): string => text.replace(/^(\w+:\/*)[^/?#]*@/, '$1');

const ON_THIS_MACHINE = ['127.0.0.1', '[::1]', 'localhost'];

/** What comes over plain http can be changed on the way: it serves for a trial on one machine. */
export const isHttpsOrLocal = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && ON_THIS_MACHINE.includes(hostname));
