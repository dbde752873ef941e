/**
 * As what the known addresses of a site begin: most of its pages begin otherwise, and then none has to be held against
 * them.
 */
import { type Address, bareHost } from './address.ts';

/**
 * The first two letters of a path, the first one where any may follow, `''` for the path `/`; whole hosts; `?` for any path
 * with parameters.
 */
export type Begins = readonly string[];

/** Whether one of the addresses may be this one. */
export function isBegun(begins: Begins, at: Address): boolean {
  const { pathname } = at;
  return (
    begins.includes(pathname.slice(1, 3)) ||
    begins.includes(pathname.slice(1, 2)) ||
    begins.includes(bareHost(at.hostname)) ||
    (begins.includes('?') && at.search !== '')
  );
}
