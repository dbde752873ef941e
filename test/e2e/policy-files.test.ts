/** What `armslength policy` prints is put in place as it is, and the browser hands it to the extension. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { KeptPolicy } from '../../src/core/policy-state.ts';
import { eventually } from './browsers/deadline.ts';
import { launchFirefox } from './browsers/firefox.ts';
import { launchManaged } from './browsers/managed.ts';
import { publish } from './browsers/published.ts';

const FIREFOX_BUILD = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;

const SETTINGS = {
  municipality: 'Ærø & "Søn" <kommune> 😀',
  role: 'official',
  packs: ['builtin:demo'],
  windows: ["always Everyday & '@", '2029-10-01/2029-11-20 Kommunalvalg'],
  councilTenants: ['zoom:council.zoom.us'],
  retentionDays: 90,
  contactEmail: 'sekretariat@council.example',
  locked: [],
};

const folder = mkdtempSync(path.join(tmpdir(), 'armslength-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function printed(format: string, ...options: readonly string[]): string {
  const from = path.join(folder, 'settings.json');
  writeFileSync(from, JSON.stringify(SETTINGS));
  const { status, stdout } = spawnSync(
    process.execPath,
    [MAIN, 'policy', format, '--from', from, ...options],
    {
      encoding: 'utf8',
    },
  );
  expect(status).toBe(0);
  return stdout;
}

const isApplied = `local.get('policy').then(({ policy }) => policy?.state === 'applied' && policy)`;

test('with the file for Chromium the extension installs by itself, stays on the toolbar, and has its settings', async () => {
  const { chromiumId: id, updateUrl, close } = await publish();
  const policyFile = printed('chrome', '--chrome-id', id, '--update-url', updateUrl);
  const chromium = await launchManaged({ policyFile, id });
  try {
    const kept = await eventually('the settings to be applied', () =>
      chromium.evaluate<KeptPolicy | false>(`chrome.storage.${isApplied}`),
    );
    expect(kept.raw).toEqual(SETTINGS);
    expect(await chromium.evaluate('chrome.storage.managed.get()')).toEqual(SETTINGS);
    const { installType } = await chromium.evaluate<{ installType: string }>(
      'chrome.management.getSelf()',
    );
    expect(installType).toBe('admin');
    expect(await chromium.evaluate('chrome.action.getUserSettings()')).toMatchObject({
      isOnToolbar: true,
    });
  } finally {
    await chromium.close();
    await close();
  }
});

// Firefox takes no unsigned XPI from an address: here it is loaded by hand, and the file does the rest.
test('the policies.json for Firefox is in force as it was printed', async () => {
  const firefox = await launchFirefox({ extension: FIREFOX_BUILD, policyFile: printed('firefox') });
  try {
    expect(await firefox.evaluate('browser.storage.managed.get()')).toEqual(SETTINGS);
    const kept = await eventually('the settings to be applied', () =>
      firefox.evaluate<KeptPolicy | false>(`browser.storage.${isApplied}`),
    );
    expect(kept.raw).toEqual(SETTINGS);
  } finally {
    await firefox.close();
  }
});
