/**
 * Letters in brackets behind a name that are no party's: the initials of the words before them, as in “Democratic Services
 * (DS)”, and the abbreviation of an authority, as in “Local Government Denmark (KL)”.
 */
import { isBody } from './membership.ts';

const IN_BRACKETS = / \((\p{Lu}{2,6})\)/gu;

/** Small words, which may have no letter in an abbreviation. */
const SMALL = new Set(
  'a an and at de den det du et för for för i in ja la og och of on på sekä the til till to av af'.split(
    ' ',
  ),
);

/** Parts that a word for an organisation ends with, where the words of its name are joined: “Landsforening” is L or LF. */
const ORGANISATION =
  /(?<=\p{L}{3})(?=(?:afdeling|avdeling|avdelning|departement|direktorat|enhed|enhet|forbund|forening|förbund|förening|institut|instituutti|keskus|kontor|laitos|lautakunta|liitto|ministeri|myndighe[dt]|nämnd|nævn|organisa[st]|råd|samband|sekretaria|sekretariaatti|selskab|selskap|stiftelse|styre|tilsyn|tjenest|tjänst|udvalg|utskott|utvalg|verk|virasto|yhdisty|yksikkö))/iu;

/** Whether `letters` are the initials of the last of `words`, each of which has its own. */
function areInitials(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  const word = words.at(-1);
  if (word === undefined) return false;
  const before = words.slice(0, -1);
  const parts = word.split(ORGANISATION).map((part) => part.charAt(0).toUpperCase());
  const [first = ''] = parts;
  const ways = [parts.join(''), first, ...(SMALL.has(word) ? [''] : [])];
  return ways.some(
    (way) =>
      letters.endsWith(way) && areInitials(letters.slice(0, letters.length - way.length), before),
  );
}

/** Two or three words with capitals and nothing else before the bracket, none of a body: somebody may be called so. */
const MAY_BE_SOMEBODY = /(?:^|[^\p{L} ] )(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+$/u;

/** Whether the letters behind `name` may be a party's where an authority is named. */
const mayBeSomebody = (name: string): boolean => MAY_BE_SOMEBODY.test(name) && !isBody(name);

/** `text`, which is folded, without the abbreviations of organisations; of any where the whole of it `isAuthority`. */
export const withoutOwnInitials = (text: string, isAuthority: boolean): string =>
  text.replace(IN_BRACKETS, (brackets, letters: string, at: number) => {
    const name = text.slice(0, at);
    const words = name.split(/[ -]+/).map((word) => word.replaceAll(/[^\p{L}]/gu, ''));
    const isOwn =
      areInitials(letters, words.filter(Boolean)) || (isAuthority && !mayBeSomebody(name));
    return isOwn ? '' : brackets;
  });
