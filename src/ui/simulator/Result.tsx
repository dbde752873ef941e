import type { JSX } from 'preact';
import { useSignal } from '@preact/signals';
import { classify } from '../../core/classify.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import { remind } from '../../core/remind.ts';
import type { Situation } from '../../core/situation.ts';
import type { Language } from '../../core/words.ts';
import { Choice } from '../Choice.tsx';
import type { Copy } from '../CopyText.tsx';
import { simulatorIn } from '../messages/simulator.ts';
import { traceIn } from '../messages/trace.ts';
import { narrow } from '../popup/answers.ts';
import { Trace } from '../trace/Trace.tsx';
import type { Draft } from './draft.ts';
import { Shown } from './Shown.tsx';
import type { PartProps } from './Simulator.tsx';
import type { Spot } from './spot.ts';

export interface ResultProps extends PartProps {
  readonly copy: Copy;
}

/** What the user sees, in each language of the pack and in that of the page, and why. */
export function Result(props: ResultProps): JSX.Element {
  const { trial } = props;
  const [language, pack, spot] = [trial.language.value, trial.pack.value, trial.spot.value];
  const situation = trial.situation.value;
  const say = simulatorIn(language);
  const wanted = useSignal(language);
  // Whoever reads this page may read another language than the pack is in: the popup says in it what is ours.
  const languages = [...new Set([...pack.languages, language])];
  const spoken = languages.includes(wanted.value) ? wanted.value : language;
  return (
    <div>
      <section>
        <h2 class="ds-heading">{say.shown}</h2>
        <div class="side-by-side">
          <Choice
            name="simulator-language"
            legend={say.language}
            options={languages.map((id) => ({ id, label: nameOfLanguage(id, language) }))}
            chosen={spoken}
            choose={(id) => {
              wanted.value = languages.find((one) => one === id) ?? language;
            }}
          />
        </div>
        {situation && 'place' in spot ? (
          <Said {...props} {...spot} situation={situation} spoken={spoken} />
        ) : (
          <p>{say.nothing}</p>
        )}
      </section>
    </div>
  );
}

interface SaidProps extends ResultProps {
  readonly place: Extract<Spot, { readonly place: unknown }>['place'];
  readonly siteName: string;
  readonly situation: Situation;
  readonly spoken: Language;
}

function Said(props: SaidProps): JSX.Element {
  const { trial, copy, place, siteName, situation, spoken } = props;
  const [language, pack, draft] = [trial.language.value, trial.pack.value, trial.draft.value];
  const { effective, situation: here } = trial.given.value;
  const say = simulatorIn(language);
  const policy = namesIn(effective);
  const reminder = remind(place, siteName, { policy, packs: [pack], situation, language: spoken });
  const answers: Draft['answers'] = reminder ? narrow(reminder.advice, draft.answers).answers : {};
  const { spoken: rule, trace } = classify(place, situation, [pack], answers);
  return (
    <>
      {reminder ? (
        <Shown
          {...{ language, reminder, pack, policy, answers, copy }}
          answer={(given) => trial.change({ answers: given })}
          now={here.now}
        />
      ) : (
        <>
          <p>{say.nothing}</p>
          <p>{traceIn(language).silent[rule ? 'out-of-scope' : 'no-rule']}</p>
        </>
      )}
      <h3 class="ds-heading">{say.trace}</h3>
      <Trace steps={trace} packs={[pack]} language={language} />
    </>
  );
}

/** Of the settings in force, those that a reminder's words are made with. Who it is for and when is what is being tried. */
const namesIn = ({
  municipality,
  contactName,
  contactEmail,
  contactUrl,
  guidelineUrl,
}: Policy): Policy => ({
  ...(municipality !== undefined && { municipality }),
  ...(contactName !== undefined && { contactName }),
  ...(contactEmail !== undefined && { contactEmail }),
  ...(contactUrl !== undefined && { contactUrl }),
  ...(guidelineUrl !== undefined && { guidelineUrl }),
});

const nameOfLanguage = (id: RulePack['languages'][number], language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(id) ?? id;
