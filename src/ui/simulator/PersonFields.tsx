import type { JSX } from 'preact';
import { peopleOf } from '../../core/scenario.ts';
import { type Sitting, SITTINGS, type Tenant, TENANTS } from '../../core/words.ts';
import { nameOf, termsIn } from '../../core/wording/terms/terms.ts';
import { asSentence } from '../../core/wording/wording.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { simulatorIn } from '../messages/simulator.ts';
import { traceIn } from '../messages/trace.ts';
import { SelectField } from '../Fields.tsx';
import type { PartProps } from './Simulator.tsx';

/** Who is there, with the words that the pack has for it; and what lies around it: whose meeting, and which sitting. */
export function PersonFields({ trial }: PartProps): JSX.Element {
  const { change } = trial;
  const [language, pack, draft] = [trial.language.value, trial.pack.value, trial.draft.value];
  const { conditions, unknown } = traceIn(language);
  const { roles, grants, devices } = peopleOf(pack);
  const words: Readonly<Record<string, string>> = wordsIn(language).tenants;
  const sittings: Readonly<Record<string, string>> = termsIn(language).sittings;
  const unset = { id: '', label: asSentence(unknown) };
  const named = (kind: 'roles' | 'grants' | 'devices', ids: readonly string[]) => [
    unset,
    ...ids.map((id) => ({ id, label: nameOf(kind, id, pack, language) })),
  ];
  return (
    <div class="fields">
      <SelectField
        id="simulator-role"
        label={conditions.role}
        value={draft.role}
        options={named('roles', roles)}
        change={(role) => change({ role })}
      />
      <SelectField
        id="simulator-grant"
        label={conditions.grant}
        value={draft.grant}
        options={named('grants', grants)}
        change={(grant) => change({ grant })}
      />
      <SelectField
        id="simulator-device"
        label={conditions.device}
        value={draft.device}
        options={named('devices', devices)}
        change={(device) => change({ device })}
      />
      <SelectField
        id="simulator-tenant"
        label={conditions.tenant}
        value={draft.tenant}
        options={[
          { id: '', label: simulatorIn(language).tenantShown },
          ...TENANTS.map((id) => ({ id, label: words[id] ?? id })),
        ]}
        change={(tenant) => change({ tenant: tenant as Tenant | '' })}
      />
      <SelectField
        id="simulator-sitting"
        label={conditions.sitting}
        value={draft.sitting}
        options={[unset, ...SITTINGS.map((id) => ({ id, label: sittings[id] ?? id }))]}
        change={(sitting) => change({ sitting: sitting as Sitting | '' })}
      />
    </div>
  );
}
