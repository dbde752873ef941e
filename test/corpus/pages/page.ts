/** What a case of the page corpora is. They are data: what is on a page, what a person does there, what is to be noticed. */
import type { Activity, Surface, Tenant } from '../../../src/core/words.ts';

/** A page as somebody meets it. The local server gives it out under its real host name. */
export interface MetPage {
  readonly url: string;
  /** What people would call it. */
  readonly met: string;
  /** What is in the body. See `shapes.ts` for what the pages' script makes of it. */
  readonly body: string;
}

/**
 * How a person comes to write or speak there:
 * - `opens`: the address alone.
 * - `clicks`: on `[data-opens]` if there is one, then on `[data-here]` if there is one.
 * - `tabs`: with the Tab key until the focus is in `[data-here]`.
 * - `types`, `dictates`: into what the page gave the focus by itself, by keys or without any.
 * - `joins`: a click on `[data-here]`, after which a live stream plays.
 * - `chooses`: a file for `[data-here]`, in the browser's own dialog.
 */
export type Act = 'opens' | 'clicks' | 'tabs' | 'types' | 'dictates' | 'joins' | 'chooses';

/** What is to be noticed, in two or three words: surface, activity and, for a call, whose account it is on. */
export type Wanted = `${Exclude<Surface, 'call'>} ${Activity}` | `call ${Activity} ${Tenant}`;

export interface SpeakingPage extends MetPage {
  readonly site: string;
  readonly wanted: Wanted;
  /** Default: `clicks`. */
  readonly act?: Act;
}

/** The cases of one site: its id is said once. */
export const on = (
  site: string,
  pages: readonly Omit<SpeakingPage, 'site'>[],
): readonly SpeakingPage[] => pages.map((page) => ({ site, ...page }));

/** The policy of the council of whoever meets them. */
export const COUNCIL_TENANTS = [
  'zoom:odderkommune.zoom.us',
  'teams:3c2b1a09-1f2e-4d3c-8b5a-69788796a5b4',
  'webex:odderkommune',
  'whereby:odderkommune.whereby.com',
  'jitsi:jitsi.example',
];
