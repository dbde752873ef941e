/** An option that may be given again, and then has all that was given. */
import { Option } from 'commander';

const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** Without a value it is an empty list, which the help calls none. */
export const repeatable = (flags: string, description: string): Option =>
  new Option(flags, description).argParser(gather).default([], 'none');
