/** What a popup says where there is no reminder, ready to be shown: one that read settings and packs first would show later. */
import type { RulePack } from './pack-schema.ts';
import { currentPeriods } from './periods.ts';
import type { PolicyState } from './policy-state.ts';
import { nextChange } from './reach.ts';
import type { World } from './visit.ts';
import type { WindowStanding } from './window.ts';
import { inLanguage, type Language } from './words.ts';

export interface Outlook {
  /** That of all names in it. */
  readonly language: Language;
  /** Whether the user, not an administrator, chooses what is in force. */
  readonly chooses: boolean;
  /** Those in force, in order of precedence. */
  readonly packs: readonly NamedPack[];
  /** Those that are open, or else the next one. */
  readonly periods: readonly NamedPeriod[];
  /** The sites of which the user wants to hear nothing more today. */
  readonly silenced: readonly { readonly id: string; readonly name: string }[];
  /** Epoch milliseconds from which on it may be otherwise by the clock alone, or `null`. */
  readonly until: number | null;
}

interface NamedPack extends Pick<RulePack, 'id' | 'status' | 'fictional' | 'verified'> {
  readonly name: string;
}

export interface NamedPeriod {
  readonly name: string;
  /** Epoch milliseconds, like the end; absent where it has always been open. */
  readonly opensAt?: number;
  readonly closesAt?: number;
  /** IANA zone of the pack that it belongs to. */
  readonly zone: string;
  readonly standing: WindowStanding;
}

type Standing = Pick<
  World,
  'packs' | 'situation' | 'language' | 'sites' | 'silences' | 'pausedUntil'
> & { readonly policyState: PolicyState };

export function outlookOf(standing: Standing): Outlook {
  const { packs, situation, language, sites, silences, policyState } = standing;
  const isSilent = (id: string): boolean =>
    silences.some(({ site, until }) => site === id && until > situation.now);
  return {
    language,
    chooses: policyState === 'absent',
    packs: packs.map(({ id, name, status, fictional = false, verified = true }) => ({
      id,
      name: inLanguage(name, language),
      status,
      fictional,
      verified,
    })),
    periods: currentPeriods(packs, situation).map(({ window, zone, standing: how }) => ({
      name: inLanguage(window.name, language),
      ...(window.opensAt !== undefined && { opensAt: window.opensAt }),
      ...(window.closesAt !== undefined && { closesAt: window.closesAt }),
      zone,
      standing: how,
    })),
    silenced: sites.filter(({ id }) => isSilent(id)).map(({ id, name }) => ({ id, name })),
    until: nextChange(standing),
  };
}
