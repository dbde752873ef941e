/** What a console replaces for each user or device, or leaves as it stands. Nobody is to be told apart by it. */
import { type Issue, issueAt } from '../core/issue.ts';
import type { Policy } from '../core/settings.ts';

/** Of Windows: a percent sign in an address stands before two digits, and at the end of a variable mostly does not. */
const OF_WINDOWS_IN_ADDRESS = /%(?![\da-f]{2})/i;
/** Of Google and of Intune; a brace is at home in no address. */
const IN_BRACES = /\$\{|\{\{/;
/** Of Jamf, in capitals: `$web` is a folder of an object store. */
const BEHIND_DOLLAR = /\$[A-Z]|\$(?:user|device|email)/;
/** Where `=` or another bracket follows, it is the key of a query. */
const IN_BRACKETS = /\[[a-z_][\w. -]*\](?![=[])/i;
const SIGNS_IN_ADDRESS = [OF_WINDOWS_IN_ADDRESS, /\{[a-z_]/i, BEHIND_DOLLAR, IN_BRACKETS];

export const isAddressWithVariable = (text: string): boolean =>
  SIGNS_IN_ADDRESS.some((sign) => sign.test(text));

/** What to do with one, in an address. */
export const WITHOUT_VARIABLE =
  'Take out the variable, such as %NAME%, ${name}, $NAME, {{name}} or [name]: a console puts another value there for each user or device, or leaves it as it stands, and nobody at the other end is to be told who asks.';

/** In a text, brackets and signs are at home. */
const SIGNS_IN_TEXT = [
  /%[a-z_]\w+%/i,
  IN_BRACES,
  /\$(?:[A-Z]{2}|user|device|email)/,
  /\[(?:\w+_\w+|user|device|email)\]/i,
];

/** What is asked for at these, or sent to them, is seen at the other end. */
const ADDRESSES = ['packs', 'contactEmail', 'contactUrl', 'guidelineUrl'] as const;
/** What is shown, or stands in notes. */
const TEXTS = ['municipality', 'contactName', 'windows'] as const;

/** An issue for each address that would differ from one user or device to the next, whatever else is wrong with it. */
export const variablesIn = (raw: Readonly<Record<string, unknown>>): readonly Issue[] =>
  ADDRESSES.flatMap((name) =>
    textsAt(raw, name)
      .filter(([, text]) => isAddressWithVariable(text))
      .map(([path, text]) =>
        issueAt(path, text, 'an address that is the same for everybody', WITHOUT_VARIABLE),
      ),
  );

/** A line for each text in which there may be one. */
export const variableNotes = (settings: Policy): readonly string[] =>
  TEXTS.flatMap((name) =>
    textsAt(settings, name)
      .filter(([, text]) => SIGNS_IN_TEXT.some((sign) => sign.test(text)))
      .map(
        ([, text]) =>
          `${name}: “${text}” looks as if it had a variable in it. A console may put another value there for each user or device, or none; the extension shows it as it comes. Take it out if it is one.`,
      ),
  );

function textsAt(
  values: Readonly<Record<string, unknown>>,
  name: string,
): readonly (readonly [string, string])[] {
  const value = values[name];
  const texts = Array.isArray(value)
    ? value.map((one: unknown, at) => [`${name}.${at}`, one] as const)
    : [[name, value] as const];
  return texts.flatMap(([path, text]) => (typeof text === 'string' ? [[path, text] as const] : []));
}
