/** What whoever asks for a policy may want to know of the options. */
import type { Deployment } from './deployment.ts';

/** An option of the command line that was given. */
export interface GivenOption {
  /** As it is typed: `--browser`. */
  readonly flag: string;
  /** The document as it would be without it. */
  readonly without: () => string;
}

/** The options that the document is the same without. */
export const unusedIn = (
  document: string,
  format: string,
  given: readonly GivenOption[],
): readonly string[] =>
  given
    .filter(({ without }) => without() === document)
    .map(({ flag }) => `${flag} changes nothing in this document of the format ${format}.`);

/** Addresses in the document from which a browser elsewhere would get nothing. */
export const trialAddressesIn = (
  document: string,
  { updateUrl, installUrl }: Deployment,
): readonly string[] =>
  [['--update-url', updateUrl] as const, ['--install-url', installUrl] as const].flatMap(
    ([flag, address]) =>
      document.includes(address) && isForTrial(new URL(address))
        ? [`${flag} ${address} serves for a trial on one machine. Give browsers an https address.`]
        : [],
  );

const isForTrial = ({ protocol }: URL): boolean => protocol === 'file:';
