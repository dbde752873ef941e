import { byId } from './dialog.ts';
import { draftField } from './draft-field.ts';

const app = byId('app');
/** What to take away before the next route is shown. */
let leave: () => void = () => {};

const NAVIGATION = `
<nav>
  <a data-route href="/home">Home</a>
  <a data-route href="/explore">Explore</a>
  <a data-route href="/settings">Settings</a>
  <a data-route href="/councillor/status/1">A post</a>
  <a data-route data-testid="SideNav_NewTweet_Button" href="/compose/post">Post</a>
</nav>`;

const EDITOR = `
<div data-testid="tweetTextarea_0RichTextInputContainer" class="editor"></div>
<div data-testid="toolBar"><button type="button" data-testid="tweetButtonInline">Post</button></div>`;

const POST = '<article><p>A post that somebody wrote.</p></article>';

/** Home and every post hold an editor even when nobody writes; the search field is the same editor without the test id. */
function bodyOf(path: string): string {
  if (path === '/explore') {
    return '<form role="search" class="box"><div class="search"></div></form>';
  }
  if (path === '/settings') return '<label>Display name <input type="text"></label>';
  if (path.startsWith('/compose/')) {
    return `${POST}
<div role="dialog" aria-labelledby="modal-header">
  <h2 id="modal-header">New post</h2>${EDITOR}
  <a data-route data-testid="app-bar-close" href="/home">Close</a>
</div>`;
  }
  return `<article>${EDITOR}</article>${POST}`;
}

function show(): void {
  leave();
  const path = location.pathname;
  app.innerHTML = NAVIGATION + bodyOf(path);
  const composer = app.querySelector('.editor');
  const search = app.querySelector('.search');
  const field = composer ?? search;
  leave = field
    ? draftField(
        field,
        composer ? { label: 'Post text', testId: 'tweetTextarea_0' } : { label: 'Search query' },
      )
    : () => {};
  // The real site gives the editor of its modal focus by itself; React draws it a moment later.
  if (path.startsWith('/compose/')) {
    requestAnimationFrame(() => app.querySelector<HTMLElement>('[role=textbox]')?.focus());
  }
}

app.addEventListener('click', (event) => {
  const { target } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-route]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show();
});
addEventListener('popstate', show);
show();
