/** What a file is that is given at addresses of the sites themselves: to a dialog that publishes it, or as a picture of oneself. */
import { expect, it } from 'vitest';
import { findSite } from '../../src/core/lookup.ts';
import { recogniseUpload } from '../../src/core/site.ts';
import { inPage } from '../../src/core/site-schema.ts';
import { allSites } from './rules-on-disk.ts';

const sites = allSites();

const FILMS = '[type="file"][accept*="video"]';

it.each([
  // address                                   what the input, or what stands around it, fits   surface
  ['https://studio.youtube.com/channel/UCabc', ['ytcp-uploads-dialog'], 'composer'],
  ['https://studio.youtube.com/channel/UCabc/videos', ['ytcp-uploads-dialog'], 'composer'],
  ['https://studio.youtube.com/channel/UCabc/editing/profile', [], null],
  ['https://www.instagram.com/', ['[role="dialog"] [type="file"][multiple]'], 'composer'],
  ['https://www.instagram.com/odder/', [`[role="dialog"] ${FILMS}`], 'composer'],
  ['https://www.instagram.com/odder/', [], null],
  ['https://www.instagram.com/accounts/edit/', [`[role="dialog"] ${FILMS}`], 'composer'],
  ['https://www.instagram.com/accounts/edit/', ['[role="dialog"]'], null],
  ['https://www.tiktok.com/tiktokstudio', [FILMS], 'composer'],
  ['https://www.tiktok.com/tiktokstudio/content', [FILMS], 'composer'],
  ['https://www.tiktok.com/@odder', [], null],
  ['https://www.tiktok.com/messages', [FILMS], 'message'],
  ['https://www.facebook.com/', ['[role="dialog"] form[method="post"]'], 'composer'],
  ['https://www.facebook.com/odder', [], null],
])('a file at %s within %j is %s', (url, around, surface) => {
  const at = new URL(url);
  const site = findSite(sites, at);
  const seen = site && recogniseUpload(inPage(site), at, (one) => around.includes(one));
  expect(seen?.surface ?? null).toBe(surface);
});
