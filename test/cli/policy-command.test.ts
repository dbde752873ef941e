import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHROMIUM_ID } from '../../src/cli/identity.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const GOOD = file('good.json', '{"municipality": "Ærø", "packs": ["builtin:demo"]}');
const BAD = file('bad.json', '{\n  "notice": "siren",\n  "packs": ["builtin:demo"]\n}');
const beside = (name: string) => path.join(path.dirname(GOOD), name);

test('policy prints a template with examples, and says so apart from it', () => {
  const { status, stdout, stderr } = armslength(['policy', 'chrome']);
  expect(status).toBe(0);
  expect(stdout).toContain('Example Municipality');
  expect(stderr).toContain('examples, of an invented municipality');
  expect(stderr).toContain('https://update-url.invalid/armslength/updates.xml is a placeholder');
});

test('that nothing leads anywhere yet is one line, for both addresses', () => {
  const { stderr } = armslength(['policy', 'linux']);
  expect(stderr.match(/placeholder/g)).toHaveLength(1);
  expect(stderr).toContain(
    'https://update-url.invalid/armslength/updates.xml and https://install-url.invalid/armslength.xpi are placeholders, and lead nowhere. Give yours with --update-url and --install-url.\n',
  );
});

test('policy fills a template in with the settings of one municipality, and has nothing to add', () => {
  const { status, stdout, stderr } = armslength([
    'policy',
    'edge',
    '--from',
    GOOD,
    '--update-url',
    'https://council.example/updates.xml',
    '--edge-id',
    'b'.repeat(32),
  ]);
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual({
    ExtensionSettings: {
      ['b'.repeat(32)]: {
        installation_mode: 'force_installed',
        update_url: 'https://council.example/updates.xml',
        override_update_url: true,
        toolbar_state: 'force_shown',
      },
    },
    '3rdparty': {
      extensions: { ['b'.repeat(32)]: { municipality: 'Ærø', packs: ['builtin:demo'] } },
    },
  });
});

describe('policy says that what is packed has an id of its own', () => {
  const UPDATES = ['--update-url', 'https://council.example/updates.xml'];
  const XPI = ['--install-url', 'https://council.example/armslength.xpi'];
  const OWN = 'b'.repeat(32);
  const told = (...parts: readonly string[]) =>
    armslength(['policy', 'linux', '--from', GOOD, ...parts]).stderr;

  test.each([
    ['where Chrome and Edge are told whence to install it', UPDATES],
    ['where Firefox is', XPI],
  ])('%s', (_, place) => {
    const { status, stderr } = armslength(['policy', 'linux', '--from', GOOD, ...place]);
    expect(status).toBe(0);
    expect(stderr).toContain(`${CHROMIUM_ID} is the id of an unpacked build.`);
    expect(stderr).toContain('give yours with --chrome-id and --edge-id.');
  });

  test('also where the settings are examples', () => {
    expect(armslength(['policy', 'chrome', ...UPDATES]).stderr).toContain('give yours with');
  });

  test('and names only the id that is missing', () => {
    expect(told(...UPDATES, '--chrome-id', OWN)).toContain('give yours with --edge-id.');
    expect(told(...UPDATES, '--browser', 'chrome')).toContain('give yours with --chrome-id.');
  });

  test('but not to whoever gives it, or has nothing installed from anywhere', () => {
    expect(told(...UPDATES, ...XPI, '--chrome-id', OWN, '--edge-id', OWN)).toBe('');
    expect(told(...UPDATES, ...XPI, '--chrome-id', CHROMIUM_ID, '--edge-id', CHROMIUM_ID)).toBe('');
    expect(told()).not.toContain(CHROMIUM_ID);
    expect(armslength(['policy', 'firefox', '--from', GOOD, ...XPI]).stderr).toBe('');
  });
});

test.each(['admx', 'linux', 'registry'] as const)(
  'policy %s refuses a bad value, and prints nothing',
  (format) => {
    const { status, stdout, stderr } = armslength(['policy', format, '--from', BAD]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(
      `${BAD}:2:13 notice: found "siren", expected one of badge, banner, popup.`,
    );
  },
);

test('policy registry writes a file as Windows reads it, also where it is redirected', () => {
  const out = beside('armslength.reg');
  expect(armslength(['policy', 'registry', '--from', GOOD, '--out', out]).status).toBe(0);
  const written = readFileSync(out);
  expect(written.subarray(0, 2).toString('hex')).toBe('fffe');
  expect(written.toString('utf16le')).toContain('Windows Registry Editor Version 5.00\r\n');
  expect(armslength(['policy', 'registry', '--from', GOOD]).stdout).toContain('W\0i\0n\0');
});

describe('policy registry --remove', () => {
  const remove = (...parts: readonly string[]) =>
    armslength(['policy', 'registry', '--remove', ...parts]);
  const IDS = ['--chrome-id', 'b'.repeat(32), '--edge-id', 'c'.repeat(32)];

  test('takes it away from Chrome and Edge under the ids that are given, and has nothing to add', () => {
    const out = beside('remove.reg');
    const { status, stderr } = remove(...IDS, '--out', out);
    expect([status, stderr]).toEqual([0, '']);
    const keys = readFileSync(out, 'utf16le')
      .split('\r\n')
      .filter((line) => line.startsWith('['));
    expect(
      keys.filter((key) => key.includes('b'.repeat(32)) && key.includes('Chrome')),
    ).toHaveLength(2);
    expect(keys.filter((key) => key.includes('c'.repeat(32)) && key.includes('Edge'))).toHaveLength(
      2,
    );
    expect(keys).toHaveLength(4);
    expect(keys.every((key) => key.startsWith('[-'))).toBe(true);
  });

  test('says that an unpacked build has another id', () => {
    expect(remove().stderr).toContain(`${CHROMIUM_ID} is the id of an unpacked build.`);
  });

  test('says of Firefox that it keeps what is only taken away', () => {
    const { stdout, stderr } = remove('--browser', 'firefox');
    expect(Buffer.from(stdout, 'utf8').toString().replaceAll('\0', '')).toContain('Mozilla');
    expect(stderr).toMatch(/^Firefox keeps an extension .*docs\/admin\/remove\.md\.\n$/);
  });

  test.each([
    ['of another format', ['policy', 'linux', '--remove']],
    ['with values', ['policy', 'registry', '--remove', '--from', GOOD]],
  ])('is refused %s', (_, words) => {
    const { status, stdout, stderr } = armslength(words);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--remove: expected the format registry, without --from');
  });
});

test('policy refuses what is good and cannot be carried, with its place', () => {
  const long = file('long.json', JSON.stringify({ municipality: 'a'.repeat(300) }));
  const { status, stdout, stderr } = armslength(['policy', 'admx', '--from', long]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${long}:1:17 municipality`);
  expect(armslength(['policy', 'chrome', '--from', long]).status).toBe(0);
});

describe('policy says of an option that it changes nothing', () => {
  const told = (...parts: readonly string[]) => armslength(['policy', ...parts]).stderr;
  const OTHER = 'https://council.example/other';

  test.each([
    ['--update-url', ['firefox', '--update-url', OTHER]],
    ['--browser', ['chrome', '--browser', 'edge']],
    ['--browser', ['google', '--browser', 'firefox']],
    ['--language', ['admx', '--language', 'fi']],
    ['--settings-only', ['google', '--settings-only']],
    ['--install-url', ['linux', '--settings-only', '--install-url', OTHER]],
  ])('%s in %j', (flag, parts) => {
    expect(told(...parts)).toContain(
      `${flag} changes nothing in this document of the format ${parts[0]}.\n`,
    );
  });

  test('but not where it does, nor of what is so anyway', () => {
    for (const parts of [
      ['adml', '--language', 'fi', '--browser', 'edge'],
      ['linux', '--settings-only', '--edge-id', 'b'.repeat(32)],
      ['firefox', '--language', 'en', '--chrome-id', CHROMIUM_ID, '--install-url', OTHER],
    ])
      expect(told(...parts)).not.toContain('changes nothing');
  });
});

test('policy says of an address that it serves for a trial', () => {
  const told = (flag: string, address: string) =>
    armslength(['policy', 'linux', flag, address]).stderr;
  for (const [flag, address] of [
    ['--install-url', 'file:///x.xpi'],
    ['--update-url', 'file:///updates.xml'],
  ] as const)
    expect(told(flag, address)).toContain(`${flag} ${address} serves for a trial on one machine.`);
  for (const address of ['http://127.0.0.1:8080/x.xpi', 'https://council.example/x.xpi'])
    expect(told('--install-url', address)).not.toContain('serves for a trial');
});

test.each([
  ['--update-url', 'http://council.example/updates.xml', 'an https address'],
  ['--install-url', 'http://council.example/x.xpi', 'an https address'],
  ['--install-url', 'https://council.example/${user_email}.xpi', 'the same for everybody'],
  ['--install-url', 'https://council.example/%USERNAME%.xpi', 'the same for everybody'],
  ['--update-url', 'https://council.example/{{deviceid}}/updates.xml', 'the same for everybody'],
])('policy takes no %s %s', (flag, address, expected) => {
  const { status, stdout, stderr } = armslength(['policy', 'linux', flag, address]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`${flag} ${address}: expected`);
  expect(stderr).toContain(expected);
});

test.each(['--update-url', '--install-url'])(
  'policy takes no name and no password in %s, and repeats none',
  (flag) => {
    const address = 'https://user:secret@council.example/file';
    const { status, stdout, stderr } = armslength(['policy', 'linux', flag, address]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${flag}: found a name or a password before “@”`);
    expect(stderr).not.toContain('secret');
  },
);

test('policy names an empty list that only one way of Intune carries', () => {
  const none = file('none.json', '{"packKeys": [], "role": "official"}');
  const told = (...parts: readonly string[]) =>
    armslength(['policy', 'intune', '--from', none, ...parts]).stderr;
  expect(told()).toContain('packKeys is an empty list: the script of step 2 sets it');
  expect(told('--browser', 'edge')).not.toContain('an empty list');
});

test('policy writes to a file, and leaves the file alone where a value is bad', () => {
  const out = beside('policies.json');
  expect(armslength(['policy', 'firefox', '--from', BAD, '--out', out]).status).toBe(1);
  expect(existsSync(out)).toBe(false);
  const { status, stdout } = armslength(['policy', 'firefox', '--from', GOOD, '--out', out]);
  expect([status, stdout]).toEqual([0, `${out}: written\n`]);
  expect(readFileSync(out, 'utf8')).toBe(armslength(['policy', 'firefox', '--from', GOOD]).stdout);
});

test('policy does not write over the settings that it reads', () => {
  const own = file('own.json', '{"municipality": "Ærø"}');
  const before = readFileSync(own, 'utf8');
  const { status, stdout, stderr } = armslength(['policy', 'chrome', '--from', own, '--out', own]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toBe(`--out ${own}: is read here, and would be overwritten. Name another file.\n`);
  expect(readFileSync(own, 'utf8')).toBe(before);
});

test('policy speaks the language that is asked for, and of the browsers that are', () => {
  const { stdout } = armslength(['policy', 'adml', '--language', 'fi', '--browser', 'edge']);
  expect(stdout).toContain('Kunnan nimi');
  expect(stdout).toContain('Edge_municipality');
  expect(stdout).not.toContain('Chrome_municipality');
});

test('policy names a role that no pack knows, and prints all the same', () => {
  const odd = file('odd.json', '{"role": "oficial", "packs": ["builtin:demo"]}');
  const { status, stdout, stderr } = armslength(['policy', 'google', '--from', odd]);
  expect([status, stderr]).toEqual([
    0,
    'No pack here knows the role “oficial”. Did you mean “official”?\n',
  ]);
  expect(stdout).toContain('oficial');
  const elsewhere = file(
    'elsewhere.json',
    JSON.stringify({
      role: 'usher',
      packs: ['https://rules.council.example/pack.jws'],
      packKeys: ['{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}'],
    }),
  );
  expect(armslength(['policy', 'google', '--from', elsewhere]).stderr).toBe('');
});

test('policy tells a program in one line', () => {
  const [made] = armslength(['policy', 'google', '--from', GOOD, '--json']).lines();
  expect(made).toMatchObject({ format: 'google' });
  expect(JSON.parse(String(made?.['document']))).toMatchObject({ municipality: { Value: 'Ærø' } });
  const bad = armslength(['policy', 'google', '--from', BAD, '--json']);
  expect(bad.status).toBe(1);
  expect(bad.lines()).toMatchObject([{ file: BAD, issues: [{ path: 'notice', line: 2 }] }]);
});

describe('policy is misused', () => {
  test.each([
    ['without a format', []],
    ['with a format that there is not', ['chrom']],
    ['with a file that is not there', ['chrome', '--from', 'nowhere.json']],
    ['with a browser that there is not', ['adml', '--browser', 'mosaic']],
    ['with an id that is none', ['chrome', '--chrome-id', 'armslength']],
    ['with an address that runs something', ['chrome', '--update-url', 'javascript:alert(1)']],
    ['with a place to write that is none', ['chrome', '--out', '/nowhere/at/all.json']],
  ])('%s', (_, parts) => {
    const { status, stdout, stderr } = armslength(['policy', ...parts]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toContain('    at ');
  });
});

test('the id of a build is that of its key', () => {
  expect(CHROMIUM_ID).toBe('gieichalgdjeaclohnaabeplokoljkkh');
});
