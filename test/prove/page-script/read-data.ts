/** The small script with the entry of a site, which stands beside the one for pages: it puts down data and does nothing else. */

export const BEGINS =
  'globalThis.armslength={...Object.hasOwn(globalThis,"armslength")&&globalThis.armslength,site:';
const ENDS = '};';

/** What is more than data in it, as one sentence. JSON calls nothing and reads nothing. */
export function strayInData(file: string, text: string): readonly string[] {
  const written = text.trimEnd();
  if (!written.startsWith(BEGINS) || !written.endsWith(ENDS))
    return [`${file} begins or ends otherwise than with putting down an entry.`];
  try {
    JSON.parse(written.slice(BEGINS.length, -ENDS.length));
    return [];
  } catch {
    return [`${file} has more in it than data.`];
  }
}
