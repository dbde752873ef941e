/** The months that are lived through: how long, how much, and on which day a period is open. */
import { aPack, aRule } from '../../core/examples.ts';
import { type KeyPair, signedText } from '../../core/signing.ts';

export const DAY = 24 * 60 * 60_000;
const WEEK = 7;

export interface Months {
  /** How many periods open and close. */
  readonly windows: number;
  /** Days for which each is open, and for which none is after it. */
  readonly open: number;
  readonly closed: number;
  /** Days that a note is kept. */
  readonly retention: number;
  readonly observations: number;
  readonly notes: number;
}

export const cycleOf = ({ open, closed }: Months): number => open + closed;
export const daysIn = (months: Months): number => months.windows * cycleOf(months);
/** Days after a period that the device is in use one after the other; after that once in three days, as in a holiday. */
const SOON_AFTER = 7;
const SELDOM = 3;

/** Whether anything happens on this device on a day. The last one of a cycle is when it is measured. */
export function isInUseOn(day: number, months: Months): boolean {
  const after = (day % cycleOf(months)) - months.open;
  return after < SOON_AFTER || after % SELDOM === 0 || after === months.closed - 1;
}

/** So many of something on each day that is open. */
export const aDay = (all: number, { windows, open }: Months): number =>
  Math.ceil(all / (windows * open));

export const ADDRESS = 'https://packs.council.example/pack.jws';

/** As many digits in each week, so that a pack of a later one is no longer. */
export const sequenceOn = (day: number): number => 101 + Math.floor(day / WEEK);
export const isPublishedOn = (day: number): boolean => day % WEEK === 0;

/** A pack that speaks at composers within a period, and says which version it is. */
export function packWith(sequence: number, key: KeyPair): string {
  const version = `${sequence}.0.0`;
  const pack = aPack({
    id: 'weekly',
    sequence,
    version,
    rules: [
      aRule({
        id: 'post',
        applies: 'in-window',
        when: { family: ['social'], surface: ['composer'] },
      }),
    ],
    changelog: [{ version, date: '2026-01-01', text: { en: 'New' } }],
  });
  return signedText(JSON.stringify(pack), key);
}

/** What an administrator sets: the periods, each from midnight to midnight, and how long notes are kept. */
export function policyFor(months: Months, begin: number, key: KeyPair): Record<string, unknown> {
  const dateOf = (day: number) => new Date(begin + day * DAY).toISOString().slice(0, 10);
  const windows = Array.from({ length: months.windows }, (_, at) => {
    const first = at * cycleOf(months);
    return `${dateOf(first)}T00:00/${dateOf(first + months.open)}T00:00 Period ${at + 1}`;
  });
  return {
    language: 'en',
    packs: [ADDRESS],
    packKeys: [JSON.stringify(key.jwk)],
    windows,
    retentionDays: months.retention,
  };
}
