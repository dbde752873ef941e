/** A signed pack where a pack as JSON is wanted: the most likely file to be given by mistake, and no broken pack. */
import type { Issue } from '../core/issue.ts';
import { inShell } from './in-shell.ts';
import { STANDARD_INPUT } from './input.ts';
import type { JsonFile } from './json/read.ts';

/** Whether something has the members of a signed file, whatever is in them. */
export const isSignedPack = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.hasOwn(value, 'payload') &&
  Object.hasOwn(value, 'signatures');

/** The same of a file, also where it was cut off, or an editor has put line ends into it: it begins as no pack does. */
export const isSignedFile = ({ text, content }: JsonFile): boolean =>
  isSignedPack(content?.value) || /^\s*\{\s*"payload"\s*:/.test(text);

/** How to get a pack out of a file as it is published. */
const takeOut = (file: string): string =>
  `Get the pack out of it with “npx armslength inspect ${inShell(file)} --pack > from-signed.json”`;

export const signedPackIssue = (file: string): Issue => ({
  path: '',
  found: 'a signed pack',
  expected: 'the pack in it, as JSON',
  mend: `${takeOut(file === STANDARD_INPUT ? 'pack.jws' : file)}, and give from-signed.json.`,
});
