/** What the log page asks of the browser's window. Wiring only. */
import type { LogPageActions } from '@/src/ui/log/LogPage.tsx';

export const ofWindow = (
  act: (work: Promise<unknown>) => void,
): Pick<LogPageActions, 'copy' | 'drawChart' | 'print' | 'now'> => ({
  copy: (text) => act(navigator.clipboard.writeText(text)),
  drawChart: async (...of) => (await import('@/src/ui/log/draw.ts')).draw(...of),
  print: () => window.print(),
  now: () => Date.now(),
});
