/** On the sites themselves: searches, filters, single lines, what is for reading only, and what lies beside a call. */
import type { MetPage } from './page.ts';
import { area, box, call, editor, form, line, recording, search, shadow } from './shapes.ts';

const page = (url: string, met: string, body: string): MetPage => ({ url, met, body });

const searches: readonly MetPage[] = [
  page(
    'https://x.com/explore',
    'a search in the editor that posts are written in',
    search(editor('draft')),
  ),
  page(
    'https://x.com/home',
    'a search beside the posts',
    search(box('role="combobox" data-testid="SearchBox_Search_Input"')),
  ),
  page(
    'https://www.facebook.com/',
    'a search in the bar of the page',
    `${line('type="search" role="combobox"')}${search(area())}`,
  ),
  page(
    'https://www.facebook.com/marketplace/odense/',
    'filters of the market',
    `${line('inputmode="numeric"')}${area()}`,
  ),
  page(
    'https://www.instagram.com/explore/',
    'a search in the menu',
    search(line('aria-label="Søgefelt"')),
  ),
  page(
    'https://www.linkedin.com/feed/',
    'a search in the bar of the page',
    `<div class="search-global-typeahead">${line('role="combobox"')}${area()}</div>`,
  ),
  page('https://www.linkedin.com/jobs/view/1/', 'an application for a job', form(area())),
  page(
    'https://www.youtube.com/',
    'a search in a part of its own making',
    `<yt-searchbox>${search(box())}</yt-searchbox>`,
  ),
  page('https://www.youtube.com/results?search_query=odder', 'filters of a search', area()),
  page('https://www.tiktok.com/search?q=odder', 'a search', area('data-e2e="search-user-input"')),
  page(
    'https://www.reddit.com/r/Denmark/',
    'a search in nested parts',
    shadow('reddit-search-large', 'open', shadow('faceplate-search-input', 'open', area())),
  ),
  page(
    'https://mastodon.social/explore',
    'a search in a column',
    `<form class="search">${line('class="search__input"')}</form>${area()}`,
  ),
  page('https://bsky.app/search', 'a search', box('role="searchbox"')),
  page(
    'https://www.pinterest.com/',
    'a search',
    `<div data-test-id="search-box-container">${area()}</div>`,
  ),
  page(
    'https://web.whatsapp.com/',
    'a search among conversations',
    box('data-tab="3" role="textbox"'),
  ),
];

const shut: readonly MetPage[] = [
  page(
    'https://x.com/odderkommune/status/1859182736450192837',
    'a code to put on another page, for reading only',
    area('readonly'),
  ),
  page(
    'https://www.facebook.com/odderbyraad',
    'a field that is switched off',
    `<fieldset disabled>${area()}${box('aria-disabled="true"', 'a')}</fieldset>`,
  ),
  page(
    'https://mastodon.social/home',
    'a field that is out of sight, for the clipboard',
    area('aria-hidden="true" tabindex="-1"'),
  ),
  page(
    'https://www.linkedin.com/feed/update/1',
    'a text that is for reading only',
    box('aria-readonly="true" role="textbox"', 'Et opslag'),
  ),
  page(
    'https://www.instagram.com/p/C8f7e6d5c4b/',
    'a list of words of one line each',
    `${line('type="text"')}${box('role="textbox" aria-multiline="false"')}`,
  ),
  page(
    'https://www.reddit.com/r/Denmark/comments/1/',
    'a box that is hidden',
    `<div hidden>${area()}</div>${area('hidden')}`,
  ),
  page(
    'https://www.tumblr.com/dashboard',
    'a part that nothing can be done in',
    `<div inert>${area()}</div>`,
  ),
  page(
    'https://vk.com/feed',
    'titles and tags of one line each',
    `${line()}${line('type="url"')}${line('type="number"')}`,
  ),
];

const asides: readonly MetPage[] = [
  page(
    'https://www.facebook.com/groups/837465102938475/membership_questions',
    'questions to those who want to join a group',
    form(area()),
  ),
  page(
    'https://business.facebook.com/latest/leads_center?asset_id=1',
    'a note beside an enquiry',
    area(),
  ),
  page('https://www.linkedin.com/sales/lead/8374651', 'a note about a customer', area()),
  page(
    'https://www.linkedin.com/campaignmanager/accounts/502837465/billing',
    'an address for bills',
    form(area()),
  ),
  page('https://x.com/i/safety/report_story', 'a report of a post', form(area())),
  page(
    'https://www.youtube.com/watch?v=Qk2mNbVcXz1',
    'a report of a video',
    `<yt-report-form-modal-renderer>${area()}</yt-report-form-modal-renderer>`,
  ),
  page('https://app.brevo.com/contact/list', 'a note about a reader', area()),
  page('https://hootsuite.com/dashboard#/member', 'one’s own account', form(area())),
];

const calls: readonly MetPage[] = [
  page('https://meet.google.com/landing', 'a code that is entered', line()),
  page('https://odderkommune.zoom.us/profile', 'one’s own profile', form(area())),
  page('https://odderkommune.zoom.us/rec/play/1a2b', 'a recording', recording),
  page(
    'https://odderkommune.zoom.us/profile/setting?tab=meeting',
    'a look at one’s own camera',
    call,
  ),
  page('https://odderkommune.zoom.us/clips/mine', 'a film of oneself', call),
  page('https://meet.google.com/landing?authuser=0', 'a look at one’s own camera', call),
  page(
    'https://odderkommune.webex.com/webappng/sites/odderkommune/preference/video',
    'a look at one’s own camera',
    call,
  ),
  page(
    'https://whereby.com/information/embedded/pricing/',
    'prices, with a picture that moves',
    call,
  ),
  page('https://odderkommune.whereby.com/user/settings', 'a look at one’s own camera', call),
  page('https://teams.microsoft.com/v2/', 'a chat of colleagues', editor('ckeditor')),
  page(
    'https://odderkommune.webex.com/webappng/sites/odderkommune/meeting/scheduler',
    'a meeting that is planned',
    form(line(), area()),
  ),
  page(
    'https://odderkommune.webex.com/recordingservice/sites/odderkommune/recording/1',
    'a recording',
    recording,
  ),
  page('https://whereby.com/pricing', 'prices', form(area())),
  page(
    'https://nextcloud-talk.example/apps/files/',
    'files on the council’s own server',
    `${line()}${area()}`,
  ),
];

export const sites: readonly MetPage[] = [...searches, ...shut, ...asides, ...calls];
