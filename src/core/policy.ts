/** What an administrator has set: checked key by key, and settled with what the user chose. */
import { type Issue, issueAt, parse } from './issue.ts';
import { type Policy, type Setting, type SettingName, SETTINGS } from './settings.ts';

export type { Policy } from './settings.ts';

/** Checks a policy key by key: a bad value is reported by name, and all the others apply. */
export function parsePolicy(raw: Readonly<Record<string, unknown>>): {
  readonly policy: Policy;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const policy: Record<string, unknown> = {};
  for (const [name, found] of Object.entries(raw)) {
    const setting: Setting | undefined = Object.hasOwn(SETTINGS, name)
      ? SETTINGS[name as SettingName]
      : undefined;
    if (!setting) {
      issues.push(issueAt(name, found, 'no such setting', 'Remove it, or correct its spelling.'));
    } else if (setting.type !== 'list') {
      const result = parse(setting.value, found);
      if (result.ok) policy[name] = result.value;
      else issues.push(...result.issues.map((issue) => about(issue, name, setting)));
    } else if (Array.isArray(found)) {
      const good = found.filter((item: unknown, at) => {
        const result = parse(setting.item, item);
        if (!result.ok)
          issues.push(...result.issues.map((issue) => about(issue, `${name}.${at}`, setting)));
        return result.ok;
      });
      // A list of nothing but bad items says nothing: what holds without the setting goes on holding.
      if (good.length > 0 || found.length === 0) policy[name] = good;
    } else {
      issues.push(about(issueAt(name, found, 'a list of strings', ''), name, setting));
    }
  }
  return { policy, issues };
}

/** An issue with a value, by the name of its setting. */
const about = (issue: Issue, path: string, setting: Setting): Issue => ({
  ...issue,
  path,
  mend: setting.meaning,
  ...('unquoted' in setting && { found: 'something else' }),
});

/** The policy over what the user chose: a setting that is not locked may be overridden by the user. */
export function settle(policy: Policy, chosen: Policy): Policy {
  const locked: readonly string[] = policy.locked ?? Object.keys(policy);
  const free = Object.entries(chosen).filter(([name]) => !locked.includes(name));
  return { ...policy, ...Object.fromEntries(free) };
}
