import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/core/policy.ts';
import { admxOf } from '../../../src/cli/policy/admx.ts';
import { intuneInstructions, onlyByScript } from '../../../src/cli/policy/intune.ts';
import { armslength } from '../armslength.ts';
import { aDeployment, AWKWARD, filledIn, IDS } from './deployments.ts';
import { allNamed, attribute, parseXml } from './xml-tree.ts';

const ROW = /\n(\.\/Device\/Vendor\/MSFT\/Policy\/Config\/\S+)\n(.+)\n```/g;
const rowsOf = (settings: Policy) =>
  [...intuneInstructions(filledIn(settings)).matchAll(ROW)].map(([, uri = '', value = '']) => {
    const data = allNamed(parseXml(`<row>${value}</row>`), 'data')[0];
    return { uri, id: attribute(data, 'id'), value: attribute(data, 'value') };
  });

test('each row names a policy of the template in its category, and its part', () => {
  const policies = allNamed(parseXml(admxOf(aDeployment())), 'policy');
  const rows = rowsOf(AWKWARD);
  expect(rows.length).toBe(2 * Object.keys(AWKWARD).length);
  for (const { uri, id } of rows) {
    const [, category, name] = /Armslength~Policy~Armslength~(\w+)\/(\w+)$/.exec(uri) ?? [];
    const policy = policies.find((one) => attribute(one, 'name') === name);
    expect(policy && attribute(allNamed(policy, 'parentCategory')[0], 'ref')).toBe(category);
    expect(
      policy && allNamed(policy, 'elements')[0]?.children.map((one) => attribute(one, 'id')),
    ).toEqual([id]);
  }
});

test('each row has its value ready', () => {
  const byName = new Map(rowsOf(AWKWARD).map(({ id, value }) => [id, value]));
  expect(byName.get('Chrome_municipality_Part')).toBe(AWKWARD.municipality);
  expect(byName.get('Firefox_inlinePack_Part')).toBe(AWKWARD.inlinePack);
  expect(byName.get('Chrome_windows_Part')).toBe(
    (AWKWARD.windows ?? []).flatMap((window, at) => [`${at + 1}`, window]).join('\uF000'),
  );
  expect(intuneInstructions(filledIn(AWKWARD))).toContain('value="1&#xF000;always');
});

test('the template row is a command that makes the template of these very ids', () => {
  const ids = { chrome: 'b'.repeat(32), edge: 'c'.repeat(32), firefox: 'other@council.example' };
  const deployment = aDeployment({ ids });
  const [, command = ''] =
    /the whole output of: npx armslength (.+)/.exec(intuneInstructions(deployment)) ?? [];
  expect(armslength(command.split(' ')).stdout).toBe(
    admxOf({ ...deployment, browsers: ['chrome', 'firefox'] }),
  );
});

test('a list that is empty has no row, since there is no way to write one, and the page says so in its place', () => {
  const settings: Policy = { packKeys: [], role: 'official' };
  expect(rowsOf(settings).map(({ id }) => id)).toEqual(['Chrome_role_Part', 'Firefox_role_Part']);
  const told = intuneInstructions(filledIn(settings)).match(/\*\*`packKeys`\*\* has no row: .+/g);
  expect(told).toHaveLength(2);
  expect(told?.[0]).toContain('The script of step 2 sets it.');
});

test('what no row can carry is left to the script, which carries it, and is named', () => {
  const long = 'x'.repeat(32_767);
  const settings: Policy = { inlinePack: long, windows: ['always \uF000'], role: 'official' };
  expect(rowsOf(settings).map(({ id }) => id)).toEqual(['Chrome_role_Part', 'Firefox_role_Part']);
  const page = intuneInstructions(filledIn(settings));
  expect(page.match(/"inlinePack"="x{32767}"/g)).toHaveLength(3);
  expect(page).toContain('**`inlinePack`** has no row: it does not fit into a row (at most 32766');
  expect(onlyByScript(filledIn(settings))).toEqual([
    expect.stringMatching(/^inlinePack does not fit .+: the script of step 2 sets it/),
    expect.stringMatching(/^windows does not fit /),
  ]);
  expect(onlyByScript(filledIn(settings, { browsers: ['edge'] }))).toEqual([]);
});

test('a script that is longer than Intune takes is told', () => {
  const told = (letters: number) =>
    onlyByScript(filledIn({ contactName: 'x'.repeat(letters) }, { browsers: ['edge'] }));
  const rest = 199_999 - scriptLength('');
  expect(told(rest)).toEqual([]);
  expect(told(rest + 1)).toEqual([expect.stringContaining('less than 200 KB')]);
});

const scriptLength = (contactName: string): number => {
  const page = intuneInstructions(filledIn({ contactName }, { browsers: ['edge'] }));
  return (/```powershell\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '').length;
};

test('Edge has no rows, since Windows takes no template for it, but it is in the script', () => {
  const instructions = intuneInstructions(aDeployment({ browsers: ['edge'] }));
  expect([...instructions.matchAll(ROW)]).toEqual([]);
  expect(instructions).toContain(`Edge\\3rdparty\\extensions\\${IDS.edge}\\policy`);
});

test('the script is plain ASCII, since PowerShell reads a file without a mark by the code page', () => {
  const [, script = ''] =
    /```powershell\n([\s\S]*?)\n```/.exec(intuneInstructions(filledIn(AWKWARD))) ?? [];
  expect(script).toMatch(/^[\x20-\x7e\n]+$/);
  // A line that begins so would end the text too early.
  expect(script.split('\n').filter((line) => line.startsWith("'@"))).toHaveLength(1);
});

describe('the page says how to take it away again', () => {
  const removalIn = (page: string) => page.split('## To take it away again')[1] ?? '';

  test('by a script like that of step 2, with the keys that it has set and no others', () => {
    const [set = [], taken = []] = [
      ...intuneInstructions(filledIn(AWKWARD)).matchAll(/\$text = @'\n([\s\S]*?)\n'@\n/g),
    ].map(([, text = '']) => text.split('\n').filter((line) => line.startsWith('[')));
    const removed = set.filter((line) => line.startsWith('[-'));
    expect(removed).toHaveLength(3);
    expect(taken).toEqual(removed);
  });

  test('and that the entries of others stay, where it also installs', () => {
    const others = 'the entry of Armslength, and leave those of others';
    expect(removalIn(intuneInstructions(aDeployment()))).toContain(others);
    expect(removalIn(intuneInstructions(aDeployment({ installs: false })))).not.toContain(others);
  });
});

test('the script does not install: beside the text of step 1 its keys would hide those of other extensions', () => {
  const [, script = ''] =
    /```powershell\n([\s\S]*?)\n```/.exec(intuneInstructions(aDeployment())) ?? [];
  expect(script).not.toContain('ExtensionSettings');
});
