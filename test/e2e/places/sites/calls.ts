import { type Answer, page, type Place } from '../place.ts';

const MEETING = `
<video id="view" autoplay playsinline muted></video>
<nav><button id="join">Join</button><button id="leave" hidden>Leave</button></nav>`;

const meeting = (host: string, title: string): Answer =>
  page({ host, title, script: 'call', body: MEETING });

const lobby = (host: string, title: string, links = ''): Answer =>
  page({ host, title, body: `<p>No meeting on this page.</p><nav>${links}</nav>` });

export const meet: Place = ({ host, url }) => {
  if (host !== 'meet.google.com') return null;
  return url.pathname === '/' || url.pathname === '/landing'
    ? lobby(host, 'Meetings', '<a href="/abc-defg-hij">A meeting</a>')
    : meeting(host, 'A meeting');
};

export const jitsi: Place = ({ host, url }) => {
  if (host !== 'meet.jit.si') return null;
  return url.pathname === '/'
    ? lobby(host, 'Meetings', '<a href="/ArmslengthPractice">A room</a>')
    : meeting(host, 'A room');
};

export const teams: Place = ({ host, url }) => {
  if (host !== 'teams.microsoft.com' && host !== 'teams.live.com') return null;
  return /^\/(?:l\/meetup-join|meet)\//.test(url.pathname)
    ? meeting(host, 'A meeting')
    : lobby(host, 'Chats', '<a href="/meet/1234567890123?p=Practice">A meeting</a>');
};
