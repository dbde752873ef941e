/**
 * Which parts of the extension are built together. Each file is asked of the browser by itself, which takes longer than to
 * read it, so that the background and each page have what they take in a file of their own: the popup shows sooner by that,
 * and what is in one file is made smaller. What several take is in the package several times.
 */

/**
 * Builds each apart, in place, of what the build tool would build together: that is in a list. What it builds by itself
 * anyway, otherwise than a page, stays as it is.
 */
export function buildApart<Entry extends object>(groups: (Entry | Entry[])[]): void {
  const apart = groups.flatMap((group): (Entry | Entry[])[] =>
    Array.isArray(group) ? group.map((entry) => [entry]) : [group],
  );
  groups.splice(0, groups.length, ...apart);
}
