/** The entry of a site, which stands before the script for pages: it is data and does nothing. */
import { parse } from '../../../src/core/issue.ts';
import { selector } from '../../../src/core/selector.ts';
import type { SiteInPage } from '../../../src/core/site.ts';

/** Before what an entry knows of addresses and of fields, which is made when it is asked for. */
const ADDRESSES = ',get addresses(){return';
const FIELDS = '},get fields(){return';
const ENDS = '}}';

/** What is more than data in it, as sentences. JSON calls nothing and reads nothing, and its selectors look at no text. */
export function strayInData(file: string, entry: string): readonly string[] {
  if (!entry.endsWith(ENDS)) return [`${file} ends otherwise than with what is known of fields.`];
  try {
    const [before = '', late = '', ...again] = entry.slice(0, -ENDS.length).split(ADDRESSES);
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
