/** What a part of the page is shown with that is asked of the browser and not read from what is kept. Wiring only. */
import { readHostsKept } from '@/src/browser/hosts.ts';
import { readVisitBefore } from '@/src/browser/visits.ts';
import { addedHosts, hostsInReach } from '@/src/core/hosts-to-be-at.ts';
import { whySilent } from '@/src/core/silent.ts';
import type { LogPageSeen } from '@/src/ui/log/LogPage.tsx';

export { askForHosts } from '@/src/browser/hosts.ts';

/** Hosts are tried in open tabs, so only where that is shown. */
export async function aroundFor({ part, report }: LogPageSeen): Promise<LogPageSeen> {
  if (part !== 'status' || !report) return {};
  const [hostsKept, before] = await Promise.all([
    readHostsKept(hostsInReach(report), addedHosts(report.sites, report.effective.extraHosts)),
    readVisitBefore(),
  ]);
  return { hostsKept, before: before && whySilent(before.visit, report) };
}
