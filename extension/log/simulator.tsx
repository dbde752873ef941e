/** The simulator: loaded when it is opened, and with it what only it needs. Wiring only. */
import type { FunctionComponent } from 'preact';
import { builtinPacks } from '@/src/browser/choice.ts';
import { readData } from '@/src/browser/data.ts';
import type { SiteInPage } from '@/src/core/site.ts';
import type { Copy } from '@/src/ui/CopyText.tsx';
import { Simulator, type SimulatorProps } from '@/src/ui/simulator/Simulator.tsx';

export async function load(copy: Copy): Promise<FunctionComponent<Pick<SimulatorProps, 'given'>>> {
  const [builtin, recognition] = await Promise.all([
    builtinPacks(),
    readData<readonly SiteInPage[]>('recognition.json'),
  ]);
  return ({ given }) => <Simulator {...{ given, builtin, recognition, copy }} />;
}
