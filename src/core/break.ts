/** Where and how a text of a file is no JSON, by kind: the words for it are those of the page that shows it. */
import { endOfJson, excerptAt, type Spot, spotIn } from './no-json.ts';

/** Why a text is no JSON; without a `spot` where it cannot be told by line. `found` is what is no JSON any more, shortened. */
export type Break =
  | { readonly kind: 'empty' }
  | { readonly kind: 'brokenOff'; readonly spot?: Spot }
  | { readonly kind: 'noJson'; readonly spot?: Spot; readonly found: string };

/** @param upTo up to this offset the text stands as it does in its file, so that lines can be told */
export function breakIn(text: string, upTo = text.length): Break {
  if (text.trim() === '') return { kind: 'empty' };
  const at = endOfJson(text) ?? 0;
  const known = at <= upTo && { spot: spotIn(text, at) };
  return at === text.length
    ? { kind: 'brokenOff', ...known }
    : { kind: 'noJson', ...known, found: excerptAt(text, at) };
}
