/** Elections and holidays in files outside the project, for packs outside the project. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parsePackText } from '../../src/core/pack-text.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const text = readFileSync(new URL('small-town.json', import.meta.url), 'utf8');
const written = JSON.parse(text) as { readonly windows: readonly object[] };
const ON_DAYS = { at: 'polling-day', workingDays: { count: -20, holidays: 'own-days' } };
const town = file(
  'town.json',
  JSON.stringify({
    ...written,
    windows: written.windows.map((one) => ({ ...one, opens: ON_DAYS })),
  }),
);
const folder = path.join(path.dirname(town), 'my days');
mkdirSync(folder);
const years = ['--from', '2026', '--to', '2034', '--out', folder];
armslength(['calendar', 'holidays', 'DK', '--id', 'own-days', ...years]);
const days = path.join(folder, 'own-days.json');
const FACEBOOK = ['--url', 'https://www.facebook.com/', '--surface', 'composer'];
const key = path.join(path.dirname(town), 'own.jwk');
armslength(['keygen', '--out', key]);
const out = path.join(path.dirname(town), 'town.jws');

const GIVEN: readonly (readonly [string, readonly string[]])[] = [
  ['validate', ['validate', town, folder]],
  ['validate, as a file', ['validate', days, town]],
  ['test', ['test', town, folder]],
  ['test, as a file', ['test', town, days]],
  ['explain', ['explain', '--pack', town, '--base', days, ...FACEBOOK]],
  ['print', ['print', town, '--base', days]],
  ['diff', ['diff', town, town, '--base', days]],
  ['calendar embed', ['calendar', 'embed', town, '--base', days]],
  ['sign', ['sign', town, '--key', key, '--out', out, '--at', '2026-11-22', '--base', days]],
];

it.each(GIVEN)('%s takes holidays that are given beside the pack', (_, parts) => {
  const { status, stdout, stderr } = armslength(parts);
  expect(`${stdout}${stderr}`).not.toContain('own-days", expected');
  expect(stderr).not.toContain('npx armslength validate');
  expect(status).toBe(0);
});

it('what is embedded is all that a device needs', () => {
  const { stdout } = armslength(['calendar', 'embed', town, '--base', days]);
  expect(parsePackText(stdout).ok).toBe(true);
});

it('elections are given as holidays are', () => {
  const election = file('own/dk.json', ofOwn('rules/elections/dk.json'));
  const on = file('own/on.json', text.replaceAll('"dk-municipal"', '"own-municipal"'));
  expect(armslength(['validate', on]).status).toBe(1);
  expect(armslength(['validate', on, election]).status).toBe(0);
  expect(armslength(['test', on, election]).status).toBe(0);
});

const ofOwn = (name: string): string => readFileSync(name, 'utf8').replaceAll('"dk-', '"own-');

it('without them a pack is told that they can be given, and test says it as well', () => {
  const said =
    'windows.0.opens.workingDays.holidays: found "own-days", expected an id in rules/calendars/ or in the pack’s own “calendars”. Correct the id, or make one: “armslength calendar holidays DK --id own-days --from <year> --to <year>”; “armslength calendar embed” adds what is in rules/. A file of it that is elsewhere counts where it is given as well: beside the pack, or with --base where a command takes one pack.';
  for (const call of [
    ['validate', town],
    ['test', town],
    ['calendar', 'embed', town],
  ]) {
    const { status, stdout, stderr } = armslength(call);
    expect([status, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining(said)]);
  }
});

it('one that comes with the project counts before another of its id, and none is given in vain', () => {
  const own = file(
    'england-and-wales.json',
    readFileSync(days, 'utf8').replace('own-days', 'england-and-wales'),
  );
  expect(armslength(['print', town, '--base', own]).stderr).toBe(
    `--base ${own}: “england-and-wales” comes with the extension, and that one is built on. Leave this out, or give it another id.\n`,
  );
});

it('a pack that settings carry is told to carry its elections', () => {
  const settings = file('settings.json', JSON.stringify({ inlinePack: text }));
  const { stderr, stdout } = armslength(['policy', 'chrome', '--from', settings]);
  expect(`${stdout}${stderr}`).toContain(
    'found "dk-municipal", expected the pack in “inlinePack” to carry what its windows name, with that id. “npx armslength calendar embed pack.json” prints it so',
  );
});
