/** The good items of the lists in a file of settings, where they stand in it. */
import type { Issue } from '../core/issue.ts';
import type { SettingName } from '../core/settings.ts';

export interface Listed {
  readonly item: string;
  /** Counted as the list is written: what does not fit has a place too. */
  readonly at: number;
}

export type Lists = (name: SettingName) => readonly Listed[];

/** `issues` are those of single items, with which these are left out. */
export const listsIn =
  (raw: Readonly<Record<string, unknown>>, issues: readonly Pick<Issue, 'path'>[]): Lists =>
  (name) => {
    const list = raw[name];
    if (!Array.isArray(list)) return [];
    const bad = new Set(issues.map(({ path }) => path));
    return list.flatMap((item: unknown, at) =>
      typeof item === 'string' && !bad.has(`${name}.${at}`) ? [{ item, at }] : [],
    );
  };
