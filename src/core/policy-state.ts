/** What a browser's answer about managed settings means. It may come late, or not at all, or be gone for a moment. */
import { type CheckedPolicy, holdsKey, parsePolicy } from './policy.ts';

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
  /** The last good values of settings of which nothing fits now. They go on until there is a good one, or none. */
  readonly earlier?: RawPolicy;
}

/**
 * The policy to go by, given the browser's answer now, who installed us, and what was kept from before. `lastPack` is the
 * pack that was written into the settings before, where what is written there now is none.
 */
export function keepPolicy(
  answer: RawPolicy,
  installedByAdministrator: boolean,
  before: KeptPolicy | undefined,
  lastPack?: string,
): KeptPolicy {
  if (Object.keys(answer).length > 0) return applied(withoutPrivateKeys(answer), before, lastPack);
  if (!installedByAdministrator) return { state: 'absent', raw: {} };
  return before && Object.keys(before.raw).length > 0
    ? { ...before, state: 'lost' }
    : { state: 'unknown', raw: {} };
}

/** The settings of a policy that was kept, and what is wrong with them. */
export function policyIn({ raw, earlier }: Pick<KeptPolicy, 'raw' | 'earlier'>): CheckedPolicy {
  const checked = parsePolicy(raw, earlier);
  const { inlinePack } = parsePolicy(earlier ?? {}).policy;
  if (inlinePack === undefined || checked.earlier.includes('inlinePack')) return checked;
  // Any text fits; that this one is no pack was told by reading it as one, when it came.
  return {
    ...checked,
    policy: { ...checked.policy, inlinePack },
    earlier: [...checked.earlier, 'inlinePack'],
  };
}

function applied(
  raw: RawPolicy,
  before: KeptPolicy | undefined,
  lastPack: string | undefined,
): KeptPolicy {
  const last = before ? policyIn(before).policy : {};
  const names = parsePolicy(raw, last).earlier;
  const earlier = {
    ...Object.fromEntries(names.map((name) => [name, last[name]])),
    ...(lastPack !== undefined && { inlinePack: lastPack }),
  };
  return { state: 'applied', raw, ...(Object.keys(earlier).length > 0 && { earlier }) };
}

const NOT_KEPT = 'a PRIVATE KEY, which is not kept here';

/** Where a private key stands, that it does is all that has to be known: there need not be another copy. */
const withoutPrivateKeys = (raw: RawPolicy): RawPolicy =>
  Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      const kept = (item: unknown) => (holdsKey(name, item) ? NOT_KEPT : item);
      return [name, Array.isArray(value) ? value.map(kept) : kept(value)];
    }),
  );
