import { describe, expect, test } from 'vitest';
import { GIVE_KEY } from '../../src/core/key-mends.ts';
import { CORRECT_IT, parsePolicy, settle } from '../../src/core/policy.ts';
import { managedSchema } from '../../src/core/managed-schema.ts';
import { type SettingName, SETTINGS } from '../../src/core/settings.ts';
import { settings } from '../../src/core/wording/settings/en.ts';
import { withMeaning } from '../../src/core/with-meaning.ts';
import { keptFrom } from '../../src/core/retention.ts';

const GOOD = {
  municipality: 'Example Council',
  role: 'councillor',
  grant: 'full-time',
  deviceKind: 'pc',
  packs: [
    'builtin:dk-2021-05',
    'https://rules.example.org/pack.jws',
    'https://rules.example.org/other.jws#sequence=12',
  ],
  packKeys: [
    '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","use":"sig"}',
  ],
  inlinePack: '{}',
  windows: ['2029-10-01/2029-11-20 Local elections', 'always Everyday'],
  events: ['constitution-agreement=2029-11-25T12:00:00Z'],
  councilTenants: ['zoom:council.zoom.us', 'teams:00000000-0000-0000-0000-000000000001'],
  sittings: ['2029-10-03T17:00/2029-10-03T20:00'],
  extraHosts: ['mastodon:social.example'],
  surfaces: ['composer', 'call'],
  notice: 'badge',
  retentionDays: 30,
  contactName: 'The secretariat',
  contactEmail: 'secretariat@council.example',
  contactUrl: 'https://council.example/contact',
  guidelineUrl: 'https://council.example/guideline',
  language: 'da',
  locked: ['packs'],
};

test('a good value of every setting is taken as it is', () => {
  expect(Object.keys(GOOD).toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
  expect(parsePolicy(GOOD)).toEqual({ policy: GOOD, issues: [], earlier: [] });
});

describe('a bad value is reported by name, and the rest applies', () => {
  test.each([
    // setting          bad value                     path
    ['municipality', '', 'municipality'],
    ['municipality', ' ', 'municipality'],
    ['municipality', 5, 'municipality'],
    ['role', 'Council Member', 'role'],
    ['deviceKind', 'fridge', 'deviceKind'],
    ['packs', 'builtin:dk-2021-05', 'packs'],
    ['packs', ['http://rules.example.org/pack'], 'packs.0'],
    ['packKeys', ['OKP'], 'packKeys.0'],
    ['packKeys', ['["OKP"]'], 'packKeys.0'],
    ['packKeys', ['"OKP"'], 'packKeys.0'],
    ['packKeys', ['null'], 'packKeys.0'],
    ['packs', ['https://rules.example.org/pack.jws#latest'], 'packs.0'],
    ['packKeys', ['{"kty":"OKP"}'], 'packKeys.0'],
    ['packKeys', ['no JSON'], 'packKeys.0'],
    ['windows', ['always Good', 'sometime Bad'], 'windows.1'],
    ['events', ['election'], 'events.0'],
    ['councilTenants', ['council.zoom.us'], 'councilTenants.0'],
    ['sittings', ['2029-10-03'], 'sittings.0'],
    ['extraHosts', ['social.example'], 'extraHosts.0'],
    ['extraHosts', ['mastodon:social.example', 'mastodon:999'], 'extraHosts.1'],
    ['surfaces', ['composer', 'billboard'], 'surfaces.1'],
    ['notice', 'siren', 'notice'],
    ['retentionDays', 0, 'retentionDays'],
    ['retentionDays', '30', 'retentionDays'],
    ['contactUrl', 'javascript:alert(1)', 'contactUrl'],
    ['contactUrl', 'https://council.example/\u202E', 'contactUrl'],
    ['contactEmail', 'a@b.example?bcc=c%40d.example', 'contactEmail'],
    ['municipality', 'Council\u202E', 'municipality'],
    ['contactName', 'Help\u200Bdesk', 'contactName'],
    ['language', 'tlh', 'language'],
    ['windws', ['always Typo'], 'windws'],
    ['__proto__x', {}, '__proto__x'],
  ])('%s: %j', (name, value, path) => {
    const { policy, issues } = parsePolicy({ grant: 'all', [name]: value });
    expect(policy.grant).toBe('all');
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    for (const { found, expected, mend } of issues) expect(found && expected && mend).toBeTruthy();
  });

  test.each([
    ['mastodon:SOCIAL.council.example', 'Write “mastodon:social.council.example”'],
    ['Mastodon:social.council.example', 'Write “mastodon:social.council.example”'],
    ['mastodon:blåbær.example', 'Write “mastodon:xn--blbr-roah.example”'],
    ['mastodon:https://social.council.example/about', 'Write “mastodon:social.council.example”'],
    ['mastodon:social.council.example.', 'Write “mastodon:social.council.example”'],
    ['mastodon:social.council.example:8443', 'Write “mastodon:social.council.example”'],
    [' mastodon: social.council.example ', 'Write “mastodon:social.council.example”'],
    ['mastodon:*.council.example', 'Name each host by itself'],
    ['pleroma:192.168.1.4', 'Give the name of the host'],
    ['pleroma:[::1]', 'Give the name of the host'],
    ['https://social.council.example', 'Put the id of a site and a colon'],
    ['social.council.example', 'Put the id of a site and a colon'],
    ['social.council.example:443', 'Put the id of a site and a colon'],
    ['mastodon:', 'Hosts of self-hosted services'],
    ['mastodon:a b', 'Hosts of self-hosted services'],
    [7, 'Hosts of self-hosted services'],
  ])('the extra host %j is told with how to mend it', (host, mend) => {
    expect(parsePolicy({ extraHosts: [host] }).issues.map(withMeaning)).toMatchObject([
      { path: 'extraHosts.0', mend: expect.stringContaining(mend) },
    ]);
  });

  test.each([
    ['zoom:https://council.zoom.us', 'Write “zoom:council.zoom.us”'],
    ['zoom:council.zoom.us/', 'Write “zoom:council.zoom.us”'],
    ['zoom:https://Council.zoom.us/j/1', 'Write “zoom:council.zoom.us”'],
    ['https://council.zoom.us', 'The council’s own accounts'],
    ['zoom:', 'The council’s own accounts'],
    ['zoom:/', 'The council’s own accounts'],
  ])('the account %j, which no meeting would ever be on, is told', (account, mend) => {
    const { policy, issues } = parsePolicy({ councilTenants: [account, 'webex:council'] });
    expect(policy).toEqual({ councilTenants: ['webex:council'] });
    expect(issues.map(withMeaning)).toMatchObject([
      { path: 'councilTenants.0', mend: expect.stringContaining(mend) },
    ]);
  });

  const key = '{"d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","kty":"OKP"}';
  test.each([
    ['as text', [key]],
    ['as an object', [JSON.parse(key)]],
    ['where a list belongs', key],
    ['as an object where a list belongs', JSON.parse(key)],
    ['in a list of its own', [`[${key}]`]],
    ['quoted once more', [JSON.stringify(key)]],
    ['cut off', [key.slice(0, 40)]],
    ['in quotes of another kind', [key.replaceAll('"', "'")]],
    ['as PEM', ['-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEInWGxne\n']],
  ])('a private key %s is told as such, with what it means, and not shown', (_, packKeys) => {
    const { issues, policy } = parsePolicy({ packKeys });
    expect(policy).toEqual({});
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      found: 'a private key',
      expected: 'a public key, without “d”',
      mend: expect.stringMatching(
        /considered lost.*Make a new pair.*sign the packs anew/,
      ) as string,
    });
    expect(JSON.stringify(issues)).not.toContain('nWGxne');
  });

  test.each(['packs', 'packKeyz', 'role', 'retentionDays'])('nor is it shown at “%s”', (name) => {
    for (const value of [key, [key]]) {
      const { issues } = parsePolicy({ [name]: value });
      expect(issues[0]?.found).toBe('what may be a private key');
      expect(JSON.stringify(issues)).not.toContain('nWGxne');
    }
  });

  test.each<[string, unknown, unknown?]>([
    ['municipality', key],
    ['contactName', `Ask ${key}`],
    ['guidelineUrl', 'https://council.example/?{"d":"nWGxne"}'],
    ['contactUrl', key],
    ['windows', [`always ${key}`, 'always Trial'], ['always Trial']],
    ['councilTenants', ['zoom:{"d":"nWGxne"}', 'zoom:https://{"d":"nWGxne"}/']],
    ['extraHosts', 'mastodon:https://nwgxne.example/?{"d":"nWGxne"}'],
    ['inlinePack', JSON.stringify({ cases: [{ text: { en: key } }] })],
    ['inlinePack', JSON.stringify({ key: JSON.parse(key) as unknown })],
    ['inlinePack', JSON.stringify({ name: key }).slice(0, 60)],
  ])('a private key in a text, here of “%s”, is refused and not shown', (name, value, good) => {
    const { issues, policy } = parsePolicy({ [name]: value });
    expect(policy).toEqual(good === undefined ? {} : { [name]: good });
    for (const { found, expected, mend } of issues)
      expect([found, expected, mend]).toEqual([
        'what may be a private key',
        'no private key',
        expect.stringMatching(/^Take it out.*Make a new pair/),
      ]);
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues).toLowerCase()).not.toContain('nwgxne');
  });

  test('a pack as text may have “d” as a name of its own', () => {
    const inlinePack = '{"cases":[{"answers":{"d":"yes"}}]}';
    expect(parsePolicy({ inlinePack })).toMatchObject({ policy: { inlinePack }, issues: [] });
  });

  test('the secret of a key alone is not shown either, and what only looks a little like one is', () => {
    const secret = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
    const found = (notice: unknown) => parsePolicy({ notice }).issues[0]?.found;
    for (const value of [secret, `${secret}\n`, [secret], { y: secret }])
      expect(found(value)).toBe('what may be a private key');
    const half = { x: secret };
    const id = 'a-role-whose-name-is-as-long-as-a-key-would';
    for (const value of [secret.slice(1), `${secret}A`, half, id, 'https://a.example'])
      expect(found(value)).toBe(JSON.stringify(value));
  });

  test('what is no key at all is not shown either', () => {
    const { issues } = parsePolicy({ packKeys: ['oops', '{"kid":"nWGxne"}'] });
    expect(issues.map(({ found, mend }) => [found, mend])).toEqual([
      ['a text that is no JWK', GIVE_KEY],
      ['a JWK whose “kty” is not "OKP"', GIVE_KEY],
    ]);
    const [issue] = parsePolicy({ packKeys: 'nWGxne' }).issues;
    expect(issue).toMatchObject({ found: 'something else', mend: CORRECT_IT });
  });

  test('a name that is no setting locks nothing, and does not unlock the others', () => {
    const { policy, issues } = parsePolicy({ role: 'official', locked: ['rol'] });
    expect(policy).toEqual({ role: 'official' });
    expect(issues).toMatchObject([{ path: 'locked.0', found: '"rol"' }]);
    expect(settle(policy, { role: 'councillor' })).toEqual({ role: 'official' });
  });

  test('the good items of a list stay', () => {
    const { policy } = parsePolicy({ windows: ['always Good', 'sometime Bad'] });
    expect(policy.windows).toEqual(['always Good']);
  });

  test.each<[SettingName, number, string]>([
    ['sittings', 2000, '2029-10-03T17:00/2029-10-03T20:00'],
    ['windows', 100, 'always Trial'],
    ['packs', 100, 'builtin:demo'],
  ])('of a list that is too long, here “%s”, the first items count', (name, most, item) => {
    const longest = Array.from({ length: most }, () => item);
    expect(parsePolicy({ [name]: longest })).toMatchObject({
      policy: { [name]: longest },
      issues: [],
    });
    const before = { [name]: [item] };
    const { policy, issues, earlier } = parsePolicy({ [name]: [...longest, 'Bad', item] }, before);
    expect([policy[name], earlier]).toEqual([longest, []]);
    expect(issues).toEqual([
      {
        path: name,
        found: `${most + 2} items`,
        expected: `at most ${most}`,
        mend: `Take some out: what stands behind the first ${most} is left out.`,
      },
    ]);
  });

  test('a list with no good item says nothing, and an empty one says that there are none', () => {
    expect(parsePolicy({ packs: ['everything'], surfaces: [] }).policy).toEqual({ surfaces: [] });
  });

  describe('and where nothing of it fits, the earlier value goes on:', () => {
    test.each([
      // before                      now                       in force
      ['a word', { notice: 'banner' }, { notice: 'siren' }, { notice: 'banner' }, ['notice']],
      [
        'a number',
        { retentionDays: 30 },
        { retentionDays: '5' },
        { retentionDays: 30 },
        ['retentionDays'],
      ],
      ['a list', { packs: ['builtin:a'] }, { packs: ['b'] }, { packs: ['builtin:a'] }, ['packs']],
      [
        'no list',
        { packs: ['builtin:a'] },
        { packs: 'builtin:b' },
        { packs: ['builtin:a'] },
        ['packs'],
      ],
      ['an empty list', { packs: [] }, { packs: ['b'] }, { packs: [] }, ['packs']],
      ['none that fits either', { packs: ['a'] }, { packs: ['b'] }, {}, []],
      ['none', { role: 'official' }, { packs: ['b'] }, {}, []],
    ])('%s', (_, before, now, inForce, earlier) => {
      expect(parsePolicy(now, before)).toMatchObject({ policy: inForce, earlier });
      expect(parsePolicy(now, before).issues).toHaveLength(1);
    });

    test('not where some of it fits, where it is empty, or where it was taken out', () => {
      const before = { surfaces: ['call', 'ads'] };
      expect(parsePolicy({ surfaces: ['ads', 'wall'] }, before).policy).toEqual({
        surfaces: ['ads'],
      });
      expect(parsePolicy({ surfaces: [] }, before).policy).toEqual({ surfaces: [] });
      expect(parsePolicy({}, before).policy).toEqual({});
    });
  });

  test('is told with what was found, what was expected and what the setting means', () => {
    const { issues } = parsePolicy({ surfaces: 'call', windws: 1, locked: ['packs', 5] });
    expect(issues.map(withMeaning)).toEqual([
      {
        path: 'surfaces',
        found: '"call"',
        expected: 'a list of strings',
        mend: `Correct it. ${settings.surfaces.meaning}`,
      },
      {
        path: 'windws',
        found: '1',
        expected: 'no such setting',
        mend: 'Remove it, or correct its spelling.',
      },
      {
        path: 'locked.1',
        found: '5',
        expected: 'a text in quotes',
        mend: `Correct it. ${settings.locked.meaning}`,
      },
    ]);
  });
});

test('notes are kept as long as the policy says, and else until they are erased', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  expect(keptFrom({ retentionDays: 30 }, now)).toBe(Date.parse('2026-10-23T10:00:00Z'));
  expect(keptFrom({}, now)).toBe(0);
});

test('the user can change only what is not locked', () => {
  const policy = parsePolicy({ packs: ['builtin:a'], language: 'da' }).policy;
  const chosen = { packs: ['builtin:b'], language: 'en', role: 'official' } as const;
  expect(settle(policy, chosen)).toEqual({
    packs: ['builtin:a'],
    language: 'da',
    role: 'official',
  });
  expect(settle({ ...policy, locked: ['packs'] }, chosen)).toMatchObject({
    packs: ['builtin:a'],
    language: 'en',
  });
});

describe('the managed schema', () => {
  const schema = () =>
    managedSchema() as { readonly type: string; readonly properties: Record<string, unknown> };

  test('names every setting', () => {
    expect(schema().type).toBe('object');
    expect(Object.keys(schema().properties)).toEqual(Object.keys(SETTINGS));
  });

  test.each([
    ['notice', { type: 'string' }],
    ['retentionDays', { type: 'integer' }],
    ['surfaces', { type: 'array', items: { type: 'string' } }],
  ] as const)('tells the type of %s alone, since browsers drop what is stricter', (name, shape) => {
    expect(schema().properties[name]).toEqual({ description: settings[name].meaning, ...shape });
  });
});
