/** On the sites themselves: sign-ins, settings, one's own profile. */
import type { MetPage } from './page.ts';
import { area, box, editor, form, line, opener } from './shapes.ts';

const page = (url: string, met: string, body: string): MetPage => ({ url, met, body });

export const accounts: readonly MetPage[] = [
  page(
    'https://www.facebook.com/login/?next=%2Fstories%2Fcreate%2F',
    'a sign-in',
    form(line('type="email"'), line('type="password"'), area()),
  ),
  page('https://www.facebook.com/settings/?tab=profile', 'settings', form(area())),
  page('https://www.facebook.com/odderbyraad/about', 'what a page says about itself', area()),
  page('https://www.facebook.com/pages/create/', 'a new page', form(line(), area())),
  page(
    'https://x.com/settings/profile',
    'one’s own profile',
    form(line('name="displayName"'), area('name="description"')),
  ),
  page('https://x.com/i/flow/login', 'a sign-in', form(line('autocomplete="username"'), area())),
  page(
    'https://www.instagram.com/accounts/edit/',
    'one’s own profile',
    form(area('id="pepBio"'), '<input type="file" accept="image/jpeg">'),
  ),
  page(
    'https://www.instagram.com/odder/',
    'a picture of oneself, in a dialog',
    '<div role="dialog"><form role="presentation"><input type="file" accept="image/jpeg,image/png"></form></div>',
  ),
  page(
    'https://www.linkedin.com/in/odder/',
    'one’s own profile, in a dialog',
    opener(`<div role="dialog">${form(area('data-focus'))}</div>`),
  ),
  page('https://x.com/home', 'an assistant', `<div data-testid="GrokDrawer">${area()}</div>`),
  page('https://www.facebook.com/report/123', 'a report', form(area())),
  page(
    'https://www.linkedin.com/in/odder/edit/forms/summary/new/',
    'one’s own profile',
    form(editor('quill')),
  ),
  page(
    'https://www.linkedin.com/company/1234/admin/settings',
    'settings of an organisation',
    form(area()),
  ),
  page(
    'https://mastodon.social/settings/profile',
    'one’s own profile',
    form(area('id="account_note"'), '<input type="file">'),
  ),
  page(
    'https://mastodon.social/@odder',
    'a note about somebody, for oneself',
    `<div class="account__header__account-note">${area()}</div>`,
  ),
  page(
    'https://bsky.app/profile/odder.example',
    'one’s own profile, in a dialog',
    opener(`<div data-testid="editProfileModal">${area('data-focus')}</div>`),
  ),
  page('https://www.reddit.com/settings/profile', 'one’s own profile', form(area())),
  page('https://medium.com/me/settings/account', 'settings', form(area())),
  page('https://discord.com/login', 'a sign-in', form(line('type="password"'), area())),
  page(
    'https://odder.wordpress.com/wp-admin/options-general.php',
    'settings of a blog',
    form(area()),
  ),
  page('https://odder.substack.com/publish/settings', 'settings of a letter', form(area())),
  page('https://www.threads.com/settings/account', 'settings', form(area())),
  page('https://publish.buffer.com/settings/general', 'settings of a tool', form(area())),
  page('https://ads.google.com/aw/billing/summary', 'who pays for adverts', form(area())),
  page('https://ads.tiktok.com/i18n/account/setting', 'an account for adverts', form(area())),
  page(
    'https://us21.admin.mailchimp.com/audience/contacts',
    'those who receive letters',
    form(area()),
  ),
  page('https://www.canva.com/design/DAF1a2b/edit', 'a text in a drawing', box('role="textbox"')),
];
