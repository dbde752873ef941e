import { page, type Place } from '../e2e/places/place.ts';

/** The host of the start page. `.example` belongs to nobody. */
export const START = 'start.armslength.example';

const REAL = [
  ['Facebook', 'https://www.facebook.com/'],
  ['Instagram', 'https://www.instagram.com/'],
  ['LinkedIn', 'https://www.linkedin.com/feed/'],
  ['X', 'https://x.com/home'],
  ['Mastodon', 'https://mastodon.social/home'],
  ['Google Meet', 'https://meet.google.com/'],
  ['Zoom', 'https://zoom.us/join'],
  ['Teams', 'https://teams.microsoft.com/v2/'],
  ['Jitsi', 'https://meet.jit.si/ArmslengthPractice'],
] as const;

const LOCAL = [
  ['A feed, as on Facebook', 'www.facebook.com', '/'],
  ['Pictures, as on Instagram', 'www.instagram.com', '/'],
  ['A professional feed, as on LinkedIn', 'www.linkedin.com', '/feed/'],
  ['Posts, as on X', 'x.com', '/home'],
  ['A column, as on Mastodon', 'mastodon.social', '/home'],
  ['A meeting, as on Google Meet', 'meet.google.com', '/abc-defg-hij'],
  ['An invitation, as to Zoom', 'kommune.zoom.us', '/j/12345678901'],
  ['A meeting, as on a personal Teams account', 'teams.live.com', '/meet/1234567890123?p=Practice'],
  ['A room, as on Jitsi', 'meet.jit.si', '/ArmslengthPractice'],
  ['A page that nobody listed', 'www.example.org', '/'],
] as const;

/** Places to try. `port` is the one that leads to the local pages. */
export const startPage =
  (port: number): Place =>
  ({ host }) =>
    host === START
      ? page({
          host,
          notice: '<strong>Armslength</strong>, with an invented municipality in force.',
          title: 'Places to try',
          body: `
<p>Go somewhere, click where you would write a post or join a meeting, and look at the Armslength button: a dot means that
there is a reminder. The button may be behind the puzzle piece beside the address; the pin there brings it out.</p>
<h2>The real sites</h2>
<ul>${REAL.map(([name, url]) => link(name, url)).join('')}</ul>
<h2>Local pages, for when there is no network</h2>
<ul>${LOCAL.map(([name, at, path]) => link(name, `https://${at}:${port}${path}`)).join('')}</ul>`,
        })
      : null;

const link = (name: string, url: string): string => `<li><a href="${url}">${name}</a></li>`;
