/** What a comparison tells: tables in plain text, which are Markdown too, and targets that are met or not. */

export interface Target {
  /** What was aimed at, with its figure. */
  readonly aim: string;
  readonly found: string;
  readonly met: boolean;
}

export interface Section {
  readonly title: string;
  /** What the tables show, in plain words. */
  readonly about: string;
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A target for something of which less is better. */
export const atMost = (
  aim: string,
  limit: number,
  found: number,
  show: (value: number) => string,
): Target => ({ aim, found: show(found), met: found <= limit });

/** A target for ratios of several rows each: met or not by the mean of each row, of which the worst is told. */
export function together(
  aim: string,
  rows: readonly (readonly number[])[],
  worst: (...values: number[]) => number,
  isMet: (ratio: number) => boolean,
): Target {
  const ratio = worst(...rows.map(geometricMean));
  const alone = worst(...rows.flat());
  return { aim, found: `${times(ratio)} (${times(alone)} alone)`, met: isMet(ratio) };
}

/** By which twice as long and half as long make as long. */
const geometricMean = (ratios: readonly number[]): number =>
  Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);

export const inSection = ({ title, about, tables }: Section): string =>
  [`## ${title}`, about, ...tables.map(inColumns)].join('\n\n');

export const targetTable = (sections: readonly Section[]): string =>
  inColumns({
    head: ['Target', 'Found', ''],
    rows: sections.flatMap(({ targets }) =>
      targets.map(({ aim, found, met }) => [aim, found, met ? 'met' : 'not met']),
    ),
  });

/** A table as the formatter writes it: every column as wide as its widest cell. */
export function inColumns({ head, rows }: Table): string {
  const widths = head.map((title, at) =>
    Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** `350 ns`, `1.2 µs`, `30 ms`, `1.5 s`: two or three digits that matter. */
export function duration(nanoseconds: number): string {
  const [unit, size] = (
    [
      ['s', 1e9],
      ['ms', 1e6],
      ['µs', 1e3],
    ] as const
  ).find(([, one]) => nanoseconds >= one) ?? ['ns', 1];
  return `${digits(nanoseconds / size)} ${unit}`;
}

export const milliseconds = (value: number): string => duration(value * 1e6);

/** `0.9×`, `27×`, `12,000×`. */
export const times = (ratio: number): string => `${digits(ratio)}×`;

/** `12,000`. */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

const digits = (value: number): string =>
  value >= 10
    ? whole(value)
    : value.toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
