import { page, type Place } from '../place.ts';

/** A feed whose composer appears inside an open shadow root. */
export const linkedin: Place = ({ host }) =>
  host === 'www.linkedin.com'
    ? page({
        host,
        title: 'Professional feed',
        script: 'linkedin',
        body: `
<input type="text" role="combobox" aria-label="Search" aria-expanded="false" placeholder="Search">
<div class="share-box-feed-entry__top-bar"><button id="opener">Start a post</button></div>
<article><p>A post that somebody wrote.</p></article>
<nav><a href="/jobs/">Jobs</a></nav>
<div id="interop-outlet"></div>`,
      })
    : null;
