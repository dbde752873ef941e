import type { JSX } from 'preact';
import { kindOf } from '../../core/observable.ts';
import type { PackCase } from '../../core/pack-schema.ts';
import type { Observation } from '../../core/site.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { termsIn } from '../../core/wording/terms/terms.ts';
import { Choice } from '../Choice.tsx';
import { simulatorIn } from '../messages/simulator.ts';
import { SelectField, TextField } from '../Fields.tsx';
import { spokenBy } from './draft.ts';
import type { PartProps } from './Simulator.tsx';
import type { Spot } from './spot.ts';

/** Where it is: in a case that the pack tells, or at an address. */
export function PlaceFields({ trial }: PartProps): JSX.Element {
  const { change, chooseCase } = trial;
  const [language, pack, draft] = [trial.language.value, trial.pack.value, trial.draft.value];
  const say = simulatorIn(language);
  const told = pack.cases.find(({ id }) => id === draft.caseId);
  const lang = spokenBy(pack, language);
  return (
    <>
      <SelectField
        id="simulator-case"
        label={say.caseOfPack}
        value={draft.caseId}
        options={[
          { id: '', label: say.noCase },
          ...pack.cases.map(({ id, text }) => ({
            id,
            label: `${id}: ${inLanguage(text, language)}`,
            lang,
          })),
        ]}
        change={(id) => chooseCase(pack.cases.find((one) => one.id === id))}
      />
      {told ? (
        <Told {...{ told, language, lang }} />
      ) : (
        <>
          <TextField
            id="simulator-address"
            label={say.address}
            value={draft.address}
            change={(address) => change({ address, kind: '' })}
          />
          <AtAddress trial={trial} />
        </>
      )}
    </>
  );
}

/** A case as the pack tells it, with what it says itself comes of it. */
function Told({
  told: { text, expect },
  language,
  lang,
}: {
  readonly told: PackCase;
  readonly language: Language;
  readonly lang: Language;
}) {
  const say = simulatorIn(language);
  const outcome = expect ? termsIn(language).outcomes[expect.outcome] : say.silent;
  return (
    <>
      <p lang={lang}>{inLanguage(text, lang)}</p>
      <p class="quiet">{say.expects(outcome)}</p>
    </>
  );
}

/** What there is to say of the address: why it is nothing, or what can be noticed there. */
function AtAddress({ trial }: PartProps) {
  const [language, spot] = [trial.language.value, trial.spot.value];
  return (
    <>
      <output>
        {'why' in spot && spot.why !== 'empty' ? simulatorIn(language)[spot.why] : ''}
      </output>
      {'place' in spot && spot.seen && <InUse trial={trial} seen={spot.seen} />}
    </>
  );
}

/** What can be noticed at an address, where that is more than the address itself tells. */
function InUse({
  seen: { all, chosen },
  trial,
}: PartProps & {
  readonly seen: NonNullable<Extract<Spot, { readonly place: unknown }>['seen']>;
}) {
  const language = trial.language.value;
  const say = simulatorIn(language);
  return (
    <>
      {!all.some(({ how }) => how === 'address') && <p class="quiet">{say.onlyInUse}</p>}
      <Choice
        name="simulator-kind"
        legend={say.inUse}
        options={all.map((one) => ({ id: kindOf(one), label: labelOf(one, language) }))}
        chosen={chosen}
        choose={(kind) => trial.change({ kind })}
      />
    </>
  );
}

/** “Post (Publishing)”. */
function labelOf({ surface, activity }: Observation, language: Language): string {
  const { surfaces, activities } = termsIn(language);
  return activity ? `${surfaces[surface]} (${activities[activity]})` : surfaces[surface];
}
