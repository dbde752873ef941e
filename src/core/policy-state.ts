/** What a browser's answer about managed settings means. It may come late, or not at all, or be gone for a moment. */

export type RawPolicy = Readonly<Record<string, unknown>>;

/**
 * `unknown`: installed by an administrator, whose settings have not arrived yet. `absent`: there is no administrator.
 * `applied`: in force. `lost`: was in force and is gone although an administrator still has us installed.
 */
export type PolicyState = 'unknown' | 'absent' | 'applied' | 'lost';

export interface KeptPolicy {
  readonly state: PolicyState;
  /** In force: what arrived last. Empty while nothing has. */
  readonly raw: RawPolicy;
}

/** The policy to go by, given the browser's answer now, who installed us, and what was kept from before. */
export function keepPolicy(
  answer: RawPolicy,
  installedByAdministrator: boolean,
  before: KeptPolicy | undefined,
): KeptPolicy {
  if (Object.keys(answer).length > 0) return { state: 'applied', raw: answer };
  if (!installedByAdministrator) return { state: 'absent', raw: {} };
  const last = before?.raw ?? {};
  return Object.keys(last).length > 0
    ? { state: 'lost', raw: last }
    : { state: 'unknown', raw: {} };
}
