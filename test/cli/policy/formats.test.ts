import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/core/policy.ts';
import { SETTINGS } from '../../../src/core/settings.ts';
import {
  FORMAT_NAMES,
  FORMATS,
  formatCalled,
  type FormatName,
} from '../../../src/cli/policy/formats.ts';
import { aDeployment, AWKWARD, filledIn, someSettings } from './deployments.ts';
import { READERS } from './readers.ts';

/** Runs a shell for each: not a thousand times. */
const RUNS: Partial<Record<FormatName, number>> = { linux: 20 };
/** A template that is filled in writes fixed texts, and cannot write an empty list. */
const withoutEmpty = (settings: Policy): Policy =>
  Object.fromEntries(
    Object.entries(settings).filter(
      ([, value]: [string, unknown]) => !Array.isArray(value) || value.length > 0,
    ),
  );

describe.each(FORMAT_NAMES)('%s', (name) => {
  const format = formatCalled(name);
  const read = (settings: Policy) => Object.values(READERS[name](format.print(filledIn(settings))));

  test('names every setting where nothing is filled in', () => {
    const printed = format.print(aDeployment());
    expect(Object.keys(SETTINGS).filter((key) => !printed.includes(key))).toEqual([]);
  });

  test('says the same as the settings it was made from', () => {
    const settings = name === 'admx' ? withoutEmpty(AWKWARD) : AWKWARD;
    expect(format.refuse?.(filledIn(settings)) ?? []).toEqual([]);
    const found = read(settings);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) expect(one).toEqual(settings);
  });

  test('says the same as any settings that it does not refuse', () => {
    let carried = 0;
    fc.assert(
      fc.property(someSettings, (settings) => {
        if ((format.refuse?.(filledIn(settings)) ?? []).length > 0) return;
        carried += 1;
        for (const one of read(settings)) expect(one).toEqual(settings);
      }),
      { numRuns: RUNS[name] ?? 60 },
    );
    expect(carried).toBeGreaterThan(3);
  });

  test('is the same each time, and ends with a line end', () => {
    const [one, again] = [format.print(filledIn(AWKWARD)), format.print(filledIn(AWKWARD))];
    expect(one).toBe(again);
    expect(one.endsWith('\n')).toBe(true);
  });
});

describe('what a format cannot carry is refused by name', () => {
  const NUL = 'a\0b';
  const CONTROL = 'a\u0001b';
  test.each([
    // format        settings                                  path
    ['admx', { municipality: CONTROL }, ['municipality']],
    ['admx', { municipality: 'a'.repeat(256) }, ['municipality']],
    ['admx', { packs: [] }, ['packs']],
    ['admx', { windows: ['always a', `always ${CONTROL}`] }, ['windows.1']],
    ['adml', { municipality: CONTROL }, []],
    ['adml', { municipality: '\uFFFE' }, ['municipality']],
    ['mobileconfig', { municipality: CONTROL }, ['municipality']],
    ['mobileconfig', { municipality: 'half \uD800' }, ['municipality']],
    ['mobileconfig', { inlinePack: 'x'.repeat(1_000_000) }, []],
    ['registry', { municipality: NUL }, ['municipality']],
    ['registry', { municipality: CONTROL }, []],
    // The script carries more than a row, up to its own length.
    ['intune', { inlinePack: 'x'.repeat(32_767) }, []],
    ['intune', { inlinePack: 'x'.repeat(100_000) }, ['inlinePack']],
    ['intune', { windows: ['always \uF000'], municipality: CONTROL }, []],
    ['intune', { municipality: NUL }, ['municipality']],
  ] as const)('%s', (name, settings, paths) => {
    const issues = formatCalled(name).refuse?.(filledIn(settings)) ?? [];
    expect(issues.map(({ path }) => path)).toEqual(paths);
    for (const { found, expected, mend } of issues) expect(found && expected && mend).toBeTruthy();
  });

  test('and what needs no refusal has none: JSON carries every text', () => {
    const names = ['chrome', 'edge', 'firefox', 'google', 'jamf', 'linux'] as const;
    expect(names.filter((name) => 'refuse' in FORMATS[name])).toEqual([]);
  });
});

test.each(['chrome', 'firefox', 'google', 'mobileconfig', 'registry', 'linux'] as const)(
  '%s carries the longest pack that may be',
  (name) => {
    const settings: Policy = { inlinePack: '"æ\n'.repeat(333_333) };
    for (const one of Object.values(READERS[name](formatCalled(name).print(filledIn(settings)))))
      expect(one).toEqual(settings);
  },
);

test.each(['chrome', 'edge', 'firefox', 'intune', 'linux', 'mobileconfig', 'registry'] as const)(
  '%s can leave the installation to another policy',
  (name) => {
    const { print } = formatCalled(name);
    const settings = { municipality: 'Example' };
    expect(print(filledIn(settings))).toContain('force_installed');
    const alone = print(filledIn(settings, { installs: false }));
    // The script for Linux asks for the name, in quotes.
    expect(alone).not.toMatch(/force_installed|ExtensionSettings(?!"')/);
    for (const one of Object.values(READERS[name](alone))) expect(one).toEqual(settings);
  },
);
