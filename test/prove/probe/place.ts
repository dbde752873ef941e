/** The page that tries to notice, at a listed service. Its own script is the first thing in it. */
import type { Place } from '../../e2e/places/place.ts';
import { watchChanges } from './changes-in-page.ts';
import { probe } from './in-page.ts';

const HOST = 'mastodon.social';
const PATH = '/practice/notices';

/** `id`: that of the extension which is looked for; `words`: under which names it could tell something. */
export const noticingPage = (id: string, words: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Notices</title><link rel="icon" href="data:,"><style>body { outline-color: rgb(1, 2, 3); margin: 0; height: 3000px } textarea { display: block; width: 300px; height: 100px }</style><script>(${String(probe)})(${JSON.stringify(id)}, (${String(watchChanges)})(${JSON.stringify(words)}))</script></head><body><form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea></form></body></html>`;

export const placeOf =
  (html: string): Place =>
  ({ host, url }) =>
    host === HOST && url.pathname === PATH ? { html } : null;

export const ADDRESS = `https://${HOST}${PATH}`;
