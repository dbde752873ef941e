/** Which files the popup comes in: each file of an extension is asked of the browser by itself, which takes longer than to read it. */

/** As the build tool tells of a module: what imports it, other than by `import()`. */
type Importers = (id: string) => { readonly importers: readonly string[] } | null;

/** The beginnings from which something is fetched: with a reminder, without one, and for the background. */
const BEGINNINGS = {
  reminder: /\/extension\/popup\/index\.html$/,
  rest: /\/extension\/popup\/later\.ts$/,
  background: /\/extension\/background\.ts$/,
};

const ENTRY = /\/extension\/popup\/(?:index\.html|main\.tsx)$/;
/** Those of a page are its own. */
const STYLES = /\.css(?:$|\?)/;

/**
 * The name of the file that a module is put in, or `null` where the build tool may decide. What a reminder takes is in two
 * files, and what the popup shows without one in two more: the background takes one of each two, and has no use for the other.
 */
export function fileFor(id: string, importersOf: Importers): string | null {
  // It begins what others that take the same files are not to begin.
  if (ENTRY.test(id) || STYLES.test(id)) return null;
  const users = usersOf(id, importersOf);
  const isUsedFrom = (beginning: RegExp): boolean => users.some((user) => beginning.test(user));
  const isShared = isUsedFrom(BEGINNINGS.background);
  if (isUsedFrom(BEGINNINGS.reminder)) return isShared ? 'browser' : 'reminder';
  if (isUsedFrom(BEGINNINGS.rest)) return isShared ? 'world' : 'rest';
  return null;
}

/** The module itself, and all that import it, directly or by way of others. */
function usersOf(id: string, importersOf: Importers): readonly string[] {
  const users = new Set([id]);
  // What is added meanwhile is come to as well.
  for (const user of users) for (const one of importersOf(user)?.importers ?? []) users.add(one);
  return [...users];
}

interface Splitting {
  readonly codeSplitting?: unknown;
}

export const IN_FEW_FILES = {
  name: 'in-few-files',
  outputOptions(options: Splitting) {
    // A script that is built alone is one file anyway.
    if (options.codeSplitting === false) return null;
    const name = (id: string, built: { getModuleInfo(id: string): ReturnType<Importers> }) =>
      fileFor(id, (other) => built.getModuleInfo(other));
    return {
      ...options,
      codeSplitting: { groups: [{ name, includeDependenciesRecursively: false }] },
    };
  },
};
