import path from 'node:path';
import { expect, test } from 'vitest';
import { siteDocumentOf } from '../../src/cli/print/site.ts';
import { readSites, RULES } from '../../src/cli/rules.ts';
import { armslength } from './armslength.ts';

const zoom = path.join(RULES, 'sites/zoom.json');

test('a site is printed with its hosts, what is recognised, examples, evidence, and when it was looked at', () => {
  const [site] = readSites().filter(({ id }) => id === 'zoom');
  const document = site ? siteDocumentOf(site) : '';
  expect(document).toMatch(/^# Zoom\n/);
  for (const line of [
    '- **Kind of service:** Video meetings',
    '- **Last looked at:** 2026-07',
    '| Meeting, as host | /s/:digits |',
    '| https\\://kommune.zoom.us/my/example | Meeting, as participant, an account that is not the council’s |  |',
    '- https\\://zoom.us/pricing',
    '- **Hosts that a meeting only passes through:** app.zoom.us, app.zoomgov.com, app.zoom-x.de, app.zoom.com, app.zoom.com.cn',
  ])
    expect(document.split('\n')).toContain(line);
  expect(document).toMatch(/^\| a vanity host is the account's own .+ \| 2026-11 \|$/m);
});

test('every site can be printed', () => {
  for (const site of readSites()) expect(siteDocumentOf(site)).toContain('## How this is known');
});

test('the command prints a site as a page, and only in English', () => {
  const { status, stdout } = armslength(['print', zoom, '--format', 'html']);
  expect(status).toBe(0);
  expect(stdout).toContain('<title>Zoom</title>');
  expect(armslength(['print', zoom, '--language', 'da'])).toMatchObject({
    status: 2,
    stderr: '--language da: a site is printed in English, en\n',
  });
  expect(armslength(['print', zoom, '--at', '2026-01-01']).status).toBe(2);
});
