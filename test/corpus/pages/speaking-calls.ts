/** Video calls: by the address of the hand-over, and by sound or picture that is live where the address tells nothing. */
import { on, type SpeakingPage } from './page.ts';
import { area, call, frame } from './shapes.ts';

const LOBBY = '<p>Mødet åbner i programmet.</p><a href="https://example.org/">Hent det</a>';
const COUNCIL = '3c2b1a09-1f2e-4d3c-8b5a-69788796a5b4';
const teams = (tenant: string) =>
  `https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=${encodeURIComponent(JSON.stringify({ Tid: tenant }))}`;

const opens = (url: string, met: string, wanted: SpeakingPage['wanted']) =>
  ({ url, met, wanted, act: 'opens', body: LOBBY }) as const;
const joins = (url: string, met: string, wanted: SpeakingPage['wanted'] = 'call join unknown') =>
  ({ url, met, wanted, act: 'joins', body: call }) as const;

export const calls: readonly SpeakingPage[] = [
  ...on('zoom', [
    opens(
      'https://odderkommune.zoom.us/j/83746510293',
      'an invitation from the council',
      'call join council',
    ),
    opens(
      'https://enanden.zoom.us/s/83746510293',
      'a meeting of another organisation that is started',
      'call host other',
    ),
    opens(
      'https://us02web.zoom.us/j/83746510293?pwd=a1',
      'an invitation from nobody in particular',
      'call join unknown',
    ),
    joins('https://app.zoom.us/wc/83746510293/join', 'the meeting in the browser'),
    joins(
      'https://us02web.zoom.us/wc/83746510293',
      'a meeting that goes on at an address that tells nothing',
    ),
  ]),
  ...on('teams', [
    opens(teams(COUNCIL), 'an invitation from the council', 'call join council'),
    opens(
      teams('00000000-0000-0000-0000-000000000002'),
      'an invitation from elsewhere',
      'call join other',
    ),
    opens(
      'https://teams.live.com/meet/9374651029384?p=Aa1',
      'a meeting on a private account',
      'call join personal',
    ),
    joins('https://teams.cloud.microsoft/v2/', 'a call that somebody takes while at the chats'),
    {
      url: 'https://teams.microsoft.com/v2/#/meet/9374651029384',
      met: 'a meeting with a chat beside it, where somebody writes',
      wanted: 'call join unknown',
      body: area('data-here'),
    },
  ]),
  ...on('google-meet', [
    opens('https://meet.google.com/abc-defg-hij', 'a meeting', 'call join unknown'),
    opens('https://meet.google.com/new', 'a meeting that is made', 'call host unknown'),
    joins('https://meet.google.com/', 'a call that begins on the first page'),
  ]),
  ...on('webex', [
    opens(
      'https://odderkommune.webex.com/meet/byraad',
      'a room of the council',
      'call join council',
    ),
    opens(
      'https://enanden.webex.com/enanden/j.php?MTID=m1a2b3',
      'an invitation from elsewhere',
      'call join other',
    ),
    joins(
      'https://odderkommune.webex.com/webappng/sites/odderkommune/dashboard',
      'a call that goes on at the dashboard',
      'call join council',
    ),
  ]),
  ...on('whereby', [
    opens('https://odderkommune.whereby.com/moede', 'a room of the council', 'call join council'),
    opens(
      'https://whereby.com/odder-moede?embed&roomKey=a1',
      'a room of nobody in particular',
      'call join unknown',
    ),
  ]),
  ...on('jitsi', [
    opens('https://meet.jit.si/OdderByraad', 'a room', 'call join unknown'),
    joins('https://jitsi.example/', 'a call on the council’s own server', 'call join council'),
  ]),
  ...on('bigbluebutton', [
    opens(
      'https://bigbluebutton.example/html5client/join?sessionToken=a1b2',
      'a meeting on a host that an administrator has named',
      'call join other',
    ),
  ]),
  ...on('nextcloud-talk', [
    joins(
      'https://nextcloud-talk.example/apps/spreed/',
      'a call that begins in the list of conversations',
      'call join other',
    ),
  ]),
  ...on('vdx', [
    opens(
      'https://portal.vconf.dk/?url=12345@rooms.vconf.dk&pin=1',
      'a meeting in the public video service',
      'call join unknown',
    ),
  ]),
  ...on('nhn', [
    joins('https://join.nhn.no/', 'a meeting in the public video service, by its live picture'),
  ]),
  ...on('discord', [
    joins('https://discord.com/channels/81384788765712384/81384788765712386', 'a voice channel'),
  ]),
  ...on('element-call', [
    joins('https://call.element.io/', 'a call that begins on the first page'),
  ]),
  ...on('riverside', [
    {
      url: 'https://riverside.fm/studio/odder?t=a1',
      met: 'a studio, with its notes in a frame',
      wanted: 'call join unknown',
      act: 'opens',
      body: frame(area()),
    },
  ]),
];
