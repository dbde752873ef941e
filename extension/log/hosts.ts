/** What the browser keeps the extension out of. Wiring only. */
import { readHostsKept } from '@/src/browser/hosts.ts';
import { hostsInReach } from '@/src/core/reach.ts';
import type { LogPageSeen } from '@/src/ui/log/LogPage.tsx';

export { askForHosts } from '@/src/browser/hosts.ts';

/** It is tried in open tabs, so only where it is shown. */
export const hostsFor = async ({ part, report }: LogPageSeen): Promise<LogPageSeen> =>
  part === 'status' && report ? { hostsKept: await readHostsKept(hostsInReach(report)) } : {};
