import { describe, expect, test } from 'vitest';
import { parsePolicy, type Policy, settle } from '../../src/core/policy.ts';
import { type SettingsSeen, settingStandings } from '../../src/core/setting-standing.ts';
import { SETTINGS } from '../../src/core/settings.ts';
import { aPack } from './examples.ts';

/** How things stand as a browser finds them: what an administrator wrote, and what the user chose. */
function seen(
  raw: Readonly<Record<string, unknown>>,
  choice: Policy = {},
  policyState: SettingsSeen['policyState'] = 'applied',
  packs: SettingsSeen['packs'] = [],
  before: Policy = {},
): SettingsSeen {
  const { policy: set, issues, earlier } = parsePolicy(raw, before);
  const effective = settle(set, choice);
  const fromPolicy = (Object.keys(set) as (keyof Policy)[]).filter(
    (name) => effective[name] === set[name],
  );
  return {
    policyState,
    effective,
    fromPolicy,
    issues,
    set,
    earlier,
    choice,
    packs,
    packIssues: [],
    language: 'en',
  };
}
const standing = (name: string, ...of: Parameters<typeof seen>) => {
  const found = settingStandings(seen(...of)).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not told`);
  const { issues, idle: _, ...rest } = found;
  return { ...rest, issues: issues.length };
};

describe('a setting', () => {
  test('is told once, whether it is set or not', () => {
    const names = settingStandings(seen({ role: 'official', notice: 'siren' })).map(
      ({ name }) => name,
    );
    expect(names.slice(0, 2)).toEqual(['role', 'notice']);
    expect(names.toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
  });

  test('of the administrator’s is in force', () => {
    expect(standing('role', { role: 'official' })).toEqual({
      name: 'role',
      standing: 'in-force',
      from: 'policy',
      value: 'official',
      issues: 0,
    });
  });

  test('of the user’s is in force where the administrator has none', () => {
    expect(standing('role', {}, { role: 'official' })).toMatchObject({
      standing: 'in-force',
      from: 'choice',
    });
  });

  test('that nobody has set is the default', () => {
    expect(standing('role', {})).toEqual({
      name: 'role',
      standing: 'default',
      from: 'default',
      issues: 0,
    });
  });

  test('that does not fit is left out, with the reason', () => {
    expect(standing('notice', { notice: 'siren' })).toEqual({
      name: 'notice',
      standing: 'left-out',
      from: 'policy',
      issues: 1,
    });
  });

  test('of which nothing fits has its earlier value, and is said to, with the reason', () => {
    const of = { notice: 'siren' };
    expect(standing('notice', of, {}, 'applied', [], { notice: 'banner' })).toEqual({
      name: 'notice',
      standing: 'earlier',
      from: 'policy',
      value: 'banner',
      issues: 1,
    });
    // One that the user may decide about is the user’s.
    const own = { ...of, locked: [] };
    expect(
      standing('notice', own, { notice: 'popup' }, 'applied', [], { notice: 'banner' }),
    ).toMatchObject({
      from: 'choice',
      value: 'popup',
      standing: expect.not.stringContaining('earlier') as string,
    });
  });

  test('with a bad item is in force in part', () => {
    expect(standing('surfaces', { surfaces: ['call', 'wall', 'hall'] })).toMatchObject({
      standing: 'in-part',
      value: ['call'],
      issues: 2,
    });
  });

  test('that there is not is told all the same', () => {
    expect(standing('rôle', { rôle: 'official' })).toMatchObject({ standing: 'left-out' });
  });

  test('is pending while the administrator’s have not arrived, unless the user has chosen it', () => {
    expect(standing('role', {}, { grant: 'all' }, 'unknown').standing).toBe('pending');
    expect(standing('grant', {}, { grant: 'all' }, 'unknown').standing).toBe('in-force');
  });

  test('of the user’s that gives way is said to, and the other way round', () => {
    const own = { role: 'councillor' };
    expect(standing('role', { role: 'official' }, own)).toMatchObject({
      from: 'policy',
      over: 'policy',
    });
    expect(standing('role', { role: 'official', locked: ['packs'] }, own)).toMatchObject({
      from: 'choice',
      over: 'choice',
      value: 'councillor',
    });
    expect(standing('role', { role: 'councillor' }, own)).not.toHaveProperty('over');
  });

  describe('that a pack gives where nobody has set it', () => {
    const contact = { name: { en: 'The secretariat', da: 'Sekretariatet' } };
    const pack = aPack({ contact: { ...contact, email: 'secretariat@council.example' } });
    const other = aPack({ id: 'other', municipality: { en: 'Another Council' } });
    const given = (name: string, raw = {}, packs = [pack]) =>
      standing(name, raw, {}, 'applied', packs);

    test('is in force from the pack', () => {
      expect(given('contactName')).toEqual({
        name: 'contactName',
        standing: 'in-force',
        from: 'pack',
        value: 'The secretariat',
        issues: 0,
      });
      expect(given('contactEmail').value).toBe('secretariat@council.example');
      expect(given('guidelineUrl').value).toBe('https://www.example.org/guideline');
      expect(given('contactUrl')).toMatchObject({ standing: 'default', from: 'default' });
    });

    test('is told for each pack where they differ', () => {
      const { value } = given('municipality', {}, [pack, other, pack]);
      expect(value).toEqual(['Example Council', 'Another Council']);
      expect(given('municipality', {}, [pack, aPack({ municipality: undefined })]).value).toBe(
        'Example Council',
      );
    });

    test('is one number of days, that of the first pack', () => {
      const told = { controller: { en: 'The council' }, basis: { en: 'A law' } };
      const kept = [60, 90].map((retentionDays) =>
        aPack({ dataProtection: { ...told, retentionDays } }),
      );
      expect(given('retentionDays', {}, kept)).toMatchObject({ from: 'pack', value: 60 });
      expect(given('retentionDays', { retentionDays: 30 }, kept)).toMatchObject({
        from: 'policy',
        value: 30,
      });
      expect(given('retentionDays')).toMatchObject({ standing: 'default' });
    });

    test('gives way to the administrator’s, a contact as a whole', () => {
      expect(given('municipality', { municipality: 'Ours' })).toMatchObject({ from: 'policy' });
      const raw = { contactName: 'The mayor’s office' };
      expect(given('contactName', raw)).toMatchObject({ from: 'policy' });
      expect(given('contactEmail', raw)).toMatchObject({ from: 'default' });
      const mail = { contactEmail: 'mayor@council.example' };
      expect(given('contactName', mail)).toMatchObject({ from: 'default' });
      const page = { contactUrl: 'https://council.example/contact' };
      expect(given('contactName', page)).toMatchObject({ from: 'default' });
    });

    test('is said to be left out where the administrator’s does not fit', () => {
      expect(given('municipality', { municipality: 5 })).toMatchObject({ standing: 'left-out' });
    });

    test('has a name that every object has', () => {
      expect(given('constructor', { constructor: 1 })).toMatchObject({ standing: 'left-out' });
    });
  });
});

describe('what is in force, and nothing comes of', () => {
  const issue = { path: '', found: '', expected: '', mend: '' };
  const told = (
    raw: Readonly<Record<string, unknown>>,
    more: Partial<Pick<SettingsSeen, 'packIssues' | 'hostsKept'>>,
  ) =>
    settingStandings({ ...seen(raw), ...more })
      .filter(({ name }) => Object.hasOwn(raw, name))
      .map(({ standing: word, idle }) => [word, ...idle]);
  const packs = ['builtin:demo', 'builtin:none'];

  test.each([
    ['a pack that there is not', { packs }, ['in-part', 'builtin:none'], ['builtin:none']],
    ['every pack', { packs }, ['idle', ...packs], packs],
    ['none', { packs }, ['in-force'], []],
    ['a pack as text', { inlinePack: '{}' }, ['idle', 'inlinePack'], ['inlinePack']],
  ])('is %s', (_, raw, expected, references) => {
    const packIssues = references.map((reference) => ({ reference, issue }));
    expect(told(raw, { packIssues })).toEqual([expected]);
  });

  test('is no pack of which an earlier one is in force', () => {
    const packIssues = [{ reference: 'builtin:none', issue, passedOver: true as const }];
    expect(told({ packs }, { packIssues })).toEqual([['in-force']]);
  });

  test('is a host that the browser keeps the extension out of', () => {
    const raw = { extraHosts: ['mastodon:social.council.example', 'jitsi:meet.council.example'] };
    const hostsKept = { missing: ['meet.council.example'] };
    expect(told(raw, { hostsKept })).toEqual([['in-part', 'jitsi:meet.council.example']]);
    expect(told(raw, {})).toEqual([['in-force']]);
  });
});
