/** What the pages for administrators show step by step is what the code prints, writes and says. */
import { describe, expect, test } from 'vitest';
import { type Browser, CHROMIUMS } from '../src/cli/policy/deployment.ts';
import { statusIn } from '../src/ui/messages/status.ts';
import { fencedIn, markdownIn, OWN_ID, read } from './documents.ts';

const ADMIN = markdownIn('docs/admin');

/** Whose ids a format prints, where it is not those of Chrome and Edge. */
const WITH_IDS: Readonly<Record<string, readonly Browser[]>> = {
  chrome: ['chrome'],
  edge: ['edge'],
  adml: [],
  firefox: [],
  google: [],
};

test('every command whose output has an id is shown with the id of a package', () => {
  const commands = ADMIN.flatMap((file) => fencedIn(read(file), 'sh'))
    .flatMap((block) => block.split('\n'))
    .filter((line) => line.startsWith('npx armslength policy '));
  expect(commands.length).toBeGreaterThan(15);
  const isShort = (command: string) => {
    const [, format = ''] = /policy (\w+)/.exec(command) ?? [];
    const browsers = /--browser ([a-z ]+)/.exec(command)?.[1]?.trim().split(' ') ?? CHROMIUMS;
    return (WITH_IDS[format] ?? CHROMIUMS)
      .filter((browser) => browsers.includes(browser))
      .some((browser) => !command.includes(`--${browser}-id ${OWN_ID}`));
  };
  expect(commands.filter(isShort)).toEqual([]);
});

test('whatever the script for Linux leaves on a device is named where it is removed', () => {
  const row = read('docs/admin/remove.md')
    .split('\n')
    .find((line) => line.startsWith('| Linux '));
  const script = read('src/cli/policy/linux.ts');
  const written = script.match(/\.?armslength(?:-install|-sum)?(?:\.json)?\b/g) ?? [];
  const names = written.filter((name) => /\.json$|-sum$/.test(name));
  expect(new Set(names).size).toBe(4);
  expect(names.filter((name) => !row?.includes(name))).toEqual([]);
});

test('each way in which ExtensionSettings can have got the entry is undone, and the entries of others stay', () => {
  const page = read('docs/admin/remove.md');
  const [, section = ''] = page.split(/^## The entry in .*$/m);
  const rows = section.split(/^#/m)[0]?.split('\n') ?? [];
  for (const system of [
    'Group Policy',
    'Registry',
    'Intune',
    'macOS',
    'Google Admin',
    'Linux',
    'Firefox',
  ])
    expect(
      rows.filter((row) => row.startsWith(`| ${system}`)),
      system,
    ).toHaveLength(1);
  expect(section).toContain('Leave the entries of others');
});

describe('the states of the policy', () => {
  const rowsOf = (file: string, state: string) =>
    read(file)
      .split('\n')
      .filter((line) => new RegExp(`^\\| (?:State )?\`${state}\``).test(line));

  test.each(Object.entries(statusIn('en').policy))(
    '%s is shown as the page says it',
    (state, said) => {
      const rows = [
        ...rowsOf('docs/admin/status.md', state),
        ...rowsOf('docs/admin/troubleshooting.md', state),
      ];
      expect(rows.length).toBe(state === 'applied' ? 1 : 2);
      expect(rows.filter((row) => !row.includes(`_${said}_`))).toEqual([]);
    },
  );
});

test('headings of the status page are named as they stand there', () => {
  const { policyTitle, unreached } = statusIn('en');
  expect(read('docs/admin/status.md')).toContain(`_${policyTitle}_`);
  expect(read('docs/admin/troubleshooting.md')).toContain(`_${unreached}_`);
});
