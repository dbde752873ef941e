/** The rest of a release: notes, digests, packs, the policy kit, keys, and what Mozilla has signed. */
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checksumsOf } from '../../../src/cli/release/checksums.ts';
import {
  type Files,
  readFolder,
  replaceFolder,
  textFile,
  writeFolder,
} from '../../../src/cli/release/files.ts';
import { crxKey, packSigner } from '../../../src/cli/release/keys.ts';
import { newsIn, releaseNotes } from '../../../src/cli/release/notes.ts';
import { policyKit } from '../../../src/cli/release/policy-kit.ts';
import { forReviewers } from '../../../src/cli/release/reviewers.ts';
import { kitSettings } from '../../../src/cli/release/settings.ts';
import { signedPacks } from '../../../src/cli/release/signed-packs.ts';
import { readSignedXpi } from '../../../src/cli/release/signed-xpi.ts';
import { zipOf } from '../../../src/cli/release/zip.ts';
import { PLACEHOLDERS } from '../../../src/cli/policy/deployment.ts';
import { FORMAT_NAMES } from '../../../src/cli/policy/formats.ts';
import { readBuiltinPacks } from '../../../src/cli/rules.ts';
import { openSignedPack } from '../../../src/core/open-pack.ts';
import type { Policy } from '../../../src/core/settings.ts';
import { LANGUAGES } from '../../../src/core/words.ts';
import { filesOfThisTest } from '../folder.ts';
import { aDeployment, filledIn, IDS } from '../policy/deployments.ts';

const writeFile = filesOfThisTest();
const folder = mkdtempSync(path.join(tmpdir(), 'armslength-release-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([name, text]) => [name, textFile(text)]));

test('the digests are as sha256sum reads them', () => {
  const some = files({ 'b.txt': 'b', 'a/ø.txt': 'a' });
  writeFolder(folder, new Map([...some, ['SHA256SUMS', textFile(checksumsOf(some))]]));
  const { status, stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toBe('a/ø.txt: OK\nb.txt: OK\n');
  expect(status).toBe(0);
});

test('a folder is read without what is left out, wherever it lies', () => {
  const top = path.join(folder, 'read');
  writeFolder(top, files({ 'src/a.ts': '', 'src/node_modules/b.ts': '', '.git': '' }));
  expect([...readFolder(top, ['.git', 'node_modules']).keys()]).toEqual(['src/a.ts']);
});

describe('a folder takes the place of another', () => {
  const top = path.join(folder, 'replaced');
  const namesIn = (below: string) => [...readFolder(path.join(top, below)).keys()];

  test('with its files and no others, and leaves nothing beside it', () => {
    replaceFolder(path.join(top, 'release'), files({ 'old.txt': '' }));
    // What a run that was interrupted has left.
    writeFolder(path.join(top, 'release.new'), files({ 'half.txt': '' }));
    replaceFolder(path.join(top, 'release'), files({ 'a/new.txt': '' }));
    expect(namesIn('')).toEqual(['release/a/new.txt']);
  });

  test('only when all of it could be written', () => {
    const impossible = files({ a: 'a file', 'a/b': 'a file in that file' });
    expect(() => replaceFolder(path.join(top, 'release'), impossible)).toThrow();
    expect(namesIn('release')).toEqual(['a/new.txt']);
  });
});

describe('news', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\nNext.\n\n## [1.0.0] - 2026-11-01\n\n### Added\n\n- Old.\n';
  test('are those of the version', () => {
    expect(newsIn(changelog, '1.0.0')).toBe('### Added\n\n- Old.');
  });
  test('are those of what is to become it, before it has a section', () => {
    expect(newsIn(changelog, '1.1.0')).toBe('Next.');
  });
  test('are none where nobody wrote any', () => {
    expect(newsIn('# Changelog\n', '1.1.0')).toBeNull();
  });
});

const notesOf = (parts: Partial<Parameters<typeof releaseNotes>[0]> = {}): string =>
  releaseNotes({
    version: '1.0.0',
    news: '- New.',
    packages: {
      names: { chrome: '', edge: '', crx: '', xpi: 'a.xpi', safari: '' },
      files: new Map(),
      chromiumId: '',
      firefoxId: '',
      updateUrl: '',
      installUrl: '',
    },
    sources: 'source.zip',
    packKeyId: '',
    wish: { hosts: [], packHosts: [] },
    leftOut: [],
    ...parts,
  });

test('the notes say of a policy kit with examples that it is for no browser', () => {
  const rowIn = (notes: string) => notes.split('\n').find((line) => line.includes('`policy/`'));
  expect(rowIn(notesOf())).toContain('**Examples**: the values are of an invented municipality');
  const wish = { hosts: [], packHosts: [], from: 'settings.json' };
  expect(rowIn(notesOf({ wish }))).toBe(
    '| `policy/` | templates and values for every management system |',
  );
});

test('the notes have no link that leads nowhere beside them', () => {
  const notes = notesOf({
    news: '- [Sites](docs/sites.md#a), as [its page](https://council.example/) says.',
  });
  expect(notes).toContain(
    '- Sites (`docs/sites.md`), as [its page](https://council.example/) says.',
  );
  expect(notes).toContain('In the folder of source.zip');
});

test('the changelog reads as notes of the version that is to be released', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(newsIn(readFileSync('CHANGELOG.md', 'utf8'), version)).not.toMatch(/to become/i);
});

test('every pack is signed, and a browser that trusts the key opens it', async () => {
  const key = writeFile('empty', '').replace(/empty$/, 'pack.jwk');
  const { makeKeyPair } = await import('../../../src/cli/key-pair.ts');
  await makeKeyPair(key);
  const signer = await packSigner(key);
  const signed = await signedPacks(signer);
  const packs = readBuiltinPacks();
  expect([...signed.keys()]).toEqual([...packs.map(({ id }) => `${id}.jws`), 'key.jwk.pub']);
  for (const { id } of packs) {
    const text = Buffer.from(signed.get(`${id}.jws`) ?? []).toString();
    expect(await openSignedPack(text, [signer.key])).toMatchObject({ ok: true });
  }
  expect(Buffer.from(signed.get('key.jwk.pub') ?? []).toString()).not.toContain('"d"');
});

test('the kit has every format, and texts in every language', () => {
  const { files: kit, leftOut } = policyKit(aDeployment());
  expect(leftOut).toEqual([]);
  expect(kit.size).toBe(FORMAT_NAMES.length - 2 + 2 * LANGUAGES.length + 1);
  expect([...kit.keys()]).toContain('da-DK/armslength.adml');
});

describe('good settings that one format cannot carry leave that one out of the kit, and no other', () => {
  const whole = policyKit(filledIn({ municipality: 'Example' }));
  const TEMPLATE = [...whole.files.keys()].filter((name) => /\.adm[xl]$/.test(name));

  test.each<[string, Policy]>([
    ['an empty list', { locked: [] }],
    ['no key', { packKeys: [] }],
    ['a long pack', { inlinePack: 'x'.repeat(3600) }],
    ['a long address', { guidelineUrl: `https://council.example/${'x'.repeat(254)}` }],
  ])('%s: the template and its texts, by name and with the reason', (_, settings) => {
    const { files: kit, leftOut } = policyKit(filledIn(settings));
    expect([...kit.keys()]).toEqual(
      [...whole.files.keys()].filter((name) => !TEMPLATE.includes(name)),
    );
    expect(leftOut.map((one) => one.files)).toEqual([
      TEMPLATE.map((name) => `policy/${name}`).join(', '),
    ]);
    expect(leftOut.flatMap(({ issues }) => issues.map(({ path: at }) => at))).toEqual(
      Object.keys(settings),
    );
    const notes = notesOf({ leftOut });
    expect(notes).toContain(
      'goes into it: `policy/armslength.admx`, `policy/en-US/armslength.adml`,',
    );
    expect(notes).toContain(`\`${Object.keys(settings)[0]}\`: expected `);
  });

  test('each that stumbles is named by itself', () => {
    const { files: kit, leftOut } = policyKit(filledIn({ municipality: 'a\0b' }));
    expect(leftOut.map((one) => one.files).filter((name) => !name.includes(','))).toEqual([
      'policy/intune.md',
      'policy/armslength.mobileconfig',
      'policy/armslength.reg',
    ]);
    expect([...kit.keys()]).toContain('policies.json');
  });

  test('what is wrong with both of them is told once', () => {
    const { leftOut } = policyKit(filledIn({ municipality: '\uFFFE' }));
    expect(leftOut[0]?.files).toContain('armslength.admx');
    expect(leftOut[0]?.issues).toHaveLength(1);
  });

  test('and a release of the file with such settings is made', () => {
    const file = writeFile('settings.json', '{"packs": ["builtin:demo"], "locked": []}');
    const { chrome: chromiumId, firefox: firefoxId } = IDS;
    const names = { chrome: '', edge: '', crx: '', xpi: '', safari: '' };
    const packages = { files: new Map(), names, chromiumId, firefoxId, ...PLACEHOLDERS };
    const { leftOut } = policyKit(kitSettings(file, 0).deploymentOf(packages));
    expect(leftOut).toHaveLength(1);
  });
});

test('the kit has the file that takes it away from Chrome and Edge again, and leaves Firefox to be told first', () => {
  const text = Buffer.from(policyKit(aDeployment()).files.get('remove.reg') ?? []).toString(
    'utf16le',
  );
  const keys = text.split('\r\n').filter((line) => line.startsWith('['));
  expect(keys).toHaveLength(4);
  expect(keys.filter((key) => !/^\[-.*(?:Chrome|Edge)\\/.test(key))).toEqual([]);
});

test('Mozilla’s reviewers are told the whole command, with the file that it makes', () => {
  const wish = { hosts: ['a.example'], packHosts: [], key: '/home/me/key.pem' };
  const reviewers = forReviewers('source.zip', 'a-unsigned.xpi', wish);
  expect(reviewers).toContain('Unpack source.zip');
  expect(reviewers).toContain('`npm run release -- --hosts a.example`');
  expect(reviewers).toContain('.output/release/a-unsigned.xpi');
  expect(notesOf({ wish, reviewers })).toContain(`## For Mozilla’s reviewers\n\n${reviewers}`);
  expect(notesOf({ wish })).not.toContain('reviewers');
});

describe('keys', () => {
  const at = path.join(folder, 'keys');

  test('are made once, for their owner only, outside the sources, and then stay', async () => {
    const before = process.env['XDG_CONFIG_HOME'];
    process.env['XDG_CONFIG_HOME'] = at;
    try {
      const ids = [await packSigner(undefined), await packSigner(undefined)].map(
        ({ key }) => key.id,
      );
      expect(new Set(ids).size).toBe(1);
      const [first, second] = [crxKey(undefined), crxKey(undefined)];
      expect(createPublicKey(first).equals(createPublicKey(second))).toBe(true);
    } finally {
      if (before === undefined) delete process.env['XDG_CONFIG_HOME'];
      else process.env['XDG_CONFIG_HOME'] = before;
    }
    for (const name of ['development-crx-key.pem', 'development-pack-key.jwk'])
      expect(statSync(path.join(at, 'armslength', name)).mode & 0o777).toBe(0o600);
  });

  test('of another kind are refused, and nothing of them is told', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    expect(() => crxKey(writeFile('ed25519.pem', pem))).toThrow(/found a key of the kind ed25519/);
    expect(() => crxKey(writeFile('none.pem', 'secret'))).toThrow(
      /^(?!.*: secret).*no private key/,
    );
  });
});

describe('an XPI that Mozilla has signed', () => {
  const ours = files({ 'manifest.json': '{}', 'page.js': '1' });
  const signature = files({ 'META-INF/mozilla.rsa': 'x' });
  const xpi = (...parts: readonly Files[]) =>
    writeFile('signed.xpi', zipOf(new Map(parts.flatMap((part) => [...part]))));

  test('is taken as it is', () => {
    const file = xpi(ours, signature);
    expect(Buffer.from(readSignedXpi(file, zipOf(ours))).equals(readFileSync(file))).toBe(true);
  });

  test.each([
    ['has no signature', () => xpi(ours), /no META-INF/],
    ['has another file', () => xpi(ours, signature, files({ 'page.js': '2' })), /page\.js/],
    ['has one more', () => xpi(ours, signature, files({ 'more.js': '2' })), /more\.js/],
    ['lacks one', () => xpi(files({ 'manifest.json': '{}' }), signature), /page\.js/],
    ['is no zip file', () => writeFile('signed.xpi', 'x'), /no zip file/],
  ])('is refused if it %s', (_, make, reason) => {
    const file = make();
    expect(() => readSignedXpi(file, zipOf(ours))).toThrow(reason);
  });
});
