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

export interface PlaceFieldsProps extends PartProps {
  readonly spot: Spot;
  readonly chooseCase: (one: PackCase | undefined) => void;
}

/** Where it is: in a case that the pack tells, or at an address. */
export function PlaceFields(props: PlaceFieldsProps): JSX.Element {
  const { draft, change, pack, language, spot, chooseCase } = props;
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
          <output>{'why' in spot && spot.why !== 'empty' ? say[spot.why] : ''}</output>
          {'place' in spot && spot.seen && <InUse {...{ change, language }} seen={spot.seen} />}
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

/** What can be noticed at an address, where that is more than the address itself tells. */
function InUse({
  seen: { all, chosen },
  change,
  language,
}: Pick<PartProps, 'change' | 'language'> & {
  readonly seen: NonNullable<Extract<Spot, { readonly place: unknown }>['seen']>;
}) {
  const say = simulatorIn(language);
  return (
    <>
      {!all.some(({ how }) => how === 'address') && <p class="quiet">{say.onlyInUse}</p>}
      <Choice
        name="simulator-kind"
        legend={say.inUse}
        options={all.map((one) => ({ id: kindOf(one), label: labelOf(one, language) }))}
        chosen={chosen}
        choose={(kind) => change({ kind })}
      />
    </>
  );
}

/** “Post (Publishing)”. */
function labelOf({ surface, activity }: Observation, language: Language): string {
  const { surfaces, activities } = termsIn(language);
  return activity ? `${surfaces[surface]} (${activities[activity]})` : surfaces[surface];
}
