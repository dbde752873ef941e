/** The small script with the entry of a site, which stands beside the one for pages: it puts down data and does nothing else. */
import { parse } from '../../../src/core/issue.ts';
import { selector } from '../../../src/core/selector.ts';
import type { SiteInPage } from '../../../src/core/site.ts';

export const BEGINS =
  'globalThis.armslength={...Object.hasOwn(globalThis,"armslength")&&globalThis.armslength,site:';
/** Before what an entry knows of addresses and of fields, which is made when it is asked for. */
const ADDRESSES = ',get addresses(){return';
const FIELDS = '},get fields(){return';
const ENDS = '}}};';

/** What is more than data in it, as sentences. JSON calls nothing and reads nothing, and its selectors look at no text. */
export function strayInData(file: string, text: string): readonly string[] {
  const written = text.trimEnd();
  if (!written.startsWith(BEGINS) || !written.endsWith(ENDS))
    return [`${file} begins or ends otherwise than with putting down an entry.`];
  try {
    const [before = '', late = '', ...again] = written
      .slice(BEGINS.length, -ENDS.length)
      .split(ADDRESSES);
    const [addresses = '', fields = '', ...more] = late.split(FIELDS);
    if (again.length + more.length > 0)
      return [`${file} puts down addresses or fields more than once.`];
    JSON.parse(`${before}}`);
    JSON.parse(addresses);
    return (JSON.parse(fields) as SiteInPage['fields'])
      .map((known) => known.selector)
      .filter((one) => one !== undefined && !parse(selector, one).ok)
      .map((one) => `${file} has a selector that no entry may have: ${one}`);
  } catch {
    return [`${file} has more in it than data.`];
  }
}
