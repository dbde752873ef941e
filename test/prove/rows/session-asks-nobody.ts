import { isForPack, strayIn } from '../live/asked.ts';
import { LONG_SESSION, sessionInChromium } from '../live/in-chromium.ts';
import { sessionInFirefox } from '../live/in-firefox.ts';
import { counted, type Row } from '../row.ts';

export const sessionAsksNobody: Row = {
  id: 'session-asks-nobody',
  says: 'No request goes to anybody but the pages that one opens and the addresses of packs that an administrator has named.',
  claimedIn: ['README.md', 'docs/privacy.md', 'SECURITY.md'],
  how: 'The long session in a real Chromium and a real Firefox, the pages of the extension and its background included, behind a proxy and a server that answers for every host: each connection, and of each request the method, the address, the length of the body, the cookie, and what the browser itself says of what it is for and where it comes from. Allowed are the pages that the session goes to, each as often as it does, and the scripts that such a page asks for; and bare requests for the pack, without a query, a body or a cookie, no more of them than there were starts and changes of the settings. What each browser asks its own maker for by itself is known by host; a request of ours to one of those would say that it comes from elsewhere. In the log of the extension a note is made by hand, corrected, exported, printed, erased, brought back, erased with all others and read in again; what a file would be saved as stays in the page. “Check now” is not pressed here.',
  run: LONG_SESSION,
  needsBrowser: true,
  prove: async (subject, size) => {
    const sessions = {
      Chromium: (await sessionInChromium(subject, size)).asked,
      Firefox: await sessionInFirefox(subject),
    };
    const all = Object.values(sessions);
    const requests = all.flatMap((asked) => asked.requests);
    const ofPacks = requests.filter(isForPack);
    const found = Object.entries(sessions).flatMap(([browser, asked]) =>
      strayIn(asked).map((what) => `${browser}: ${what}`),
    );
    return {
      figure: `${counted(all.flatMap(({ connections }) => connections).length, 'connection')} and ${counted(requests.length, 'request')} in two browsers, ${ofPacks.length} of them for the pack, ${found.length} for anything else.`,
      found,
    };
  },
};
