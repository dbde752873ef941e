/** The id that a reference to a pack is about, in whichever form it was written; empty if there is none in it. */
export function idIn(reference: string): string {
  const [file = '', folder = ''] = reference
    .replace(/^[a-z]+:/i, '')
    .replace(/[?#].*$/s, '')
    .split(/[/\\]/)
    .toReversed();
  const name = file.replace(/\.(?:json|jws)$/i, '');
  // Each pack that comes with the extension is in a folder that is named by its id.
  return name === 'pack' && /\w/.test(folder) ? folder : name;
}
