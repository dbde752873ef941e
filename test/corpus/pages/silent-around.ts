/** What people do elsewhere: at authorities, banks, shops and papers, and where anybody may comment. */
import type { MetPage } from './page.ts';
import {
  area,
  box,
  call,
  dialog,
  editor,
  form,
  frame,
  frameOf,
  line,
  opener,
  search,
  shadow,
} from './shapes.ts';

const page = (url: string, met: string, body: string): MetPage => ({ url, met, body });

const citizens: readonly MetPage[] = [
  page(
    'https://netbank.example/overfoersel',
    'a transfer with a message',
    form(line('inputmode="decimal"'), area('maxlength="140"')),
  ),
  page('https://netbank.example/beskeder/ny', 'a message to a bank', form(area())),
  page(
    'https://www.borger.example/kontakt',
    'a form of an authority',
    form(line(), line('type="email"'), area(), '<input type="file">'),
  ),
  page(
    'https://hoering.odder.example/svar',
    'an answer to a public hearing',
    form(area('rows="12"')),
  ),
  page('https://skole.example/beskeder', 'a message to a school', form(editor('tinymce'))),
  page('https://forms.office.com/r/1a2b', 'a survey', form(area('aria-multiline="true"'))),
  page(
    'https://docs.google.com/forms/d/e/1a2b/viewform',
    'a form with a long answer',
    form(area('data-rows="1"')),
  ),
  page(
    'https://job.example/ansoegning',
    'an application for a job',
    form(editor('quill'), '<input type="file">'),
  ),
  page(
    'https://butik.example/anmeldelse',
    'a review of a product',
    opener(dialog(form(area('data-focus')))),
  ),
  page(
    'https://butik.example/hjaelp',
    'a help centre with a chat in its corner',
    shadow(
      'chat-widget',
      'closed',
      '<textarea style="width:300px;height:60px"></textarea>',
      'tabindex="0"',
    ),
  ),
  page('https://support.google.com/mail/contact/1', 'a help centre', form(area())),
  page(
    'https://www.google.com/search?q=facebook',
    'a search that is a text area',
    search(area('role="combobox" aria-multiline="false"')),
  ),
  page(
    'https://www.bing.com/search?q=linkedin',
    'a search that is a text area of its own',
    `<form action="/search">${area('id="sb_form_q" type="search"')}</form>`,
  ),
  page('https://maps.example/sted/1', 'a review of a place', dialog(area())),
  page(
    'https://login.microsoftonline.com/common/oauth2/authorize',
    'a login',
    form(line('type="email"'), line('type="password"')),
  ),
  page(
    'https://bibliotek.example/soeg',
    'a search with many fields',
    search(`${line()}${line()}${area()}`),
  ),
];

const publics: readonly MetPage[] = [
  page('https://avisen.example/debat/1', 'comments under an article', form(area())),
  page(
    'https://avisen.example/debat/2',
    'comments under an article, in a frame of another service',
    frame(`<form>${area()}</form>`),
  ),
  page(
    'https://forum.example/t/budget/1',
    'a forum that is no site',
    `<div id="reply-control">${area('class="d-editor-input"')}</div>`,
  ),
  page(
    'https://blog.example/wp-admin/post-new.php',
    'a blog on a host that nobody has named',
    box('role="document" class="rich-text"'),
  ),
  page(
    'https://social.example.org/home',
    'a Mastodon on a host that nobody has named',
    `<form class="compose-form">${area('class="autosuggest-textarea__textarea"')}</form>`,
  ),
  page('https://moede.example/OdderByraad', 'a Jitsi on a host that nobody has named', call),
  page(
    'https://avisen.example/artikel/1',
    'a comment box of Facebook’s within an article',
    frameOf('https://www.facebook.com/plugins/feedback.php'),
  ),
  page(
    'https://avisen.example/artikel/2',
    'a post of X within an article',
    frameOf('https://x.com/intent/post'),
  ),
];

export const around: readonly MetPage[] = [...citizens, ...publics];
