/** The size of what is built: bytes are stable where times are not. Run after `npm run build`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../prove/page-script/parts.ts';

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'];
const KILOBYTE = 1024;
/** Words of the library that verifies signatures. */
const OF_SIGNATURES = 'JWS Protected Header';

describe.each(BROWSERS)('the build for %s', (browser) => {
  const folder = new URL(`../../.output/${browser}-mv3/`, import.meta.url).pathname;
  const read = (name: string) => readFileSync(path.join(folder, name));
  const gzipped = (names: readonly string[]) =>
    names.map((name) => gzipSync(read(name), { level: 9 }).length).reduce((a, b) => a + b, 0);

  test('keeps the script for pages within 6,100 bytes, 2,900 gzipped, and gives a page its own site’s entry beside it, within 6,500', () => {
    const files = readdirSync(path.join(folder, 'sites')).map((name) => `sites/${name}`);
    expect(files).toHaveLength(readdirSync('rules/sites').length);
    for (const name of files) {
      const { entry = '', script = '' } = partsOf(read(name).toString()) ?? {};
      expect(entry.length, name).toBeLessThanOrEqual(6_500);
      expect(script.length, name).toBeLessThanOrEqual(6_100);
      expect(gzipSync(script, { level: 9 }).length, name).toBeLessThanOrEqual(2_900);
      expect(entry.length * script.length, name).toBeGreaterThan(0);
    }
  });

  test('keeps the strip, where a policy asks for one, within 8 kB gzipped', () => {
    expect(gzipped(['banner.js'])).toBeLessThanOrEqual(8 * KILOBYTE);
  });

  test('keeps the background within 46 kB gzipped, whatever it imports', () => {
    expect(gzipped(reachedFrom(folder, 'background.js'))).toBeLessThanOrEqual(46 * KILOBYTE);
  });

  test('keeps the popup within 22 kB gzipped before it looks further or a note is made', () => {
    const html = read('popup.html').toString();
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
      ([, name = '']) => name,
    );
    expect(scripts.length).toBeGreaterThan(0);
    const all = [...new Set(scripts.flatMap((name) => reachedFrom(folder, name)))];
    expect(gzipped(all)).toBeLessThanOrEqual(22 * KILOBYTE);
    expect(all.map((name) => read(name).toString()).join('\n')).not.toContain('Dexie');
    expect(all.filter((name) => read(name).includes(OF_SIGNATURES))).toEqual([]);
  });

  test('keeps the part in which one checks for oneself within 10 kB gzipped, and loads it only when it is opened', () => {
    const [part = '', ...more] = readdirSync(path.join(folder, 'chunks')).filter((name) =>
      name.startsWith('check-'),
    );
    expect(more).toEqual([]);
    expect(gzipped([`chunks/${part}`])).toBeLessThanOrEqual(10 * KILOBYTE);
    const [, script = ''] = /src="\/([^"]+\.js)"/.exec(read('log.html').toString()) ?? [];
    expect(reachedFrom(folder, script)).not.toContain(`chunks/${part}`);
  });

  test('has a list of all its files, for whoever compares', () => {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    expect(JSON.parse(read('files.json').toString())).toEqual(names.toSorted());
  });

  test('verifies signatures in the background, and nowhere in a page', () => {
    const inBackground = reachedFrom(folder, 'background.js').map((name) => read(name));
    expect(inBackground.some((text) => text.includes(OF_SIGNATURES))).toBe(true);
    const inPages = readdirSync(path.join(folder, 'sites')).map((name) => read(`sites/${name}`));
    expect(inPages.filter((text) => text.includes(OF_SIGNATURES))).toEqual([]);
  });

  test('lets its pages ask for nothing but its own files, and packs over https', () => {
    const manifest = JSON.parse(read('manifest.json').toString()) as {
      content_security_policy?: { extension_pages?: string };
    };
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    const [connect] = /connect-src [^;]*/.exec(policy) ?? [];
    expect(connect).toBe("connect-src 'self' https:");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
  });

  test('names in a page’s HTML all that it imports at once, which for the popup is in one file', () => {
    for (const name of ['popup', 'log', 'welcome']) {
      const html = read(`${name}.html`).toString();
      const [script = ''] = html.match(/(?<=src=")\/chunks[^"]+/) ?? [];
      const needed = reachedFrom(folder, script.slice(1)).filter((one) => !html.includes(one));
      expect(needed, name).toEqual([]);
    }
    expect(read('popup.html').toString().match(/\.js"/g)).toHaveLength(1);
  });

  test('announces no file that comes later, and has no styles that come later than a page', () => {
    const chunks = readdirSync(path.join(folder, 'chunks')).map((name) =>
      read(`chunks/${name}`).toString(),
    );
    expect(chunks.filter((text) => text.includes('modulepreload'))).toEqual([]);
    const pages = ['popup', 'log', 'welcome'].map((name) => read(`${name}.html`).toString());
    const styles = chunks.flatMap((text) => text.match(/[\w-]+\.css\b/g) ?? []);
    expect(styles.filter((name) => !pages.some((html) => html.includes(`/${name}"`)))).toEqual([]);
  });

  test('has no styles for a choice that no page makes', () => {
    const styles = readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.css'));
    expect(styles).toHaveLength(3);
    for (const name of styles)
      expect(read(`assets/${name}`).toString()).not.toMatch(
        /\[data-color(-scheme)?="?(brand1|dark)/,
      );
  });

  test('tells pages nothing: no resource of it can be asked for, and no script is injected by the manifest', () => {
    const manifest = JSON.parse(read('manifest.json').toString()) as Record<string, unknown>;
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  // What each function takes is listed under its name by the library that stands between; a call has a dot before it.
  test('gives the browser no address to open when it is taken away', () => {
    const scripts = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => /\.setUninstallURL\b/.test(read(name).toString()))).toEqual([]);
  });

  test('asks for exactly the permissions that the README explains', () => {
    const manifest = JSON.parse(read('manifest.json').toString()) as Record<string, string[]>;
    expect(manifest['permissions']).toEqual(['alarms', 'scripting', 'storage']);
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
    expect(
      manifest['host_permissions']?.every((host) => /^https:\/\/[^/]+\.[a-z.]+\/\*$/.test(host)),
    ).toBe(true);
  });
});

/** A script and everything that it imports at once. What it imports later, by `import()`, is not counted. */
function reachedFrom(folder: string, start: string): readonly string[] {
  const reached = new Set<string>();
  const queue = [start];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const text = readFileSync(path.join(folder, name), 'utf8');
    const from = path.posix.dirname(name);
    for (const [, to = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/g)) {
      queue.push(to.startsWith('/') ? to.slice(1) : path.posix.join(from, to));
    }
  }
  return [...reached];
}
