import { page, type Place } from '../place.ts';

/** The column view: a search field and a compose form that is always there. */
export const mastodon: Place = ({ host }) =>
  host === 'mastodon.social'
    ? page({
        host,
        title: 'Home',
        body: `
<div id="mastodon">
  <form class="search"><input class="search__input" type="text" aria-label="Search" placeholder="Search or paste URL"></form>
  <form class="compose-form box">
    <div class="autosuggest-textarea">
      <textarea class="autosuggest-textarea__textarea" aria-autocomplete="list" aria-label="What is on your mind?" placeholder="What is on your mind?" rows="3"></textarea>
    </div>
    <button type="button" class="compose-form__publish">Post</button>
  </form>
  <nav><a href="/explore">Explore</a></nav>
</div>`,
      })
    : null;
