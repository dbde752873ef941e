/** How things stand, as the page shows it. What was read before something changed is never shown after it. Wiring only. */
import type { Signal } from '@preact/signals';
import { builtinPacks } from '@/src/browser/choice.ts';
import { readReport } from '@/src/browser/world.ts';
import type { Log } from '@/src/store/declarations.ts';
import type { LogPageSeen } from '@/src/ui/log/LogPage.tsx';
import { newest } from '@/src/ui/newest.ts';
import { aroundFor } from './around.ts';
import { purgeOld } from './notes.ts';

export function lookWith(
  seen: Signal<LogPageSeen>,
  log: Log,
  act: (work: Promise<unknown>) => void,
  show: (more: LogPageSeen) => void,
): { readonly look: () => Promise<void>; readonly lookAround: () => void } {
  const around = newest(() => aroundFor(seen.value), show);
  const lookAround = () => act(around());
  const look = newest(
    async () => ({ report: await readReport(), known: await builtinPacks() }),
    (found) => {
      show(found);
      act(purgeOld(log, found.report));
      lookAround();
    },
  );
  return { look, lookAround };
}
