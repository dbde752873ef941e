import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import { nameOf } from '../../core/wording/terms/terms.ts';
import { DEVICE_KINDS, type Language, LANGUAGES } from '../../core/words.ts';
import { Button } from '../Button.tsx';
import { welcomeIn } from '../messages/welcome.ts';
import {
  choiceOf,
  type Draft,
  draftOf,
  grantsOf,
  isComplete,
  isReversed,
  needsRole,
  needsPeriod,
  rolesOf,
} from './draft.ts';
import { SelectField, TextField } from '../Fields.tsx';
import { PackChoice } from './PackChoice.tsx';
import { PeriodChoice } from './PeriodChoice.tsx';

/** It stands in every reminder, and a pack gives it no more room either. */
const LONGEST_NAME = 100;

export interface ChooseProps {
  readonly language: Language;
  /** The packs that come with the extension. */
  readonly builtin: readonly RulePack[];
  /** What is chosen now. */
  readonly choice: Policy;
  /** Resolves once the choice has been written; rejects where the browser did not write it. */
  readonly save: (choice: Policy) => Promise<void>;
}

/** The settings that a user without an administrator makes. */
export function Choose({ language, builtin, choice, save }: ChooseProps): JSX.Element {
  const say = welcomeIn(language);
  const [draft, set] = useState(() => draftOf(choice));
  const [told, tell] = useState<'saved' | 'notSaved'>();
  const change = (part: Partial<Draft>) => {
    set({ ...draft, ...part });
    tell(undefined);
  };
  const pack = builtin.find(({ id }) => id === draft.pack);
  const grants = grantsOf(pack);
  const complete = isComplete(draft, pack);
  const named = (kind: 'roles' | 'grants' | 'devices', ids: readonly string[]) => [
    { id: '', label: say.unsaid },
    ...ids.map((id) => ({ id, label: nameOf(kind, id, pack, language) })),
  ];
  return (
    <section>
      <h2 class="ds-heading">{say.choose}</h2>
      <PackChoice
        language={language}
        builtin={builtin}
        chosen={draft.pack}
        choose={(id) => change({ pack: id })}
      />
      {needsPeriod(pack) && <PeriodChoice {...{ draft, change, language }} />}
      {pack && !pack.municipality && (
        <TextField
          id="municipality"
          label={say.municipality}
          value={draft.municipality}
          longest={LONGEST_NAME}
          change={(municipality) => change({ municipality })}
        />
      )}
      <SelectField
        id="role"
        label={say.role}
        value={draft.role}
        options={named('roles', rolesOf(pack))}
        change={(role) => change({ role })}
      />
      {needsRole(pack) && !draft.role && <p class="quiet">{say.roleNeeded}</p>}
      {grants.length > 0 && (
        <SelectField
          id="grant"
          label={say.grant}
          value={draft.grant}
          options={named('grants', grants)}
          change={(grant) => change({ grant })}
        />
      )}
      <SelectField
        id="device"
        label={say.device}
        value={draft.device}
        options={named('devices', DEVICE_KINDS)}
        change={(device) => change({ device })}
      />
      <SelectField
        id="language"
        label={say.language}
        value={draft.language}
        options={[
          { id: '', label: say.languageOfBrowser },
          ...LANGUAGES.map((id) => ({ id, label: languageName(id), lang: id })),
        ]}
        change={(id) => change({ language: id })}
      />
      <Button
        variant="primary"
        disabled={!complete}
        press={() =>
          void save(
            choiceOf(draft, pack, { periodName: say.periodName, trialName: say.trialName }, choice),
          ).then(
            () => tell('saved'),
            () => tell('notSaved'),
          )
        }
      >
        {say.save}
      </Button>
      {/* Of days in the wrong order, the field itself says what is the matter. */}
      <output>{complete ? told && say[told] : !isReversed(draft) && say.datesNeeded}</output>
    </section>
  );
}

/** A language by its own name: whoever looks for it may read no other. */
const languageName = (language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
