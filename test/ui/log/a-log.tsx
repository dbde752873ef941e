/** The log as its page shows it, with callbacks that are listened to. */
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { Declaration } from '../../../src/core/declare.ts';
import type { LogGiven } from '../../../src/ui/log/given.ts';
import { Log, type LogProps, type LogSeen } from '../../../src/ui/log/Log.tsx';
import type { ShownPeriod } from '../../../src/core/periods.ts';
import { all, clear, show, textOf } from '../page.tsx';
import { NOW, pack } from '../reminders.ts';

/** Past, and by the days of UTC. */
export const AUTUMN: ShownPeriod = {
  window: {
    id: 'autumn',
    name: { en: 'Autumn elections', da: 'Efterårsvalg' },
    opensAt: Date.parse('2026-10-05T00:00:00Z'),
    closesAt: Date.parse('2026-11-01T00:00:00Z'),
  },
  zone: 'UTC',
  standing: 'past',
};

export type Part = Partial<LogSeen & LogGiven & Pick<LogProps, 'drawChart' | 'now'>>;

export async function openLog(notes: readonly Declaration[], part: Part = {}) {
  const actions = {
    correct: vi.fn<LogProps['correct']>(),
    erase: vi.fn<LogProps['erase']>(),
    eraseAll: vi.fn<LogProps['eraseAll']>(),
    bringBack: vi.fn<LogProps['bringBack']>(),
    addByHand: vi.fn<LogProps['addByHand']>(),
    save: vi.fn<LogProps['save']>(),
    read: vi.fn<LogProps['read']>(),
    saveNote: vi.fn<LogProps['saveNote']>(),
    saveWhole: vi.fn<LogProps['saveWhole']>(),
    lossSeen: vi.fn<LogProps['lossSeen']>(),
    print: vi.fn<LogProps['print']>(),
    drawChart: vi.fn<LogProps['drawChart']>(async () => () => undefined),
  };
  // Another log is another page.
  await clear();
  const seen = signal<LogSeen>({ notes, ...part });
  const given = signal<LogGiven>({
    packs: [pack],
    inForce: [pack],
    periods: [AUTUMN],
    retention: {},
    language: 'en',
    ...part,
  });
  await show(<Log {...{ now: () => NOW, seen, given, ...actions, ...part }} />);
  const paint = (more: Part) =>
    act(() => {
      seen.value = { ...seen.value, ...more };
      // As on the page: what has been read of the log says nothing of how things stand.
      if (Object.keys(more).some((key) => key in given.value))
        given.value = { ...given.value, ...more };
    });
  return { ...actions, paint };
}

/** The cells of the notes that are shown, row by row. */
export const rows = (): readonly (readonly string[])[] =>
  all(':not(details) > .tabled > table > tbody > tr').map((row) => [...row.children].map(textOf));
