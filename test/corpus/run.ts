/** `npm run test:corpus`: both corpora, addresses and pages, as tables and with everything that came out otherwise. */
import { ensureChromium } from '../e2e/browsers/install.ts';
import { build } from '../tour/build.ts';
import { scoreAddresses, silent, speaking } from './addresses.ts';
import { openBrowsing } from './browse.ts';
import { countedIn } from './distinct.ts';
import { silentPages, speakingPages } from './pages/pages.ts';
import { isGood, reportOn, type Scored } from './score.ts';

ensureChromium();
if (!(await build())) process.exit(1);
process.stdout.write(`\n${countedIn('Speaking', speaking)}\n${countedIn('Silent', silent)}\n`);
const good = [tell('Addresses', scoreAddresses()), tell('Pages', await scorePages())];
process.exitCode = good.every(Boolean) ? 0 : 1;

async function scorePages(): Promise<readonly Scored[]> {
  const browsing = await openBrowsing();
  try {
    return [...(await browsing.speak(speakingPages)), ...(await browsing.keepSilent(silentPages))];
  } finally {
    await browsing.close();
  }
}

function tell(title: string, scored: readonly Scored[]): boolean {
  process.stdout.write(`\n${title}\n\n${reportOn(scored)}\n`);
  return isGood(scored);
}
