/** What an administrator has set: checked key by key, and settled with what the user chose. */
import type * as v from 'valibot';
import { type Issue, issueAt, parse } from './issue.ts';
import { TAKE_OUT_KEY } from './issue-words.ts';
import { looksPrivate, looksPrivateWithin, MAYBE_KEY, NO_KEY_HERE } from './private-key.ts';
import {
  isSettingName,
  type Policy,
  type Setting,
  type SettingName,
  SETTINGS,
} from './settings.ts';

export type { Policy } from './settings.ts';

export interface CheckedPolicy {
  readonly policy: Policy;
  readonly issues: readonly Issue[];
  /** The settings whose earlier value goes on, since nothing of the present one fits. */
  readonly earlier: readonly SettingName[];
}

/**
 * Checks a policy key by key: a bad value is reported by name, and all the others apply. A value of which nothing fits says
 * nothing: the one in `before` goes on, if there is one. An empty list fits, and a key that is not there is not asked for.
 */
export function parsePolicy(
  raw: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>> = {},
): CheckedPolicy {
  const issues: Issue[] = [];
  const policy: Record<string, unknown> = {};
  const earlier: SettingName[] = [];
  for (const [name, found] of Object.entries(raw)) {
    if (!isSettingName(name)) {
      const mend = 'Remove it, or correct its spelling.';
      issues.push(issueAt(name, found, 'no such setting', mend));
      continue;
    }
    const now = check(name, found);
    issues.push(...now.issues);
    const last = now.good === undefined && Object.hasOwn(before, name) && check(name, before[name]);
    const good = last ? last.good : now.good;
    if (good === undefined) continue;
    policy[name] = good;
    if (last) earlier.push(name);
  }
  return { policy, issues, earlier };
}

/** What of a value may be in force, if anything, and what is wrong with the rest. */
function check(
  name: SettingName,
  found: unknown,
): { readonly good?: unknown; readonly issues: readonly Issue[] } {
  const setting: Setting = SETTINGS[name];
  if (setting.type !== 'list') {
    const issues = wrongWith(name, name, found, setting.value);
    return { issues, ...(issues.length === 0 && { good: found }) };
  }
  if (!Array.isArray(found)) {
    const issue = issueAt(name, found, 'a list of strings', '');
    return { issues: [keyIn(name, name, found) ?? about(issue, name, setting, found)] };
  }
  const { most } = setting;
  const issues: Issue[] =
    found.length > most
      ? [
          {
            path: name,
            found: `${found.length} items`,
            expected: `at most ${most}`,
            mend: `Take some out: what stands behind the first ${most} is left out.`,
          },
        ]
      : [];
  const good = found.slice(0, most).filter((item: unknown, at) => {
    const wrong = wrongWith(name, `${name}.${at}`, item, setting.item, setting.ofItem);
    issues.push(...wrong);
    return wrong.length === 0;
  });
  return { issues, ...((good.length > 0 || found.length === 0) && { good }) };
}

/** What is wrong with a value at `path`: that of a setting, or one item of it. A private key is refused before it is read. */
function wrongWith(
  name: SettingName,
  path: string,
  value: unknown,
  schema: v.GenericSchema,
  more?: (item: unknown) => Partial<Issue>,
): readonly Issue[] {
  const key = keyIn(name, path, value);
  if (key) return [key];
  const result = parse(schema, value);
  return result.ok
    ? []
    : result.issues.map((one) => ({
        ...about(one, path, SETTINGS[name], value),
        ...more?.(value),
      }));
}

/** Where a key belongs, more is said of a private one. */
const keyIn = (name: SettingName, path: string, value: unknown): Issue | undefined =>
  name !== 'packKeys' && holdsKey(name, value)
    ? { path, found: MAYBE_KEY, expected: NO_KEY_HERE, mend: TAKE_OUT_KEY }
    : undefined;

/** Whether what somebody gave for a setting, or for one item of it, may be a private key or have one in it. */
export const holdsKey = (name: string, value: unknown): boolean =>
  name === 'inlinePack' ? looksPrivateWithin(value) : looksPrivate(value);

/** What to do about a value of which nothing better can be said here: `withMeaning` adds what the setting means. */
export const CORRECT_IT = 'Correct it.';

/** An issue with a value, by the name of its setting. */
const about = (issue: Issue, path: string, setting: Setting, value: unknown): Issue => ({
  ...issue,
  path,
  mend: CORRECT_IT,
  ...setting.instead?.(value),
});

/** The policy over what the user chose: a setting that is not locked may be overridden by the user. */
export function settle(policy: Policy, chosen: Policy): Policy {
  const locked: readonly string[] = policy.locked ?? Object.keys(policy);
  const free = Object.entries(chosen).filter(([name]) => !locked.includes(name));
  return { ...policy, ...Object.fromEntries(free) };
}
