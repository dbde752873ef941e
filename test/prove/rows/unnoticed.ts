import path from 'node:path';
import { DEMO } from '../../e2e/scene.ts';
import { buildOf } from '../builds.ts';
import { WAYS } from '../probe/in-page.ts';
import { loadOver } from '../probe/load.ts';
import { counted, type Row } from '../row.ts';

const LOADS = { whole: 1_000, sample: 20 };
const CONTROL = path.resolve(import.meta.dirname, '../probe/gives-itself-away');

export const unnoticed: Row = {
  id: 'unnoticed',
  says: 'A page cannot tell that the extension is there, and nothing on it is blocked or changed.',
  claimedIn: ['README.md', 'SECURITY.md'],
  how: 'A page in a real Chromium, at a listed service, that a person clicks and writes in and that knows the extension’s id: it asks for the extension’s files, listens for messages and made-up events, lays traps in its own copy of the language and the browser, reads stacks and errors, compares itself with what was sent, watches styles, layout, scrolling, history and frames, and writes itself anew. A control extension gives itself away in each of these ways and has to be found in each. Times are not measured, and where a policy asks for a strip (`notice: banner`) a page can see that something is shown.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const noticed = await loadOver({
      extension: buildOf(subject, 'chrome'),
      loads: LOADS[size],
      policy: DEMO,
    });
    const control = await loadOver({ extension: CONTROL, loads: 2 });
    const missed = WAYS.filter((way) => !control.some((one) => one.startsWith(`${way}: `)));
    return {
      figure: `${counted(LOADS[size], 'load')}, ${counted(WAYS.length, 'way')} of noticing in each: ${noticed.length} found something. The control was found in ${WAYS.length - missed.length} of ${WAYS.length} ways.`,
      found: [...noticed, ...missed.map((way) => `the page did not find the control by “${way}”`)],
    };
  },
};
