import { counted, type Row } from '../row.ts';
import { observationsToSend } from '../seed.ts';
import { CONTROL, type Lived, live } from '../soak/live.ts';
import type { Months } from '../soak/months.ts';

const MONTHS: Readonly<Record<'whole' | 'sample', Months>> = {
  whole: {
    windows: 4,
    open: 28,
    closed: 32,
    retention: 40,
    observations: observationsToSend,
    notes: 20_000,
  },
  sample: { windows: 2, open: 5, closed: 4, retention: 6, observations: 400, notes: 100 },
};

/** Bytes by which the worker's heap may be larger at the end than after the first period: less than what the control keeps. */
const HEAP = 200_000;
/** Characters by which all that is kept, but for the notes, may be longer: numbers have more or fewer digits. */
const KEPT = 100;

export const monthsLeaveNothing: Row = {
  id: 'months-leave-nothing',
  says: 'Months of use leave nothing behind but the notes that are still kept: no more memory, and no more of anything else.',
  claimedIn: ['docs/privacy.md'],
  how: `A real Chromium in one run and with one worker, whose clock is put forward day by day, and later after a period three days at a time, so that alarms ring as after a night or a holiday. Four periods of 28 days open and close within eight months, a new signed pack comes from a local server each week, pages of four services report what their script would, and notes are made. Put at the end: what is kept, but for the notes, is within ${KEPT} characters of what it was after the first period, the notes are those that are young enough, and the memory of the background, once the browser has cleared away what nobody needs any more, has grown by less than ${HEAP / 1_000} kB; ${CONTROL.toLocaleString('en')} small objects that are kept on purpose have to be seen in it. Every report is a real message, and takes 4 to 9 ms of processor time: the run has 10,000 of them, and \`PROVE_OBSERVATIONS=200000 npm run prove -- months-leave-nothing\` has more. One note a day is made as the popup makes it, the others are put straight into the log. What a browser takes on the disk for it is said, but not held: it makes room when it likes.`,
  needsBrowser: true,
  prove: async (subject, size) => {
    const lived = await live(subject, MONTHS[size]);
    const { observations, notes, packs, held, control } = lived;
    const [first, last] = [held.at(0), held.at(-1)];
    if (!first || !last) return { figure: 'No period came to its end.', found: ['nothing'] };
    return {
      figure: `${counted(MONTHS[size].windows, 'period')}, ${counted(observations, 'report')}, ${counted(notes, 'note')}, ${counted(packs, 'pack')}. After the first period and at the end: ${first.notes.toLocaleString('en')} and ${last.notes.toLocaleString('en')} notes kept, ${first.kept.toLocaleString('en')} and ${last.kept.toLocaleString('en')} characters of anything else, ${inKilobytes(first.heap)} and ${inKilobytes(last.heap)} of memory, ${inKilobytes(first.disk)} and ${inKilobytes(last.disk)} on the disk. The control was seen with ${inKilobytes(control)}.`,
      found: [...lived.found, ...grownIn(lived, first, last)],
    };
  },
};

type Held = Lived['held'][number];

const grownIn = ({ control }: Lived, first: Held, last: Held): readonly string[] => [
  ...(last.notes === first.notes
    ? []
    : [`${last.notes} notes were kept at the end, and ${first.notes} after the first period`]),
  ...(last.kept <= first.kept + KEPT
    ? []
    : [`${last.kept - first.kept} characters more were kept of something else`]),
  ...(last.heap <= first.heap + HEAP
    ? []
    : [`the heap had grown by ${inKilobytes(last.heap - first.heap)}`]),
  ...(control > HEAP ? [] : [`the control was seen with ${inKilobytes(control)} only`]),
];

const inKilobytes = (bytes: number): string =>
  `${Math.round(bytes / 1_000).toLocaleString('en')} kB`;
