/** Hosts that only look like sites, with the very parts of the real ones. */
import type { MetPage } from './page.ts';
import { area, call, dialog, editor, form, opener, recording, shadow } from './shapes.ts';

const page = (url: string, met: string, body: string): MetPage => ({ url, met, body });

const LEXICAL = editor('lexical', 'role="textbox" data-focus');
const TWEET = `<div data-testid="tweetTextarea_0">${editor('draft')}</div>`;

export const doubles: readonly MetPage[] = [
  page('https://x.com.evil.example/home', 'a host that begins like X', TWEET),
  page(
    'https://x.com.evil.example/compose/post',
    'a host that begins like X, at the address of its dialog',
    dialog(TWEET),
  ),
  page('https://notx.com/compose/post', 'a host that ends like X', TWEET),
  page('https://x.co/compose/post', 'a host that is a letter short of X', TWEET),
  page(
    'https://www.facebook.com.login.example/',
    'a host that begins like Facebook',
    opener(dialog(form(LEXICAL))),
  ),
  page('https://www.faceb00k.com/', 'a host with noughts in it', opener(dialog(form(LEXICAL)))),
  page(
    'https://facebook.com-verify.example/sharer/sharer.php?u=a',
    'a host with a hyphen in it',
    form(area()),
  ),
  page('https://xn--facebok-y0a.com/', 'a host with a letter from elsewhere', form(LEXICAL)),
  page(
    'https://www.instagram.com.odder.example/create/details/',
    'a host that begins like Instagram',
    form(LEXICAL),
  ),
  page(
    'https://mastodon.social.example/home',
    'a host that begins like a server of Mastodon',
    `<form class="compose-form">${area()}</form>`,
  ),
  page(
    'https://www.linkedin.com.rproxy.example/feed/?shareActive=true',
    'LinkedIn through a proxy',
    shadow(
      'interop-outlet',
      'open',
      '<div class="ql-editor" contenteditable="true" role="textbox">a</div>',
    ),
  ),
  page('https://x-com.translate.example/compose/post', 'X through a translator', TWEET),
  page(
    'https://web.archive.example/web/2026/https://x.com/compose/post',
    'an archive of the dialog of X',
    TWEET,
  ),
  page(
    'https://meet.google.com.evil.example/abc-defg-hij',
    'a call on a host that begins like Meet',
    call,
  ),
  page(
    'https://notteams.live.com/meet/9374651029384?p=Aa1',
    'a call on a host that ends like Teams',
    call,
  ),
  page(
    'https://zoom.us.evil.example/j/83746510293',
    'a call on a host that begins like Zoom',
    call,
  ),
  page('https://meet.jit.si.example/OdderByraad', 'a call on a host that begins like Jitsi', call),
  page(
    'https://nam12.safelinks.example/ap/t-1?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2Fa',
    'a wrapped link to a call',
    recording,
  ),
  page(
    'https://developers.facebook.com/docs/plugins/share-button/',
    'documents for developers, with a box to try',
    area(),
  ),
  page('https://help.x.com/forms/account', 'a help centre of X', form(area())),
  page(
    'https://business.linkedin.com/marketing-solutions/contact',
    'a form for buyers',
    form(area()),
  ),
];
