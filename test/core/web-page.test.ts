import { expect, test } from 'vitest';
import { takePack } from '../../src/core/take-pack.ts';
import { isWebPage } from '../../src/core/web-page.ts';
import { at, SITES } from './examples.ts';
import { aKeyPair } from './signing.ts';

const key = await aKeyPair();
const device = {
  keys: [key],
  sites: SITES,
  now: at('2026-11-22T10:00:00Z'),
  kept: { addresses: {}, highest: {} },
  read: () => Promise.resolve(undefined),
};
const refusalOf = async (text: string) => {
  const address = 'https://rules.example.org/pack.jws';
  const outcome = await takePack({ text, digest: '0'.repeat(64) }, { address }, device);
  return outcome.kind === 'refused' ? outcome.refusal : undefined;
};

test.each([
  '<!doctype html><title>Sign in to the network</title>',
  '<html><body>Wi-Fi</body></html>',
  '\ufeff\r\n <!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
  '<!-- portal -->\n<HTML lang="en">',
  '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
  '<head><meta http-equiv="refresh" content="0;url=https://login.example/"></head>',
  '<script>location = "https://login.example/"</script>',
])(
  'where %j comes from an address, a web page is told, and that it is asked again',
  async (text) => {
    expect(isWebPage(text)).toBe(true);
    const refusal = await refusalOf(text);
    expect(refusal).toMatchObject({ reason: 'not-signed', issues: [{ expected: 'JSON, whole' }] });
    const [{ mend } = { mend: '' }] = refusal?.issues ?? [];
    expect(mend).toContain('A web page came, perhaps one to sign in to the network');
    expect(mend).toContain('The pack is asked for again by itself.');
    expect(mend).toContain('exactly as “armslength sign” wrote it');
  },
);

test.each([
  '',
  'Sign in',
  '{"payload":"<html>"}',
  '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
  '<htmlx>',
])('where %j comes, it is told as before', async (text) => {
  expect(isWebPage(text)).toBe(false);
  const refusal = await refusalOf(text);
  expect(refusal?.reason).toBe('not-signed');
  expect(JSON.stringify(refusal)).not.toContain('web page');
});

test('a page is known by its beginning, however long it is', () => {
  expect(isWebPage(`<x>${' '.repeat(2000)}<html>`)).toBe(false);
  expect(isWebPage(`<html>${'x'.repeat(1_000_000)}`)).toBe(true);
});
