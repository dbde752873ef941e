/** What the log page asks of the browser's window. Wiring only. */
import type { LogPageActions } from '@/src/ui/log/LogPage.tsx';

export const ofWindow: Pick<LogPageActions, 'choosePart' | 'copy' | 'drawChart' | 'print' | 'now'> =
  {
    // An entry of its own in the history, so that the way back leads to the part before.
    choosePart: (part) => void (location.hash = part),
    // Async, so that a browser without a clipboard refuses as one that has it does.
    copy: async (text) => navigator.clipboard.writeText(text),
    drawChart: async (...of) => (await import('@/src/ui/log/draw.ts')).draw(...of),
    print: () => window.print(),
    now: () => Date.now(),
  };
