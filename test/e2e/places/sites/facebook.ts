import { page, type Place } from '../place.ts';

/** A feed: the opener opens a dialog with the composer; the comment box is the same editor outside of one. */
export const facebook: Place = ({ host }) =>
  host === 'www.facebook.com'
    ? page({
        host,
        title: 'A feed',
        script: 'facebook',
        body: `
<input type="search" role="combobox" aria-label="Search" aria-expanded="false" placeholder="Search">
<div role="region" aria-label="Create a post"><button id="opener">What is on your mind?</button></div>
<article>
  <p>A post that somebody wrote.</p>
  <div id="comment" role="textbox" contenteditable="true" aria-label="Write a comment" aria-placeholder="Write a comment"></div>
</article>
<div role="dialog" aria-label="Create post" hidden>
  <form method="post" class="box">
    <div id="composer" role="textbox" contenteditable="true" aria-label="Create a public post" aria-placeholder="What is on your mind?"></div>
    <div role="button" aria-label="Post" tabindex="0">Post</div>
  </form>
  <button id="close">Close</button>
</div>
<nav><a href="/groups/1">A group</a><a href="/friends">Friends</a></nav>`,
      })
    : null;
