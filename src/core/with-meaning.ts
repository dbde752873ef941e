/** What a setting means, where nothing better can be said of a value that does not fit. */
import type { Issue } from './issue.ts';
import { CORRECT_IT } from './policy.ts';
import { isSettingName } from './settings.ts';
import { settings } from './wording/settings/en.ts';

/** An issue of a policy as people are told it. The background, which finds it, has no need of the words. */
export function withMeaning(issue: Issue): Issue {
  const [name = ''] = issue.path.split('.');
  return issue.mend === CORRECT_IT && isSettingName(name)
    ? { ...issue, mend: `${CORRECT_IT} ${settings[name].meaning}` }
    : issue;
}
