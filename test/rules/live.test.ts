/** What a live stream is at addresses of the sites themselves: a call, but for pages that show one to oneself. */
import { expect, it } from 'vitest';
import { findSite } from '../../src/core/lookup.ts';
import { asTried } from '../../src/core/site-check.ts';
import { recogniseMedia } from '../../src/core/site.ts';
import { inPage } from '../../src/core/site-schema.ts';
import { allSites } from './rules-on-disk.ts';

const sites = asTried(allSites());

it.each([
  ['https://zoom.us/test', null],
  ['https://teams.microsoft.com/v2/#/settings/devices', null],
  ['https://help.webex.com/x', null],
  ['https://meet.jit.si/static/close3.html', null],
  ['https://kommune.whereby.com/library', null],
  ['https://teams.microsoft.com/v2/', 'call'],
  ['https://whereby.com/odder-moede', 'call'],
  ['https://meet.google.com/', 'call'],
  ['https://odderkommune.webex.com/webappng/sites/odderkommune/dashboard', 'call'],
])('a live stream at %s is %s', (url, surface) => {
  const at = new URL(url);
  const site = findSite(sites, at);
  expect(site && (recogniseMedia(inPage(site), at)?.surface ?? null)).toBe(surface);
});
