/** Facebook comes first: it is what nearly all members of councils use. */
import { on } from './page.ts';
import { area, box, call, dialog, editor, form, HERE, line, opener, search } from './shapes.ts';

const FEED = search(line('type="search" role="combobox" aria-expanded="false"'));

/** Facebook as it was seen: Lexical, in a dialog for a post and outside of one for a comment. */
const lexical = (attributes: string) =>
  editor('lexical', `role="textbox" aria-multiline="true" ${attributes}`);

export const facebook = on('facebook', [
  {
    url: 'https://www.facebook.com/',
    met: 'the dialog for a post, which opens on a click and takes the focus by itself',
    wanted: 'composer publish',
    body: `${FEED}<div role="region" aria-label="Opret et opslag">${opener(dialog(form(lexical('data-focus aria-placeholder="Hvad har du på hjerte?"'))))}</div>`,
  },
  {
    url: 'https://www.facebook.com/odderbyraad',
    met: 'a comment on a page',
    wanted: 'composer publish',
    body: `${FEED}<article><p>Et opslag</p>${lexical(`${HERE} aria-placeholder="Skriv en kommentar"`)}</article>`,
  },
  {
    url: 'https://www.facebook.com/groups/lokalnyt/',
    met: 'a post in a group, where the field is said to be a combobox',
    wanted: 'composer publish',
    body: `${FEED}${dialog(form(box(`${HERE} role="combobox" aria-autocomplete="list" aria-expanded="false" aria-multiline="true"`)))}`,
  },
  {
    url: 'https://www.facebook.com/groups/lokalnyt/posts/8374651029384756/',
    met: 'a reply to a comment, by keyboard only',
    wanted: 'composer publish',
    act: 'tabs',
    body: `${FEED}<ul><li>En kommentar<ul><li>${lexical(HERE)}</li></ul></li></ul>`,
  },
  {
    url: 'https://sv-se.facebook.com/profile.php?id=100064',
    met: 'a post on a profile, in Swedish, with names of parts that nobody knows yet',
    wanted: 'composer publish',
    body: `<div class="x1n2onr6 xzk2p">${opener(`<div class="x9f619" aria-label="Skapa inlägg">${editor('tiptap', 'class="roomy x1ed109" data-focus')}</div>`)}</div>`,
  },
  {
    url: 'https://m.facebook.com/odderkommune',
    met: 'the composer of the page for phones',
    wanted: 'composer publish',
    body: `<div id="MComposer"><form id="structured_composer_form"><div class="mentions">${area(HERE)}</div></form></div>`,
  },
  {
    url: 'https://www.facebook.com/professional_dashboard/',
    met: 'a post that the page focuses by itself, and that is dictated',
    wanted: 'composer publish',
    act: 'dictates',
    body: dialog(form(box('role="textbox" data-focus'))),
  },
  {
    url: 'https://www.facebook.com/stories/create',
    met: 'a story',
    wanted: 'composer publish',
    act: 'opens',
    body: '<button type="button">Opret en teksthistorie</button>',
  },
  {
    url: 'https://www.facebook.com/reels/create',
    met: 'a reel, given as a file',
    wanted: 'composer publish',
    act: 'chooses',
    body: `<input type="file" accept="video/*" ${HERE} hidden>`,
  },
  {
    url: 'https://www.facebook.com/live/producer/v2/8374',
    met: 'a live broadcast',
    wanted: 'composer publish',
    act: 'opens',
    body: area('aria-label="Beskrivelse"'),
  },
  {
    url: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Favisen.example%2F1',
    met: 'the window of a share button',
    wanted: 'composer publish',
    act: 'opens',
    body: form(area()),
  },
  {
    url: 'https://business.facebook.com/latest/composer/?asset_id=1&business_id=2',
    met: 'the composer of Meta Business Suite',
    wanted: 'composer publish',
    body: `<div class="_5yk1"><label>Tekst</label>${editor('draft', HERE)}</div>`,
  },
  {
    url: 'https://business.facebook.com/latest/home',
    met: 'a post that is begun on the home page of Meta Business Suite',
    wanted: 'composer publish',
    body: opener(dialog(editor('draft', 'data-focus')), 'Opret opslag'),
  },
  {
    url: 'https://business.facebook.com/latest/content_calendar',
    met: 'the planner',
    wanted: 'scheduler schedule',
    body: `<table><tr><td>Mandag</td></tr></table>${opener(dialog(form(lexical('data-focus'), line('type="time"'))))}`,
  },
  {
    url: 'https://business.facebook.com/latest/inbox/facebook_comments',
    met: 'an answer to a comment in the inbox of Meta Business Suite',
    wanted: 'composer moderate',
    body: `<div role="list">En kommentar</div>${area(HERE)}`,
  },
  {
    url: 'https://www.facebook.com/latest/inbox/messenger?asset_id=1',
    met: 'an answer to a private message to a page',
    wanted: 'message moderate',
    body: box(`${HERE} role="textbox"`),
  },
  {
    url: 'https://adsmanager.facebook.com/adsmanager/manage/ads?act=1',
    met: 'the text of an advert',
    wanted: 'ads publish',
    body: `<aside>${area(`${HERE} placeholder="Primær tekst"`)}</aside>`,
  },
  {
    url: 'https://www.facebook.com/ad_center/create/boostpost/',
    met: 'a post that is to be boosted',
    wanted: 'ads publish',
    act: 'opens',
    body: form(line('inputmode="numeric"')),
  },
  {
    url: 'https://www.facebook.com/messages/t/1008',
    met: 'a private message',
    wanted: 'message publish',
    body: `${FEED}${lexical(`${HERE} aria-placeholder="Aa"`)}`,
  },
  {
    url: 'https://www.facebook.com/odderkommune',
    met: 'a private message in the window that stands over any page',
    wanted: 'message publish',
    body: `${FEED}<div data-pagelet="ChatTab">${lexical(HERE)}</div>`,
  },
  {
    url: 'https://www.facebook.com/search/posts/?q=budget',
    met: 'a comment on a post that a search has found',
    wanted: 'composer publish',
    body: `${FEED}<article><p>Et opslag</p>${form(lexical(HERE))}</article>`,
  },
  {
    url: 'https://www.facebook.com/groupcall/ROOM:837465/',
    met: 'a video call',
    wanted: 'call join personal',
    act: 'joins',
    body: call,
  },
]);
