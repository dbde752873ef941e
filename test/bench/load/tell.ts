/** What is measured, and what follows from it for fleets of three sizes. */
import { inColumns } from '../report.ts';
import { busiestMinute, downFor, EVEN, MEAN, seeded, startWithin } from './fleet.ts';
import type { Figures, Rate } from './measure.ts';

const FLEETS = [1_000, 100_000, 1_000_000];
const SEED = 20261125;
const DAY = 24 * 60 * 60;

/** The part of the document that is made of the figures. They stand in it too, so that it can be made again. */
export function tellLoad(figures: Figures): string {
  return [
    `<!-- figures ${JSON.stringify(figures)} -->`,
    `${figures.machine}. nginx and wrk share these cores with whatever else runs there, so that rounds differ: the median of seven counts.`,
    measured(figures),
    'How many requests that is, whatever the server:',
    requests(),
    'How much that is, with the figures above:',
    amounts(figures),
  ].join('\n\n');
}

const measured = ({ pack, rates, bytes }: Figures): string =>
  inColumns({
    head: ['One nginx worker, TLS', 'Answers a second', 'from … to', 'Bytes of each, on the wire'],
    rows: [
      ['`304`, connections kept open', ...shown(rates.unchangedKeptOpen), '–'],
      ['`304`, a handshake each', ...shown(rates.unchanged), whole(bytes.unchanged)],
      [
        `\`200\`, a handshake each (\`${pack.id}\`, ${whole(pack.bytes)} bytes as a file)`,
        ...shown(rates.whole),
        whole(bytes.whole),
      ],
    ],
  });

const shown = ({ least, median, most }: Rate): readonly [string, string] => [
  whole(median),
  `${whole(least)} … ${whole(most)}`,
];

const STORIES = [
  ['in the mean', undefined],
  ['busiest minute of a usual day', EVEN],
  ['busiest minute when all browsers start within 15 minutes', startWithin(15)],
  ['busiest minute when all start within 5 minutes', startWithin(5)],
  ['busiest minute after the server was down for an hour', downFor(60)],
] as const;

const requests = (): string =>
  inColumns({
    head: ['Requests a second', ...FLEETS.map(devices)],
    rows: STORIES.map(([name, story]) => {
      const each = story ? busiestMinute(story, seeded(SEED)) : MEAN;
      return [name, ...FLEETS.map((size) => short(size * each))];
    }),
  });

function amounts({ rates, bytes }: Figures): string {
  const row = (name: string, of: (size: number) => string) => [name, ...FLEETS.map(of)];
  const worst = busiestMinute(startWithin(15), seeded(SEED));
  return inColumns({
    head: ['', ...FLEETS.map(devices)],
    rows: [
      row('of what this server can answer, in the mean, with `304`', (size) =>
        share((size * MEAN) / rates.unchanged.median),
      ),
      row('when all start within 15 minutes, with `304`', (size) =>
        share((size * worst) / rates.unchanged.median),
      ),
      row('the same on the day of a release, with `200`', (size) =>
        share((size * worst) / rates.whole.median),
      ),
      row('a day without a release, browsers open all day', (size) =>
        amount(size * MEAN * DAY * bytes.unchanged),
      ),
      row('a release, once for each device', (size) => amount(size * bytes.whole)),
      row('a release, at its busiest, browsers open already', (size) =>
        perSecond(size * MEAN * bytes.whole),
      ),
      row('a release, when all start within 15 minutes', (size) =>
        perSecond(size * worst * bytes.whole),
      ),
    ],
  });
}

const devices = (size: number): string => `${whole(size)} devices`;
const whole = (value: number): string => Math.round(value).toLocaleString('en');
/** Two figures that mean something. */
const short = (value: number): string =>
  Number(value.toPrecision(2)).toLocaleString('en', { maximumFractionDigits: 3 });
const share = (part: number): string => `${short(part * 100)} %`;
const amount = (bytes: number): string =>
  bytes < 1e9 ? `${short(bytes / 1e6)} MB` : `${short(bytes / 1e9)} GB`;
const perSecond = (bytes: number): string => `${short((bytes * 8) / 1e6)} Mbit/s`;
