import { expect, test } from 'vitest';
import { mendHost, mendTenant } from '../../src/core/host-mends.ts';

const NUMBER =
  'Give the name of the host: a number may be another machine tomorrow, and has no certificate.';
const written = (entry: string) =>
  `Write “${entry}”: the host alone, in small letters, as a browser writes it.`;

test.each([
  ['jitsi:https://Meet.Council.example/room', written('jitsi:meet.council.example')],
  ['jitsi:HTTP://meet.council.example', written('jitsi:meet.council.example')],
  ['Jitsi: meet.council.example.', written('jitsi:meet.council.example')],
  // An address may have another one behind it.
  ['jitsi:council.example/?to=https://x.example', written('jitsi:council.example')],
  ['jitsi:192.0.2.7', NUMBER],
  ['jitsi:[2001:db8::7]:8443', NUMBER],
  ['jitsi:meet2.council.example/', written('jitsi:meet2.council.example')],
  ['jitsi:2.council.example/', written('jitsi:2.council.example')],
  ['jitsi:*.council.example', 'Name each host by itself: an asterisk names none.'],
  ['meet.council.example', 'Put the id of a site and a colon before the host.'],
  ['https://meet.council.example/', 'Put the id of a site and a colon before the host.'],
])('the host in %s is mended', (entry, mend) => {
  expect(mendHost(entry)).toEqual({ mend });
});

test.each([[7], [null], ['jitsi:'], ['jitsi:meet.council.example'], ['jitsi:two words']])(
  'of the host in %j nothing more can be said',
  (value) => {
    expect(mendHost(value)).toEqual({});
  },
);

test.each([
  [
    'zoom:https://council.zoom.us/j/1',
    'Write “zoom:council.zoom.us”: the account alone, and no address.',
  ],
  [
    'webex:council.webex.com/meet',
    'Write “webex:council.webex.com”: the account alone, and no address.',
  ],
])('the account in %s is mended', (entry, mend) => {
  expect(mendTenant(entry)).toEqual({ mend });
});

test.each([[7], [undefined], ['zoom:council'], ['council.zoom.us/j/1'], ['zoom:/'], ['']])(
  'of the account in %j nothing more can be said',
  (value) => {
    expect(mendTenant(value)).toEqual({});
  },
);
