/** The command as people call it: a process, its output and its exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES } from '../../src/cli/rules.ts';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const DENMARK = ['--pack', 'builtin:dk-2021-05', '--window', 'always Local elections'];

function armslength(parts: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...parts], {
    input,
    encoding: 'utf8',
  });
  return {
    status,
    stdout,
    stderr,
    lines: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

const folder = mkdtempSync(path.join(tmpdir(), 'armslength-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, contents: string): string {
  writeFileSync(path.join(folder, name), contents);
  return path.join(folder, name);
}

test('the version is that of the product', () => {
  const manifest = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  const { status, stdout } = armslength(['--version']);
  expect([status, stdout]).toEqual([0, `${version}\n`]);
});

describe('explain with settings', () => {
  const small = JSON.stringify({
    ...(JSON.parse(readFileSync(`${RULES}packs/demo/demo/pack.json`, 'utf8')) as object),
    id: 'inline',
  });
  const explained = (settings: object) =>
    armslength([
      'explain',
      '--policy',
      file('settings.json', JSON.stringify(settings)),
      '--url',
      'https://x.com/compose/post',
      '--json',
    ]);

  test('takes a pack that they carry before those that they name', () => {
    const { lines } = explained({ inlinePack: small, packs: ['builtin:demo'] });
    expect(lines()[0]).toMatchObject({ pack: 'inline@1.0.0', outcome: 'fine-if' });
    const broken = explained({ inlinePack: '{' });
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('inlinePack');
  });

  test('are told of all that is amiss at once: keys, a pack that is not there, one that is broken', () => {
    const { status, stderr } = explained({
      rol: 'official',
      inlinePack: '{',
      packs: ['builtin:nope', 'nowhere.json'],
    });
    expect(status).toBe(1);
    for (const found of ['rol', 'inlinePack', '"builtin:nope"', '"nowhere.json"'])
      expect(stderr).toContain(found);
  });

  test('lets no rule speak where they do not ask to notice', () => {
    const { lines } = explained({ packs: ['builtin:demo'], surfaces: ['call'] });
    expect(lines()[0]).toMatchObject({ surface: 'composer', outcome: null });
  });

  test('tells a word that no pack knows, beside the answer', () => {
    const { status, stderr } = explained({ packs: ['builtin:demo'], role: 'oficial' });
    expect(status).toBe(0);
    expect(stderr).toContain('Did you mean “official”?');
  });
});

describe('explain', () => {
  test('prints one object a line with exactly the keys of the contract', () => {
    const { status, lines } = armslength([
      'explain',
      ...DENMARK,
      '--role',
      'councillor',
      '--url',
      'https://x.com/compose/post',
      '--json',
    ]);
    expect(status).toBe(0);
    const [line, ...more] = lines();
    expect(more).toEqual([]);
    expect(Object.keys(line ?? {})).toEqual([
      'url',
      'site',
      'surface',
      'tenant',
      'window',
      'rule',
      'pack',
      'outcome',
      'trace',
    ]);
    expect(line).toMatchObject({
      url: 'https://x.com/compose/post',
      site: 'x',
      surface: 'composer',
      tenant: null,
      window: 'Local elections',
      pack: 'dk-2021-05@1.0.0',
      outcome: 'fine-if',
    });
  });

  test.each([
    [
      'the answers decide',
      [...DENMARK, '--answer', 'purpose=council-work'],
      'https://x.com/compose/post',
      { outcome: 'fine' },
    ],
    [
      'no window, no rule',
      ['--pack', 'builtin:dk-2021-05'],
      'https://x.com/compose/post',
      { surface: 'composer', outcome: null, rule: null },
    ],
    [
      'a window that is open at that time',
      [
        '--pack',
        'builtin:dk-2021-05',
        '--window',
        '2029-10-01/2029-11-20 W',
        '--at',
        '2029-11-20T23:59',
      ],
      'https://x.com/compose/post',
      { window: 'W', outcome: 'fine-if' },
    ],
    [
      'a window that has closed by then',
      [
        '--pack',
        'builtin:dk-2021-05',
        '--window',
        '2029-10-01/2029-11-20 W',
        '--at',
        '2029-11-21T00:00',
      ],
      'https://x.com/compose/post',
      { window: null, outcome: null },
    ],
    [
      'nothing is recognised by the address alone',
      DENMARK,
      'https://x.com/home',
      { site: null, surface: null, outcome: null },
    ],
    [
      'what is no address is not recognised',
      DENMARK,
      'not an address',
      { url: 'not an address', surface: null },
    ],
    [
      'an account of the council',
      [...DENMARK, '--tenant', 'zoom:kommune.zoom.us'],
      'https://kommune.zoom.us/j/12345678901',
      { surface: 'call', tenant: 'council' },
    ],
    [
      'an account of somebody else',
      [...DENMARK, '--tenant', 'zoom:council.zoom.us'],
      'https://kommune.zoom.us/j/12345678901',
      { tenant: 'other' },
    ],
    [
      'an account, where none is named as the council’s',
      DENMARK,
      'https://kommune.zoom.us/j/12345678901',
      { tenant: 'unknown' },
    ],
    [
      'officials and timing in Odense',
      ['--pack', 'builtin:dk-odense', '--role', 'official'],
      'https://x.com/compose/post/schedule',
      { surface: 'scheduler', outcome: 'not-supported', window: null },
    ],
    [
      'packs in order of precedence',
      ['--pack', 'builtin:dk-odense', ...DENMARK, '--role', 'councillor'],
      'https://x.com/compose/post',
      { pack: 'dk-2021-05@1.0.0' },
    ],
  ])('%s', (_, flags, url, expected) => {
    const { lines } = armslength(['explain', ...flags, '--url', url, '--json']);
    expect(lines()[0]).toMatchObject(expected);
  });

  test('reads many addresses from a file or from standard input, and settings from a file', () => {
    const urls = 'https://x.com/compose/post\r\n\r\nhttps://meet.google.com/abc-defg-hij\n';
    const policy = file(
      'policy.json',
      JSON.stringify({ packs: ['builtin:demo'], role: 'councillor' }),
    );
    const read = armslength([
      'explain',
      '--policy',
      policy,
      '--urls',
      file('urls.txt', urls),
      '--json',
    ]);
    expect(read.lines().map(({ site }) => site)).toEqual(['x', 'google-meet']);
    const piped = armslength(['explain', '--policy', policy, '--urls', '-', '--json'], urls);
    expect(piped.stdout).toBe(read.stdout);
  });

  test('looks at the hosts that settings add to a site', () => {
    const policy = file(
      'policy.json',
      JSON.stringify({ extraHosts: ['bigbluebutton:meet.council.example'] }),
    );
    const url = 'https://meet.council.example/b/abc-def-ghi';
    const [line] = armslength([
      'explain',
      '--policy',
      policy,
      '--tenant',
      'bigbluebutton:meet.council.example',
      '--url',
      url,
      '--json',
    ]).lines();
    expect(line).toMatchObject({ site: 'bigbluebutton', surface: 'call', tenant: 'council' });
    const [without] = armslength(['explain', '--url', url, '--json']).lines();
    expect(without).toMatchObject({ site: null, surface: null });
  });

  test('tells beside the answer that an address is not whole, as it does of a line of a file', () => {
    const { status, stderr, lines } = armslength([
      'explain',
      '--pack',
      'builtin:demo',
      '--url',
      'x.com/compose/post',
      '--json',
    ]);
    expect([status, stderr]).toEqual([
      2,
      'x.com/compose/post is no whole address: one begins with https://. Did you mean https://x.com/compose/post?\n',
    ]);
    expect(lines()).toMatchObject([{ url: 'x.com/compose/post', surface: null }]);
  });

  test('takes a word that no pack here knows, and that is near none, as one of another pack', () => {
    const parts = ['--role', 'usher', '--answer', 'colour=green', '--url', 'https://x.com'];
    const { status, stderr } = armslength(['explain', ...parts, '--json']);
    expect(status).toBe(0);
    expect(stderr).toContain('“usher”');
    expect(stderr).toContain('“colour”');
  });

  test('says which answers nobody could give there, as a case may not have them either', () => {
    const timra = ['--pack', 'builtin:se-timra', '--url', 'https://x.com/compose/post'];
    const parts = [...timra, '--device', 'pc', '--answer', 'equipment=own'];
    expect(armslength(['explain', ...parts]).stdout).toContain(
      '\n  nobody comes to this by answering: “equipment” is not asked here\n',
    );
    const url = ['--url', 'https://x.com/compose/post'];
    const demo = ['--pack', 'builtin:demo', '--answer', 'purpose=campaign', ...url];
    const [asked] = armslength(['explain', ...demo, '--json']).lines();
    expect(asked).toMatchObject({ rule: 'post-campaign' });
    expect(asked).not.toHaveProperty('unasked');
  });

  test('says that a pack is given twice, and that a word is of no pack that is given', () => {
    const parts = ['--pack', 'builtin:demo', '--url', 'https://x.com/compose/post'];
    const { stderr, lines } = armslength(['explain', ...parts, '--pack', 'builtin:demo', '--json']);
    expect(stderr).toBe('builtin:demo is given more than once: it is asked once.\n');
    const [first] = lines();
    expect(first).toEqual(armslength(['explain', ...parts, '--json']).lines()[0]);
    expect(armslength(['explain', ...parts, '--grant', 'x']).status).toBe(2);
  });

  test('says which window cannot be counted then, for want of holidays', () => {
    const council = ['--pack', 'builtin:gb-local-authorities', '--url', 'https://x.com', '--json'];
    expect(armslength(['explain', ...council, '--at', '2027-04-10']).stderr).toBe('');
    expect(armslength(['explain', ...council, '--at', '2033-04-10']).stderr).toMatch(
      /^gb-local-authorities@\S+: when “notice” is at the polling day 2033-05-05 is not known/,
    );
  });

  test('says of an address without a host what is missing', () => {
    const { stderr } = armslength(['explain', '--pack', 'builtin:demo', '--url', 'https://']);
    expect(stderr).toBe(
      'https:// is no whole address: behind // stands a host, such as https://example.org/.\n',
    );
  });

  test('says that no pack was given, beside what is recognised', () => {
    const parts = ['explain', '--url', 'https://x.com/compose/post'];
    const { status, stdout, stderr } = armslength(parts);
    expect(status).toBe(0);
    expect(stdout).toContain('x: composer\n  no rule speaks: no pack was given');
    expect(stderr).toMatch(/^No pack was given.*--pack.*--policy/);
    expect(armslength([...parts, '--json']).lines()[0]).toMatchObject({ surface: 'composer' });
  });

  test('can be asked about a field that is gone into, on a page whose address tells nothing', () => {
    const page = ['explain', '--pack', 'builtin:demo', '--url', 'https://www.facebook.com/'];
    const [alone] = armslength([...page, '--json']).lines();
    expect(alone).toMatchObject({ surface: null, rule: null });
    const [line] = armslength([...page, '--surface', 'composer', '--json']).lines();
    expect(Object.keys(line ?? {})).toEqual([...Object.keys(alone ?? {}), 'unseen']);
    expect(line).toMatchObject({ site: 'facebook', surface: 'composer', outcome: 'fine-if' });
    const none = armslength([...page, '--surface', 'call']);
    expect([none.status, none.stdout]).toEqual([
      0,
      'https://www.facebook.com/\n  nothing is recognised by this address as call\n  no rule speaks\n',
    ]);
    expect(armslength([...page, '--surface', 'field']).status).toBe(2);
  });

  test('can be asked about a call that has been going on since a sitting', () => {
    const pack = JSON.parse(readFileSync(`${RULES}packs/demo/demo/pack.json`, 'utf8')) as object;
    const rule = { status: 'in-force', applies: 'always', sources: ['invented'] };
    const settings = {
      inlinePack: JSON.stringify({
        ...pack,
        adjacency: { before: 0, after: 30 },
        rules: ['during', 'adjacent', 'apart'].map((id) => ({
          ...rule,
          id,
          when: { sitting: [id] },
          outcome: 'fine',
        })),
        cases: [],
      }),
      sittings: ['2026-05-01T18:00/2026-05-01T21:00'],
    };
    const parts = (policy: object) => [
      'explain',
      '--policy',
      file('sittings.json', JSON.stringify(policy)),
      '--url',
      'https://meet.google.com/abc-defg-hij',
      '--at',
      '2026-05-01T22:30',
      '--json',
    ];
    const ruleFor = (...more: readonly string[]) =>
      armslength([...parts(settings), ...more]).lines()[0]?.['rule'];
    expect(ruleFor()).toBe('apart');
    expect(ruleFor('--since', '2026-05-01T20:00')).toBe('during');
    expect(ruleFor('--since', '2026-05-01T21:20')).toBe('adjacent');
    const late = armslength([...parts(settings), '--since', '2026-05-02']);
    expect([late.status, late.stderr]).toEqual([
      2,
      '--since 2026-05-02: expected a moment that is not after --at\n',
    ]);
    const { sittings: _, ...without } = settings;
    expect(armslength([...parts(without), '--since', '2026-05-01']).stderr).toContain(
      '--since makes no difference',
    );
  });

  test('answers each line of a file, and tells of those that are no addresses with their lines', () => {
    const urls = 'x.com\n\nnot an address\nhttps://x.com/compose/post\n';
    const parts = ['explain', '--pack', 'builtin:demo', '--urls', '-', '--json'];
    const { status, stderr, lines } = armslength(parts, urls);
    expect(lines().map(({ surface }) => surface)).toEqual([null, null, 'composer']);
    expect([status, stderr.split('\n')]).toEqual([
      1,
      [
        'standard input:1: x.com is no whole address: one begins with https://. Did you mean https://x.com?',
        'standard input:3: not an address is no whole address: one begins with https://.',
        '',
      ],
    ]);
  });

  test('says in words why a rule spoke, and why the others did not', () => {
    const { stdout } = armslength(['explain', ...DENMARK, '--url', 'https://x.com/compose/post']);
    expect(stdout).toContain('speaks');
    expect(stdout).toContain('wanted');
  });

  test('says where a rule that spoke was inherited from', () => {
    const url = 'https://x.com/compose/post';
    const flags = ['--pack', 'builtin:se-timra', '--window', 'always W', '--role', 'official'];
    const { stdout } = armslength(['explain', ...flags, '--url', url]);
    expect(stdout).toContain(
      '  no-guideline, by official of se-timra@1.0.0, from se-base@1.0.0, in “W”\n',
    );
  });

  test('a pack that is not in order is a finding, and is told by its place', () => {
    const pack = file('pack.json', JSON.stringify({ id: 'half', version: '1.0.0', issuer: {} }));
    const { status, stdout, stderr } = armslength([
      'explain',
      '--pack',
      pack,
      '--url',
      'https://x.com/compose/post',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${pack} is not in order`);
    expect(stderr).toContain(`“npx armslength validate ${pack}” tells all`);
    expect(stderr).toContain(
      'pack.json:1:1 rules: found nothing, expected a list [ … ]. Add “rules”.',
    );
  });

  test.each(['--pack', '--policy'])(
    'a file for %s that is no JSON is told by its place too',
    (flag) => {
      const cut = file('cut.json', '{\n"id": 1,\n}');
      const { status, stderr } = armslength(['explain', flag, cut, '--url', 'https://x.com']);
      expect(status).toBe(1);
      expect(stderr).toContain(
        'cut.json:2:8: found a comma before }, expected none behind the last entry. Remove it.',
      );
    },
  );

  test.each([
    [
      'an unknown pack',
      ['--pack', 'builtin:nowhere', '--url', 'https://x.com'],
      'builtin:dk-2021-05',
    ],
    [
      'a file that is not there',
      ['--pack', 'nowhere.json', '--url', 'https://x.com'],
      'nowhere.json',
    ],
    ['a bad window', ['--window', 'sometime', '--url', 'https://x.com'], '--window: found'],
    ['a bad moment', ['--at', 'noon', '--url', 'https://x.com'], 'ISO 8601'],
    ['no address', [], '--url'],
    [
      'an answer that no pack knows',
      ['--pack', 'builtin:dk-2021-05', '--answer', 'purpose=bogus', '--url', 'https://x.com'],
      'council-work',
    ],
    [
      'a question with two answers',
      ['--answer', 'a=b', '--answer', 'a=c', '--url', 'https://x.com'],
      'already answered with “b”',
    ],
    [
      'a service that is misspelt',
      ['--tenant', 'zomo:a.b', '--url', 'https://x.com'],
      'Did you mean “zoom”?',
    ],
    [
      'a role that is misspelt',
      ['--role', 'officail', '--url', 'https://x.com'],
      'Did you mean “official”?',
    ],
    [
      'a question that is misspelt',
      ['--pack', 'builtin:dk-2021-05', '--answer', 'purpos=campaign', '--url', 'https://x.com'],
      'Did you mean “purpose”?',
    ],
    [
      'a pack that is misspelt',
      ['--pack', 'builtin:dk-odens', '--url', 'https://x.com'],
      'builtin:dk-odens: no such pack.\nDid you mean builtin:dk-odense?\n',
    ],
    ['an unknown flag', ['--sideways'], '--sideways'],
  ])('%s is misuse, and says what was expected', (_, flags, named) => {
    const { status, stderr } = armslength(['explain', ...flags]);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
  });
});

describe('validate', () => {
  const packFile = path.join(RULES, 'packs/dk/dk-odense/pack.json');
  const siteFile = path.join(RULES, 'sites/x.json');
  const changed = (source: string, change: (value: Record<string, unknown>) => object) =>
    file(
      path.basename(source),
      JSON.stringify(change(JSON.parse(readFileSync(source, 'utf8')) as Record<string, unknown>)),
    );

  test('finds the packs and sites of this repository in order', () => {
    const { status, stdout } = armslength(['validate', packFile, siteFile, '--at', '2026-11-22']);
    expect(status).toBe(0);
    expect(stdout.match(/in order/g)).toHaveLength(2);
  });

  test('finds evidence that should have been looked at again, on the day that is asked about', () => {
    const { status, stdout } = armslength(['validate', siteFile, '--at', '2027-03-02']);
    expect(status).toBe(1);
    expect(stdout).toContain('reviewBy');
    expect(armslength(['validate', siteFile, '--at', '2027-03-01']).status).toBe(0);
    expect(armslength(['validate', siteFile, '--at', 'soon']).status).toBe(2);
  });

  test.each([
    ['an unknown key', packFile, { partty: 'x' }, 'partty'],
    [
      'a zone that does not exist',
      packFile,
      { jurisdiction: { country: 'DK', zone: 'Europe/Kopenhagen' } },
      'jurisdiction.zone',
    ],
    [
      'a window on a day that does not exist',
      packFile,
      {
        windows: [
          { kind: 'fixed', id: 'w', name: { en: 'W' }, from: '2026-02-31', until: '2026-03-01' },
        ],
      },
      'windows.0.from',
    ],
    [
      'a window that ends before it begins',
      packFile,
      {
        windows: [
          { kind: 'fixed', id: 'w', name: { en: 'W' }, from: '2026-03-02', until: '2026-03-01' },
        ],
      },
      'windows.0.until',
    ],
    [
      'an example that does not come out as it says',
      siteFile,
      { addresses: [] },
      'examples.speaks.0',
    ],
  ])('reports %s by its place', (_, source, part, named) => {
    const { status, lines } = armslength([
      'validate',
      changed(source, (value) => ({ ...value, ...part })),
      '--json',
    ]);
    expect(status).toBe(1);
    const [result] = lines() as unknown as {
      issues: { path: string; found: string; expected: string; mend: string }[];
    }[];
    expect(result?.issues.map((issue) => issue.path)).toContain(named);
    for (const { found, expected, mend } of result?.issues ?? [])
      expect(found && expected && mend).toBeTruthy();
  });
});

describe('calendar', () => {
  test.each([['england-and-wales', 'ENG']])(
    'holidays writes the calendar %s as it is checked in',
    (id, region) => {
      const copies = mkdtempSync(path.join(tmpdir(), 'armslength-calendars-'));
      const years = ['--from', '2023', '--to', '2032'];
      const { status } = armslength(
        ['calendar', 'holidays', 'GB', '--region', region, '--id', id, '--out', copies].concat(
          years,
        ),
      );
      expect(status).toBe(0);
      const read = (from: string) =>
        JSON.parse(readFileSync(path.join(from, `${id}.json`), 'utf8')) as { $schema: string };
      const { $schema, ...made } = read(copies);
      const { $schema: ours, ...checkedIn } = read(path.join(RULES, 'calendars'));
      expect(made).toEqual(checkedIn);
      // Each finds the schema from where it is.
      expect(path.resolve(copies, $schema)).toBe(path.join(RULES, 'schema/calendar.schema.json'));
      expect(ours).toBe('../schema/calendar.schema.json');
    },
  );

  test('holidays prints a calendar named by its country and its part', () => {
    const { status, lines } = armslength([
      'calendar',
      'holidays',
      'de',
      '--region',
      'bw',
      '--from',
      '2027',
      '--to',
      '2027',
      '--json',
    ]);
    expect(status).toBe(0);
    expect(lines()[0]).toMatchObject({ id: 'de-bw', from: 2027, to: 2027 });
  });

  test.each([
    ['a country that there is not', ['XX', '--from', '2027', '--to', '2027']],
    ['a part that there is not', ['GB', '--region', 'XX', '--from', '2027', '--to', '2027']],
    ['no years', ['GB']],
    ['what is no year', ['GB', '--from', 'now', '--to', '2027']],
    ['years backwards', ['GB', '--from', '2027', '--to', '2026']],
  ])('holidays of %s is a misuse', (_, parts) => {
    expect(armslength(['calendar', 'holidays', ...parts, '--json']).status).toBe(2);
  });

  test('embed prints a pack with the elections that its windows name', () => {
    const pack = JSON.parse(
      readFileSync(`${RULES}packs/dk/dk-2021-05/pack.json`, 'utf8'),
    ) as Record<string, unknown>;
    const window = {
      kind: 'rule',
      id: 'month-before',
      name: { en: 'Month before', da: 'Måneden før' },
      election: 'dk-municipal',
      opens: { at: 'polling-day', months: -1 },
      closes: { at: 'close-of-poll' },
    };
    const written = file('pack.json', JSON.stringify({ ...pack, windows: [window] }));
    const { status, lines } = armslength(['calendar', 'embed', written]);
    expect(status).toBe(0);
    expect(lines()[0]).toMatchObject({ elections: [{ id: 'dk-municipal', pollCloses: '20:00' }] });
    const at = (moment: string) =>
      armslength([
        'explain',
        '--pack',
        written,
        '--at',
        moment,
        '--url',
        'https://x.com/compose/post',
        '--json',
      ]).lines()[0]?.['window'];
    expect(at('2029-11-20T19:59')).toBe('month-before');
    expect(at('2029-11-20T20:00')).toBeNull();
  });
});

test.each(['elections/dk.json', 'calendars/england-and-wales.json'])(
  'validate reads %s',
  (name) => {
    const { status, stdout } = armslength(['validate', `${RULES}${name}`]);
    expect([status, stdout.trim().split(': ').at(-1)]).toEqual([0, 'in order']);
  },
);

test('validate tells of an election that no file has', () => {
  const pack = JSON.parse(readFileSync(`${RULES}packs/dk/dk-2021-05/pack.json`, 'utf8')) as Record<
    string,
    unknown
  >;
  const window = {
    kind: 'rule',
    id: 'w',
    name: { en: 'W', da: 'W' },
    election: 'nowhere',
    opens: { at: 'polling-day' },
    closes: { at: 'close-of-poll' },
  };
  const { status, stdout } = armslength([
    'validate',
    file('pack.json', JSON.stringify({ ...pack, windows: [window] })),
  ]);
  expect(status).toBe(1);
  expect(stdout).toContain('windows.0.election: found "nowhere"');
});
