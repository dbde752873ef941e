/** The parts that are loaded when they are opened, and with each what only it needs. Wiring only. */
import type { LogPageActions } from '@/src/ui/log/LogPage.tsx';

export const lateParts = (
  copy: LogPageActions['copy'],
  act: (work: Promise<unknown>) => void,
): Pick<LogPageActions, 'loadSimulator' | 'loadCheck'> => ({
  loadSimulator: (ready) =>
    act(import('./simulator.tsx').then(({ load }) => load(copy)).then(ready)),
  loadCheck: (ready) => act(import('./check.tsx').then(({ load }) => load(copy, act)).then(ready)),
});
