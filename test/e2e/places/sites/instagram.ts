import { page, type Place } from '../place.ts';

/** A feed with a create dialog that holds the caption's editor, and a comment box that is a plain textarea. */
export const instagram: Place = ({ host }) =>
  host === 'www.instagram.com'
    ? page({
        host,
        title: 'Pictures',
        script: 'instagram',
        body: `
<input type="text" aria-label="Search input" placeholder="Search">
<button id="opener"><svg aria-label="New post" width="16" height="16" viewBox="0 0 16 16"><path d="M8 2v12M2 8h12" stroke="currentColor"/></svg> Create</button>
<article>
  <p>A picture that somebody took.</p>
  <form><textarea aria-label="Add a comment…" placeholder="Add a comment…" autocomplete="off"></textarea></form>
</article>
<div role="dialog" aria-label="Create new post" hidden>
  <div id="composer" role="textbox" contenteditable="true" aria-label="Write a caption..." aria-placeholder="Write a caption..."></div>
  <button id="close">Close</button>
</div>
<nav><a href="/explore/">Explore</a></nav>`,
      })
    : null;
