/** What an administrator has set: checked key by key, and settled with what the user chose. */
import { type Issue, issueAt, parse } from './issue.ts';
import { looksPrivate } from './pack-key.ts';
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
      issues.push(unquoted(issueAt(name, found, 'no such setting', mend), found));
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
    const result = parse(setting.value, found);
    return result.ok
      ? { good: result.value, issues: [] }
      : { issues: result.issues.map((issue) => about(issue, name, setting, found)) };
  }
  if (!Array.isArray(found)) {
    const issue = issueAt(name, found, 'a list of strings', '');
    return { issues: [about(issue, name, setting, found)] };
  }
  const issues: Issue[] = [];
  const good = found.filter((item: unknown, at) => {
    const result = parse(setting.item, item);
    if (!result.ok)
      issues.push(
        ...result.issues.map((one) => ({
          ...about(one, `${name}.${at}`, setting, item),
          ...setting.ofItem(item),
        })),
      );
    return result.ok;
  });
  return { issues, ...((good.length > 0 || found.length === 0) && { good }) };
}

/** An issue with a value, by the name of its setting. */
const about = (issue: Issue, path: string, setting: Setting, value: unknown): Issue => ({
  ...unquoted(issue, value),
  path,
  mend: setting.meaning,
  ...setting.instead?.(value),
});

/** A private key is not repeated, wherever somebody has put it. */
const unquoted = (issue: Issue, value: unknown): Issue =>
  looksPrivate(value) ? { ...issue, found: 'what may be a private key' } : issue;

/** The policy over what the user chose: a setting that is not locked may be overridden by the user. */
export function settle(policy: Policy, chosen: Policy): Policy {
  const locked: readonly string[] = policy.locked ?? Object.keys(policy);
  const free = Object.entries(chosen).filter(([name]) => !locked.includes(name));
  return { ...policy, ...Object.fromEntries(free) };
}
