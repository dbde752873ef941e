import { isAllowed, isAllowedToStrip, looksAtText } from '../live/allowed.ts';
import { READ_BY_THE_CONTROL } from '../live/control.ts';
import { LONG_SESSION, sessionInChromium } from '../live/in-chromium.ts';
import { counted, type Row } from '../row.ts';

/** Fewer would mean that the session did not go where it should. */
const LEAST_EVENTS = 1_000;

export const sessionReadsNothing: Row = {
  id: 'session-reads-nothing',
  says: 'While one writes, pastes, selects, drops, searches, moves about and meets, nothing of what one writes is read.',
  claimedIn: ['README.md', 'docs/privacy.md', 'SECURITY.md'],
  how: 'A long session in a real Chromium. The tool with which developers halt a page stops before the extension’s script begins in each document, and puts a counter before everything that a browser offers to a script, in the separate surroundings in which the browser runs ours. Each selector that the script uses is held to the list of attributes and states that it may ask for. At the end a control reads all that may never be read, to see that the counters count. In a part of the session a policy asks for a strip (`notice: banner`): it is drawn, moved and closed while one writes, and counted in the same way; a key that is pressed while the strip itself has the focus is not pressed here. Without frames of other sites, which have a process of their own.',
  run: LONG_SESSION,
  needsBrowser: true,
  prove: async (subject, size) => {
    const { members, strip, unseen } = await sessionInChromium(subject, size);
    const { used, selectors, events, worlds } = members;
    const stray = [
      ...[...used].filter((member) => !isAllowed(member)),
      ...[...strip.used].filter((member) => !isAllowedToStrip(member)),
    ];
    const isDrawn = strip.used.has('Element.attachShadow');
    return {
      figure: `${counted(stray.length, 'read')} of what may not be read, in ${counted(events, 'event')} and ${counted(worlds, 'document')}; ${counted(used.size, 'member')} of the browser used, ${counted(selectors.size, 'selector')} held against elements. With a strip in the page ${counted(strip.used.size, 'member')} used, in ${counted(strip.events, 'event')}. The control was seen in ${READ_BY_THE_CONTROL.length - unseen.length} of ${READ_BY_THE_CONTROL.length} reads.`,
      found: [
        ...stray.map((member) => `it used ${member}`),
        ...[...selectors, ...strip.selectors]
          .filter(looksAtText)
          .map((one) => `it looked for more than what a page is made of by ${one}`),
        ...unseen.map((member) => `the counters did not see the control read ${member}`),
        ...(isDrawn ? [] : ['no strip was drawn']),
        ...(events < LEAST_EVENTS ? [`the session gave the script ${events} events only`] : []),
      ],
    };
  },
};
