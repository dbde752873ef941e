/** Networks of short posts: LinkedIn, X, Bluesky. */
import { on, type SpeakingPage } from './page.ts';
import { area, box, dialog, editor, form, HERE, line, opener, search, shadow } from './shapes.ts';

const linkedin = on('linkedin', [
  {
    url: 'https://www.linkedin.com/feed/',
    met: 'a post, in the shadow root beside the feed',
    wanted: 'composer publish',
    body: shadow(
      'interop-outlet',
      'open',
      dialog(
        `<div class="ql-editor" contenteditable="true" role="textbox" ${HERE} aria-multiline="true"><p><br></p></div>`,
      ),
      'id="interop-outlet"',
    ),
  },
  {
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7283746510293847561/',
    met: 'a comment on the newer feed',
    wanted: 'composer publish',
    body: `<div class="a1b2c3">${editor('tiptap', HERE)}</div>`,
  },
  {
    url: 'https://www.linkedin.com/posts/odder-kommune_budget-activity-7283746510293847561-AbCd',
    met: 'a comment on the older page of a post',
    wanted: 'composer publish',
    body: `<form class="comments-comment-box__form">${editor('quill', HERE)}</form>`,
  },
  {
    url: 'https://www.linkedin.com/feed/?shareActive=true',
    met: 'a share button',
    wanted: 'composer publish',
    act: 'opens',
    body: '<div id="interop-outlet"></div>',
  },
  {
    url: 'https://www.linkedin.com/company/1234/admin/page-posts/published/?share=true',
    met: 'a post as an organisation',
    wanted: 'composer publish',
    body: dialog(editor('quill', HERE)),
  },
  {
    url: 'https://www.linkedin.com/campaignmanager/accounts/5/campaigns/new',
    met: 'an advert',
    wanted: 'ads publish',
    body: form(area(HERE)),
  },
  {
    url: 'https://www.linkedin.com/messaging/thread/2-abc/',
    met: 'a private message',
    wanted: 'message publish',
    body: box(`${HERE} role="textbox" class="msg-form__contenteditable"`),
  },
]);

const DRAFT = `<div data-testid="tweetTextarea_0RichTextInputContainer">${editor('draft', HERE)}</div>`;

const x = on('x', [
  {
    url: 'https://x.com/home',
    met: 'the editor that is always there',
    wanted: 'composer publish',
    body: `${DRAFT}<div data-testid="toolBar"><button type="button">Post</button></div>`,
  },
  {
    url: 'https://x.com/odderkommune/status/1859182736450192837',
    met: 'a reply, by keyboard only',
    wanted: 'composer publish',
    act: 'tabs',
    body: `${search(line())}${DRAFT}`,
  },
  {
    url: 'https://twitter.com/odderkommune',
    met: 'an editor of another kind, with no test id',
    wanted: 'composer publish',
    body: opener(
      `<div role="dialog" aria-labelledby="modal-header">${editor('lexical', 'data-focus')}</div>`,
    ),
  },
  {
    url: 'https://x.com/compose/post',
    met: 'the dialog, at its own address',
    wanted: 'composer publish',
    act: 'opens',
    body: dialog(DRAFT),
  },
  {
    url: 'https://x.com/compose/post/unsent/drafts',
    met: 'the list of drafts',
    wanted: 'composer draft',
    act: 'opens',
    body: dialog('<ul><li>Et udkast</li></ul>'),
  },
  {
    url: 'https://pro.x.com/compose/post/schedule',
    met: 'when a post is to appear',
    wanted: 'scheduler schedule',
    act: 'opens',
    body: dialog('<select id="SELECTOR_1"><option>januar</option></select>'),
  },
  {
    url: 'https://ads.x.com/campaigns/18ce/new',
    met: 'an advert',
    wanted: 'ads publish',
    act: 'opens',
    body: form(area()),
  },
  {
    url: 'https://x.com/messages/123-456',
    met: 'a private message',
    wanted: 'message publish',
    body: editor('draft', `${HERE} data-testid="dmComposerTextInput"`),
  },
]);

const bluesky = on('bluesky', [
  {
    url: 'https://bsky.app/',
    met: 'a post, in a dialog that takes the focus',
    wanted: 'composer publish',
    body: `<button type="button" data-testid="composeFAB" data-opens>Nyt opslag</button><template>${dialog(editor('tiptap', 'data-focus'))}</template>`,
  },
  {
    url: 'https://bsky.app/profile/odder.example/post/3kabc',
    met: 'a reply in the older editor',
    wanted: 'composer publish',
    body: `<div class="rt-editor">${area(`class="rt-input" ${HERE}`)}</div>`,
  },
]);

export const posts: readonly SpeakingPage[] = [...linkedin, ...x, ...bluesky];
