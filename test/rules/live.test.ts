/** What a live stream is at addresses of the sites themselves: a call, but for pages that show one to oneself. */
import { describe, expect, it } from 'vitest';
import { findSite } from '../../src/core/lookup.ts';
import { asTried } from '../../src/core/site-check.ts';
import { recogniseMedia } from '../../src/core/site.ts';
import { inPage } from '../../src/core/site-schema.ts';
import { allSites } from './rules-on-disk.ts';

const sites = asTried(allSites());

/** The surface, or `null`; `undefined` where no site is known. */
const streamAt = (url: string) => {
  const at = new URL(url);
  const site = findSite(sites, at);
  return site && (recogniseMedia(inPage(site), at)?.surface ?? null);
};

describe('a live stream is a call', () => {
  it.each([
    'https://teams.microsoft.com/v2/',
    // In a call, what is behind the hash may be what stood there before.
    'https://teams.microsoft.com/v2/#/calendar',
    'https://teams.microsoft.com/_#/calendarv2',
    'https://teams.cloud.microsoft/calendar',
    'https://whereby.com/odder-moede',
    'https://meet.google.com/',
    'https://meet.google.com/abc-defg-hij',
    'https://odderkommune.webex.com/webappng/sites/odderkommune/dashboard',
    'https://odderkommune.webex.com/webappng/sites/odderkommune/dashboard/pmr/anna.example',
    'https://odderkommune.webex.com/webappng/sites/odderkommune/meeting/info/1',
    'https://odderkommune.zoom.us/wc/83746510293/join',
    'https://events.zoom.us/ejl/Aq8km2Nb/home',
    'https://events.zoom.us/live/a',
    'https://discord.com/channels/1/2',
    'https://www.messenger.com/t/1',
    'https://app.goto.com/meeting/123456789',
    'https://app.gather.town/app/AbC/odder',
    'https://bluejeans.com/111',
    'https://bigbluebutton.example/html5client',
    'https://nextcloud-talk.example/apps/files/',
    'https://riverside.com/studio/odder',
    'https://streamyard.com/ab12cd34ef',
    'https://jitsi.example/contact',
  ])('at %s', (url) => {
    expect(streamAt(url)).toBe('call');
  });
});

describe('a live stream is a look at oneself, or a recording', () => {
  it.each([
    ...['about', 'how-it-works', 'landing', 'tel/1'].map(
      (path) => `https://meet.google.com/${path}`,
    ),
    'https://teams.microsoft.com/v2/#/settings/devices',
    'https://teams.microsoft.com/_#/settings',
    ...[
      'downloads',
      'l/meeting/new',
      'l/meeting/details?eventId=a',
      'meetingOptions',
      'v2/calendar',
    ].map((path) => `https://teams.microsoft.com/${path}`),
    ...[
      'account/profile',
      'clips/share/a',
      'docs/da/privacy.html',
      'download',
      'launch/jc/83746510293',
      'meeting/schedule',
      'postattendee?mn=a',
      'pricing',
      'profile/setting?tab=meeting',
      'rec/play/a',
      'recording/management',
      'signin',
      'signup',
      'test',
      'webinar/list',
      'webinar/register/WN_a',
    ].map((path) => `https://us02web.zoom.us/${path}`),
    ...['calendar', 'home', 'leave?meetingId=1', 'team-chat'].map(
      (path) => `https://app.zoom.us/wc/${path}`,
    ),
    'https://docs.zoom.us/doc/a',
    'https://events.zoom.us/ev/a',
    'https://scheduler.zoom.us/anna-example',
    'https://help.webex.com/x',
    ...['odder/ldr.php?RCID=a', 'odder/lsr.php?RCID=a', 'weblink/register/a'].map(
      (path) => `https://odder.webex.com/${path}`,
    ),
    'https://odder.webex.com/recordingservice/sites/odder/recording/playback/a',
    ...[
      'meeting/edit/a',
      'meeting/home',
      'meeting/list',
      'meeting/playback/a',
      'meeting/scheduler',
      'meeting/upcoming',
      'preference/video',
      'profile',
      'recording/a/playback',
      'support',
    ].map((path) => `https://odder.webex.com/webappng/sites/odder/${path}`),
    'https://meet.jit.si/static/close3.html',
    'https://meet.jit.si/about',
    'https://meet.jit.si/contact',
    'https://kommune.whereby.com/library',
    'https://kommune.whereby.com/user/settings',
    'https://whereby.com/pricing',
    ...['blog/a-title', 'information/embedded/pricing/', 'user/settings/api', 'org/signup'].map(
      (path) => `https://whereby.com/${path}`,
    ),
    ...['about', 'features', 'login', 'pricing', 'support'].map(
      (path) => `https://gotomeet.me/${path}`,
    ),
    'https://app.goto.com/recordings',
    'https://app.goto.com/settings/video',
    ...['blog/1', 'downloads', 'pricing', 'recordings', 'settings'].map(
      (path) => `https://bluejeans.com/${path}`,
    ),
    ...['apps/calendar', 'index.php/apps/calendar', 'index.php/settings/user', 'settings/user'].map(
      (path) => `https://nextcloud-talk.example/${path}`,
    ),
    'https://bigbluebutton.example/playback/presentation/2.3/a',
    'https://bigbluebutton.example/rooms/a/public_recordings',
    'https://app.gather.town/dashboard',
    'https://app.gather.town/mapmaker/AbC/odder',
    'https://app.v2.gather.town/app/a/settings',
    ...['blog/a', 'dashboard', 'pricing', 'shared/a'].map(
      (path) => `https://riverside.com/${path}`,
    ),
    ...['features', 'library', 'pricing', 'resources/a', 'watch/a'].map(
      (path) => `https://streamyard.com/${path}`,
    ),
    ...['blog', 'developers/docs', 'download', 'login', 'register', 'store'].map(
      (path) => `https://discord.com/${path}`,
    ),
    ...['help', 'login', 'settings'].map((path) => `https://www.messenger.com/${path}`),
  ])('at %s', (url) => {
    expect(streamAt(url)).toBeNull();
  });
});
