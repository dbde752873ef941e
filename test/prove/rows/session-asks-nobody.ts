import { strayIn } from '../live/asked.ts';
import { sessionInChromium } from '../live/in-chromium.ts';
import { sessionInFirefox } from '../live/in-firefox.ts';
import { PACK_HOST } from '../live/session.ts';
import { counted, type Row } from '../row.ts';

export const sessionAsksNobody: Row = {
  id: 'session-asks-nobody',
  says: 'No request goes to anybody but the pages that one opens and the addresses of packs that an administrator has named.',
  claimedIn: ['README.md', 'docs/privacy.md', 'SECURITY.md'],
  how: 'The long session in a real Chromium and a real Firefox, the pages of the extension and its background included, behind a proxy and a server that answers for every host: each connection and each request. What the browsers ask their makers for by themselves is known by host, so a request of ours to one of those would not be told apart here.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const sessions = {
      Chromium: (await sessionInChromium(subject, size)).asked,
      Firefox: await sessionInFirefox(subject),
    };
    const all = Object.values(sessions);
    const requests = all.flatMap((asked) => asked.requests);
    const ofPacks = requests.filter(({ host }) => host === PACK_HOST);
    const found = Object.entries(sessions).flatMap(([browser, asked]) =>
      strayIn(asked).map((what) => `${browser}: ${what}`),
    );
    return {
      figure: `${counted(all.flatMap(({ connections }) => connections).length, 'connection')} and ${counted(requests.length, 'request')} in two browsers, ${ofPacks.length} of them for the pack, ${found.length} for anything else.`,
      found,
    };
  },
};
