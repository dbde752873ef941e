/** Whether browsers will know what they are told to install by the id in a template. */
import { CHROMIUM_ID } from '../identity.ts';
import { type Deployment, PLACEHOLDERS } from './deployment.ts';

const FLAGS = { chrome: '--chrome-id', edge: '--edge-id' } as const;

type IsGiven = (browser: keyof typeof FLAGS) => boolean;

/**
 * A line for whoever says where the extension is installed from and leaves the id as it is: whatever is packed for
 * installing has the id of the key that packed it, or of its store. `isGiven` says whether an id came from whoever asks.
 */
export function idsToGive(
  document: string,
  deployment: Deployment,
  isGiven: IsGiven,
): readonly string[] {
  const { updateUrl, installUrl } = deployment;
  const isPlaced = updateUrl !== PLACEHOLDERS.updateUrl || installUrl !== PLACEHOLDERS.installUrl;
  return isPlaced ? idsOfUnpacked(document, deployment, isGiven) : [];
}

/** The same, wherever the extension is installed from. */
export function idsOfUnpacked(
  document: string,
  { browsers }: Deployment,
  isGiven: IsGiven,
): readonly string[] {
  const left = (['chrome', 'edge'] as const).filter(
    (browser) => browsers.includes(browser) && !isGiven(browser),
  );
  if (left.length === 0 || !document.includes(CHROMIUM_ID)) return [];
  const flags = left.map((browser) => FLAGS[browser]).join(' and ');
  return [
    `${CHROMIUM_ID} is the id of an unpacked build. A CRX has that of the key that signed it, and a store gives its own: give yours with ${flags}. RELEASE-NOTES.md of your release names it.`,
  ];
}
