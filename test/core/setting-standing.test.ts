import { describe, expect, test } from 'vitest';
import { parsePolicy, type Policy, settle } from '../../src/core/policy.ts';
import { type SettingsSeen, settingStandings } from '../../src/core/setting-standing.ts';
import { SETTINGS } from '../../src/core/settings.ts';

/** How things stand as a browser finds them: what an administrator wrote, and what the user chose. */
function seen(
  raw: Readonly<Record<string, unknown>>,
  choice: Policy = {},
  policyState: SettingsSeen['policyState'] = 'applied',
): SettingsSeen {
  const { policy: set, issues } = parsePolicy(raw);
  const effective = settle(set, choice);
  const fromPolicy = (Object.keys(set) as (keyof Policy)[]).filter(
    (name) => effective[name] === set[name],
  );
  return { policyState, effective, fromPolicy, issues, set, choice };
}
const standing = (name: string, ...of: Parameters<typeof seen>) => {
  const found = settingStandings(seen(...of)).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not told`);
  const { issues, ...rest } = found;
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
});
