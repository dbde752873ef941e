/** A word of a command that is typed into a shell: `*` would be taken for the names of files. */
export const inShell = (text: string): string =>
  /^[\w.,:/%-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
