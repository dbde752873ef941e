/** keygen, sign, verify and inspect, as people call them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { signPack } from '../../src/cli/sign-pack.ts';
import { aPack } from '../core/examples.ts';
import { armslength } from './armslength.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'armslength-sign-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const write = (name: string, contents: string) => {
  writeFileSync(at(name), contents);
  return at(name);
};

const town = JSON.parse(
  readFileSync(new URL('small-town.json', import.meta.url), 'utf8'),
) as ReturnType<typeof aPack>;
const pack = write('pack.json', JSON.stringify(town, null, 2));
const key = at('key.jwk');
const made = armslength(['keygen', '--out', key, '--json']);
const other = at('other.jwk');
armslength(['keygen', '--out', other]);
const idOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { kid: string }).kid;
const secretOf = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { d: string }).d;
const signed = at('pack.jws');
const first = armslength(['sign', pack, '--key', key, '--out', signed, '--at', '2026-11-22']);
const NOW = ['--at', '2026-11-22'];
const signBy = (command: string, out: string) =>
  armslength(
    ['sign', pack, '--key', `${key}.pub`, '--out', out, ...NOW].concat(
      '--key-command',
      `"${process.execPath}" "${command}"`,
    ),
  );

test('a command that has nothing to sign for is told, before anybody takes its key for the one that signed', () => {
  const { status, stderr } = armslength(
    ['sign', pack, '--key', key, '--key-command', 'true', '--out', at('by-file.jws')].concat(NOW),
  );
  expect([status, stderr]).toEqual([2, expect.stringContaining('has nothing to sign for')]);
});

test('a pack that is longer than a device takes is told as long as it is, before anybody signs it', async () => {
  const longest = 1_000_000;
  const whole = { ...aPack(), issuer: { name: { en: 'x'.repeat(longest) } } };
  expect(await signPack(whole, [])).toMatchObject({
    ok: false,
    issues: [
      { found: `${JSON.stringify(whole).length} characters`, expected: `at most ${longest}` },
    ],
  });
});

describe('keygen', () => {
  test('says so where the key would go into the source archive of a release', () => {
    // Left out of version control, and so of the sources.
    mkdirSync('.output', { recursive: true });
    const inside = path.resolve('.output', `${path.basename(folder)}.jwk`);
    const { status, stderr } = armslength(['keygen', '--out', inside]);
    for (const file of [inside, `${inside}.pub`]) rmSync(file);
    expect(status).toBe(0);
    expect(stderr).toContain('lies in the folder of the project');
    expect(armslength(['keygen', '--out', at('outside.jwk')]).stderr).toBe('');
  });

  test('writes a private key for its owner only, and a public one beside it', () => {
    expect(made.status).toBe(0);
    const [told] = made.lines();
    const policyValue = told?.['packKey'] as string;
    const publicKey = JSON.parse(readFileSync(`${key}.pub`, 'utf8')) as Record<string, string>;
    expect(publicKey).toMatchObject({ kty: 'OKP', crv: 'Ed25519', kid: told?.['id'] });
    expect(publicKey).not.toHaveProperty('d');
    expect(JSON.parse(policyValue)).toEqual({
      kty: 'OKP',
      crv: 'Ed25519',
      x: publicKey['x'],
    });
    expect(statSync(key).mode & 0o777).toBe(0o600);
  });

  test('never overwrites either file', () => {
    const before = readFileSync(key, 'utf8');
    expect(armslength(['keygen', '--out', key])).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(key, 'utf8')).toBe(before);
    write('half.jwk.pub', 'mine');
    expect(armslength(['keygen', '--out', at('half.jwk')]).status).toBe(2);
    expect(readFileSync(at('half.jwk.pub'), 'utf8')).toBe('mine');
  });

  test('says in words what is the matter where it cannot write', () => {
    const out = at('nowhere/key.jwk');
    expect(armslength(['keygen', '--out', out])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `${out} could not be written: there is no folder ${at('nowhere')}. Make it first, or name another file.\n`,
    });
    expect(armslength(['keygen', '--out', `${pack}/key.jwk`]).stderr).toContain(
      'a part of its path is no folder',
    );
  });
});

test('no command prints a private key', () => {
  const secret = secretOf(key);
  const outputs = [
    made,
    first,
    armslength(['sign', key, '--key', key, '--out', at('no.jws')]),
    armslength(['verify', signed, '--key', key]),
    armslength(['verify', key, '--key', `${key}.pub`]),
    armslength(['inspect', key]),
    armslength(['keygen', '--out', key]),
  ];
  for (const { stdout, stderr } of outputs) {
    expect(stdout).not.toContain(secret);
    expect(stderr).not.toContain(secret);
  }
});

test.each<[string, () => object]>([
  ['a text', () => ({ issuer: { name: { en: readFileSync(key, 'utf8') } } })],
  [
    'a case',
    () => ({
      cases: town.cases.map((one) => ({ ...one, text: { en: readFileSync(key, 'utf8') } })),
    }),
  ],
  [
    'a source',
    () => ({
      sources: town.sources.map((one) => ({
        ...one,
        url: `https://a.example/?${readFileSync(key, 'utf8').replaceAll(/\s/g, '')}`,
      })),
    }),
  ],
  ['a version, the secret alone', () => ({ version: secretOf(key) })],
])('a private key in %s of a pack is refused before it is signed, and not shown', (_, part) => {
  const leaky = write('leaky.json', JSON.stringify({ ...town, ...part() }));
  const out = at('leaky.jws');
  for (const command of [
    ['validate', leaky],
    ['validate', leaky, '--json'],
    ['sign', leaky, '--key', key, '--out', out],
  ]) {
    const { status, stdout, stderr } = armslength([...command, ...NOW]);
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('what may be a private key');
    expect(stdout + stderr).not.toContain(secretOf(key).slice(0, 20));
  }
  expect(existsSync(out)).toBe(false);
});

test('a private key in a text of settings is refused with its line, and nothing is printed', () => {
  const settings = { role: 'official', contactName: readFileSync(key, 'utf8') };
  const from = write('leaky-settings.json', JSON.stringify(settings, null, 2));
  const { status, stdout, stderr } = armslength(['policy', 'chrome', '--from', from]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${from}:3:`);
  expect(stderr).toContain('contactName: found what may be a private key');
  expect(stderr).not.toContain(secretOf(key).slice(0, 20));
});

describe('sign', () => {
  test('writes a file that verify finds good, with all that identifies it', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const { status, lines } = armslength([
      'verify',
      signed,
      '--key',
      `${key}.pub`,
      '--json',
      ...NOW,
    ]);
    expect(status).toBe(0);
    expect(lines()).toEqual([
      {
        file: signed,
        good: true,
        id: 'small-town',
        version: '1.0.0',
        sequence: 1,
        issuer: 'Small Town, legal secretariat',
        signedBy: [idOf(key)],
        signers: [idOf(key)],
        validFrom: '2026-01-01',
        issues: [],
      },
    ]);
    const inWords = armslength(['verify', signed, '--key', `${key}.pub`, ...NOW]).stdout;
    expect(inWords).toContain('small-town 1.0.0, sequence 1');
    expect(inWords).toContain('Small Town, legal secretariat');
    expect(inWords).toContain(idOf(key));
    expect(inWords).toContain('from 2026-01-01');
  });

  test('makes the pack whole: the election that its window names comes with it', () => {
    const { stdout } = armslength(['inspect', signed, '--pack']);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'small-town',
      elections: [{ id: 'dk-municipal' }],
    });
  });

  test('signs nothing that validate would not find in order', () => {
    const wrong = { ...town, cases: town.cases.map((one) => ({ ...one, expect: null })) };
    const file = write('wrong.json', JSON.stringify(wrong));
    const { status, stdout, stderr } = armslength([
      'sign',
      file,
      '--key',
      key,
      '--out',
      at('w.jws'),
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('found "any-post: fine-if", expected no rule speaks');
    expect(stderr).toContain('Nothing was signed.');
    expect(() => statSync(at('w.jws'))).toThrow();
  });

  test('signs with two keys, of which either is enough to verify', () => {
    const out = at('both.jws');
    armslength(['sign', pack, '--key', key, '--key', other, '--out', out, ...NOW]);
    for (const one of [key, other])
      expect(armslength(['verify', out, '--key', `${one}.pub`, ...NOW]).status).toBe(0);
    const { lines } = armslength(['inspect', out, '--json']);
    expect(lines()[0]).toMatchObject({ verified: false, signers: [idOf(key), idOf(other)] });
  });

  test('takes the key from an environment variable', () => {
    process.env['TEST_PACK_KEY'] = readFileSync(key, 'utf8');
    const out = at('variable.jws');
    const flags = ['sign', pack, '--key-variable', 'TEST_PACK_KEY', '--out', out, ...NOW];
    expect(armslength(flags).status).toBe(0);
    // Ed25519 has one signature for the same bytes and key.
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(signed, 'utf8'));
    delete process.env['TEST_PACK_KEY'];
    expect(armslength(flags).status).toBe(2);
  });

  test.each(['buffer', 'base64', 'base64url'] as const)(
    'lets a command sign that alone has the key: its answer as %s',
    (encoding) => {
      const command = write(
        `${encoding}.mjs`,
        `import { createPrivateKey, sign } from 'node:crypto';
         import { readFileSync } from 'node:fs';
         const jwk = JSON.parse(readFileSync(${JSON.stringify(key)}, 'utf8'));
         if (process.env.ARMSLENGTH_KEY_ID !== jwk.kid) process.exit(3);
         const made = sign(null, readFileSync(0), createPrivateKey({ key: jwk, format: 'jwk' }));
         process.stdout.write(${encoding === 'buffer' ? 'made' : `made.toString('${encoding}') + '\\n'`});`,
      );
      const out = at(`${encoding}.jws`);
      const { status, stderr } = signBy(command, out);
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(out, 'utf8')).toBe(readFileSync(signed, 'utf8'));
    },
  );

  test.each([
    ['ends with an error', 'process.exit(5)'],
    ['prints no signature', 'process.stdout.write("hello")'],
    ['signs something else', 'process.stdout.write(Buffer.alloc(64, 7))'],
  ])('writes nothing where the command %s', (name, script) => {
    const command = write(`${name}.mjs`, script);
    const out = at(`${name}.jws`);
    const { status } = signBy(command, out);
    expect(status).toBe(2);
    expect(() => statSync(out)).toThrow();
  });

  test('is called wrongly without a private key, or with one that is none', () => {
    for (const flags of [
      [],
      ['--key', `${key}.pub`],
      ['--key', pack],
      ['--key', at('not-there.jwk')],
    ])
      expect(armslength(['sign', pack, '--out', at('x.jws'), ...flags])).toMatchObject({
        status: 2,
        stdout: '',
      });
  });

  test('is called wrongly with more keys than a pack has signatures', () => {
    const keys = Array.from({ length: 5 }, (_, number) => ['--key', `key-${number}.jwk`]).flat();
    const { status, stderr } = armslength(['sign', pack, ...keys, '--out', 'five.jws']);
    expect([status, stderr]).toEqual([
      2,
      'expected at most 4 --key and --key-variable together, and there are 5: a pack has no more signatures.\n',
    ]);
  });

  test('is called wrongly with a key twice, in a file or in a variable', () => {
    process.env['TEST_PACK_KEY'] = readFileSync(key, 'utf8');
    for (const flags of [
      ['--key', key, '--key', key],
      ['--key', key, '--key-variable', 'TEST_PACK_KEY'],
    ]) {
      const { status, stderr } = armslength(['sign', pack, '--out', at('twice.jws'), ...flags]);
      expect([status, stderr]).toEqual([
        2,
        `The key ${idOf(key)} is given twice, and a key signs once. Leave one out.\n`,
      ]);
    }
    delete process.env['TEST_PACK_KEY'];
  });

  test.each(['sign', 'verify'])('%s says in one line that a pack is no key', (command) => {
    const { status, stderr } = armslength(
      [command, pack, '--key', pack].concat(command === 'sign' ? ['--out', at('x.jws')] : []),
    );
    expect([status, stderr]).toEqual([
      2,
      `${pack}: is a pack, and no key. Give a file that “armslength keygen” wrote.\n`,
    ]);
  });

  test('replaces a published pack by another content only under a higher sequence', () => {
    const out = at('published.jws');
    const sign = (name: string, changes: object, ...more: readonly string[]) =>
      armslength(
        ['sign', write(name, JSON.stringify({ ...town, ...changes })), '--key', key].concat(
          ['--out', out, ...NOW],
          more,
        ),
      );
    const changed = { validUntil: '2030-01-01' };
    expect(sign('v2.json', { sequence: 2 }).status).toBe(0);
    const before = readFileSync(out, 'utf8');
    for (const sequence of [1, 2]) {
      const { status, stdout, stderr } = sign('other.json', { ...changed, sequence });
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('has sequence 2 with another content');
      expect(stderr).toContain('to 3 or more');
      expect(readFileSync(out, 'utf8')).toBe(before);
    }
    expect(sign('same.json', { sequence: 2 }, '--key', other).status).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toBe(before);
    expect(sign('v3.json', { ...changed, sequence: 3 }).status).toBe(0);
    const third = readFileSync(out, 'utf8');
    const another = sign('another.json', { id: 'other-town', sequence: 4 });
    expect([another.status, another.stdout]).toEqual([1, '']);
    expect(another.stderr).toContain('is the signed pack small-town, and this is other-town');
    expect(readFileSync(out, 'utf8')).toBe(third);
  });

  test('says so where no key of the file that is replaced signs the new one', () => {
    const out = at('rotated.jws');
    const sign = (...keys: readonly string[]) =>
      armslength(
        ['sign', pack, '--out', out].concat(
          keys.flatMap((one) => ['--key', one]),
          NOW,
        ),
      );
    expect(sign(key)).toMatchObject({ status: 0, stderr: '' });
    const slip = sign(other);
    expect(slip).toMatchObject({ status: 0 });
    expect(slip.stderr).toContain(`none of these keys signs it now`);
    // As the documents have it: both for a while, then the new one alone.
    for (const keys of [[other, key], [key]])
      expect(sign(...keys)).toMatchObject({ status: 0, stderr: '' });
  });

  test('replaces nothing but a signed pack, or what is empty', () => {
    for (const [out, reason] of [
      [other, 'holds a private key'],
      [`${key}.pub`, 'holds a public key'],
      [write('notes.txt', 'mine'), 'is no signed pack'],
      [write('half.jws', readFileSync(signed, 'utf8').slice(0, -9)), 'is no signed pack'],
    ] as const) {
      const before = readFileSync(out, 'utf8');
      const { status, stdout, stderr } = armslength(
        ['sign', pack, '--key', key, '--out', out].concat(NOW),
      );
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(reason);
      expect(readFileSync(out, 'utf8')).toBe(before);
    }
    expect(armslength(['sign', pack, '--key', key, '--out', folder, ...NOW])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is no file'),
    });
    const empty = write('empty.jws', '');
    expect(armslength(['sign', pack, '--key', key, '--out', empty, ...NOW]).status).toBe(0);
    expect(readFileSync(empty, 'utf8')).toBe(readFileSync(signed, 'utf8'));
  });

  test('does not write over the key or the pack', () => {
    for (const out of [key, pack]) {
      const before = readFileSync(out, 'utf8');
      expect(armslength(['sign', pack, '--key', key, '--out', out]).status).toBe(2);
      expect(readFileSync(out, 'utf8')).toBe(before);
    }
  });
});

describe('verify', () => {
  const verify = (file: string, ...more: readonly string[]) =>
    armslength(['verify', file, '--key', `${key}.pub`, '--json', ...more]);

  test('ends with 1 where a browser would not take the file, and says why', () => {
    const text = readFileSync(signed, 'utf8');
    const changed = write('changed.jws', text.replace('"payload":"eyJ', '"payload":"eyK'));
    const short = write('short.jws', text.slice(0, -10));
    const strange = at('strange.jws');
    armslength(['sign', pack, '--key', other, '--out', strange, ...NOW]);
    for (const [file, reason] of [
      [changed, 'bad-signature'],
      [short, 'not-signed'],
      [strange, 'unknown-key'],
      [pack, 'not-signed'],
    ] as const) {
      const { status, lines } = verify(file, ...NOW);
      expect(status).toBe(1);
      expect(lines()).toMatchObject([{ good: false, reason }]);
    }
  });

  test('ends with 1 for a pack that is over, and for one that waits for its first day', () => {
    const ending = write('ending.json', JSON.stringify({ ...town, validUntil: '2030-01-01' }));
    const out = at('ending.jws');
    armslength(['sign', ending, '--key', key, '--out', out, ...NOW]);
    expect(verify(out, '--at', '2029-12-31').status).toBe(0);
    const early = verify(out, '--at', '2025-12-31');
    expect(early.status).toBe(1);
    expect(early.lines()).toMatchObject([{ good: false, reason: 'not-yet', id: 'small-town' }]);
    const { stdout } = armslength(['verify', out, '--key', `${key}.pub`, '--at', '2025-12-31']);
    expect(stdout).toMatch(/^not-yet: .*waits for its first day/);
    expect(stdout).toContain('expected 2026-01-01 or later');
    expect(verify(out, '--at', '2026-01-01').status).toBe(0);
    const over = verify(out, '--at', '2030-01-01');
    expect(over.status).toBe(1);
    expect(over.lines()).toMatchObject([{ good: false, reason: 'over', id: 'small-town' }]);
  });

  test('is called wrongly without a public key, with a private one, or without a file', () => {
    expect(armslength(['verify', signed]).status).toBe(2);
    expect(armslength(['verify', signed, '--key', key]).status).toBe(2);
    expect(verify(at('not-there.jws')).status).toBe(2);
  });
});

test('inspect says what a file says of itself, and that nothing of it was verified', () => {
  const { status, stdout } = armslength(['inspect', signed]);
  expect(status).toBe(0);
  expect(stdout).toContain('not verified');
  expect(stdout).toContain('id: small-town');
  expect(stdout).toContain('issuer: Small Town, legal secretariat');
  expect(armslength(['inspect', pack])).toMatchObject({ status: 1 });
});

test.each([
  ['a bit of it was changed', '{"id":"small-town}'],
  ['it is no object', '[1]'],
  ['it is no text', Buffer.of(0xff, 0xfe)],
])('inspect says that what is signed cannot be read where %s', (_, content) => {
  const { signatures } = JSON.parse(readFileSync(signed, 'utf8')) as { signatures: unknown };
  const payload = Buffer.from(content).toString('base64url');
  const broken = write('broken.jws', JSON.stringify({ payload, signatures }));
  for (const flags of [[], ['--pack']]) {
    const { status, stdout } = armslength(['inspect', broken, ...flags]);
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining('found something signed that cannot be read as JSON'),
    ]);
  }
  const { lines } = armslength(['inspect', broken, '--json']);
  expect(lines()).toMatchObject([{ reason: 'not-a-pack' }]);
});

test.each(['inspect', 'verify'])('%s says of a pack that is not signed what to do', (command) => {
  const flags = command === 'verify' ? ['--key', `${key}.pub`] : [];
  const { status, stdout } = armslength([command, pack, ...flags]);
  expect([status, stdout]).toEqual([
    1,
    `${pack}: found a pack that is not signed, expected a signed one. Sign it: “npx armslength sign ${pack} --key pack-key.jwk --out pack.jws”.\n`,
  ]);
});

test.each(['inspect', 'verify'])(
  '%s says of a key, and of one line end more, what it is',
  (command) => {
    const flags = command === 'verify' ? ['--key', `${key}.pub`] : [];
    for (const [file, found] of [
      [key, 'found a key, expected a signed pack'],
      [`${key}.pub`, 'found a key, expected a signed pack'],
      [
        write('padded.jws', `${readFileSync(signed, 'utf8')}\n`),
        'found a signed pack with a line end',
      ],
    ] as const) {
      const { status, stdout } = armslength([command, file, ...flags]);
      expect([status, stdout]).toEqual([1, expect.stringContaining(found)]);
    }
  },
);

test('sign says that it has found a public key in a variable', () => {
  process.env['TEST_PACK_KEY'] = readFileSync(`${key}.pub`, 'utf8');
  const { status, stderr } = armslength(
    ['sign', pack, '--key-variable', 'TEST_PACK_KEY'].concat('--out', at('no.jws')),
  );
  delete process.env['TEST_PACK_KEY'];
  expect([status, stderr]).toEqual([
    2,
    'TEST_PACK_KEY: found a public key in it, expected a private one.\n',
  ]);
});

test('inspect prints nothing of a file that is no text', () => {
  const picture = at('picture.png');
  writeFileSync(picture, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0xff, 0xd8));
  const { status, stdout } = armslength(['inspect', picture]);
  expect([status, stdout]).toEqual([
    1,
    `${picture}: found bytes that are no text, expected a signed pack. Give the file that “armslength sign” wrote.\n`,
  ]);
  expect(armslength(['inspect', write('page.html', '<html lang="da">å')]).stdout).toContain(
    '<html',
  );
});
