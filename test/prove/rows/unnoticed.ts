import path from 'node:path';
import { DEMO } from '../../e2e/scene.ts';
import { buildOf } from '../builds.ts';
import { WAYS } from '../probe/in-page.ts';
import { loadOver } from '../probe/load.ts';
import { ACTS } from '../probe/time-in-page.ts';
import { percent, timesOver } from '../probe/times.ts';
import { counted, type Row } from '../row.ts';

const LOADS = { whole: 1_000, sample: 20 };
/** At each of two hosts, for the clock. */
const TIMED = { whole: 40, sample: 10 };
const EVENTS = 500;
const CONTROL = path.resolve(import.meta.dirname, '../probe/gives-itself-away');

export const unnoticed: Row = {
  id: 'unnoticed',
  says: 'In Chromium, a page cannot tell that the extension is there, unless by a clock, which is held to steps of less than twice the time and a millisecond, and nothing on it is blocked or changed.',
  claimedIn: ['README.md', 'SECURITY.md'],
  how: 'A page in a real Chromium, at a listed service, that a person clicks and writes in and that knows the extension’s id: it asks for the extension’s files, listens for messages and made-up events, of every kind that the browser knows and under every name that stands as a whole in the extension’s own scripts, has an observer over the whole document from its first script on, so that it also sees what is put there and taken away again, lays traps in its own copy of the language and the browser, reads stacks and errors, compares itself with what was sent, watches styles, layout, scrolling, history and frames, and writes itself anew. What no page can see is not seen here either: what happens in the surroundings in which the browser runs our script alone, in a closed shadow root, or under a name of an event that is put together as it runs. A control extension gives itself away in each of these ways and has to be found in each. It also measures how long its own acts take, by turns with the same page at a host that is on no list: each time here is held against each time there, and a step counts where nine in ten of these pairs differ by more than a millisecond and twice what the act takes there in the middle, so that a slow machine is not taken for a slow page. An act that takes 3 ms may thus take 10 ms. What is below that is said and not held, and whoever knew how long an act takes without could tell by it: the first time that somebody comes to a composer, it is recognised and a message is sent. Over hundreds of events that it makes up itself it does see that somebody listens to those kinds, by a microsecond or so each, which every extension that listens costs; the figure says how much. Firefox is not asked. And where a policy asks for a strip (`notice: banner`) a page can see that something is shown.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const noticed = await loadOver({
      extension: buildOf(subject, 'chrome'),
      loads: LOADS[size],
      policy: DEMO,
    });
    const timed = { loads: TIMED[size], events: EVENTS, policy: DEMO };
    const times = await timesOver({ extension: buildOf(subject, 'chrome'), ...timed });
    const control = await loadOver({ extension: CONTROL, loads: 2 });
    // What waits with each event is not waited for over and over.
    const slow = await timesOver({ extension: CONTROL, loads: TIMED.sample, events: 1 });
    const missed = WAYS.filter((way) => !control.some((one) => one.startsWith(`${way}: `)));
    const unseen = ACTS.filter((act) => !slow.steps.some((one) => one.startsWith(act)));
    return {
      figure: `${counted(LOADS[size], 'load')}, ${counted(WAYS.length, 'way')} of noticing in each: ${noticed.length} found something. ${counted(TIMED[size], 'load')} at each of two hosts by the clock: ${times.steps.length} of ${ACTS.length} acts took that much longer, and ${times.most.act} differed most, longer in ${percent(times.most.share)} of all pairs, by ${times.most.by.toFixed(1)} ms in the middle; a made-up event took ${inMicroseconds(times.each.with)} longer than one of a kind that nobody listens to, and ${inMicroseconds(times.each.without)} without the extension. The control was found in ${WAYS.length - missed.length} of ${WAYS.length} ways, and by the clock in ${ACTS.length - unseen.length} of ${ACTS.length} acts.`,
      found: [
        ...noticed,
        ...times.steps,
        ...missed.map((way) => `the page did not find the control by “${way}”`),
        ...unseen.map((act) => `the clock did not find the control by ${act}`),
      ],
    };
  },
};

const inMicroseconds = (value: number): string => `${value.toFixed(1)} µs`;
