import type { JSX } from 'preact';
import { useComputed } from '@preact/signals';
import { outlineOf, type Saying } from '../../core/outline.ts';
import { peopleOf } from '../../core/scenario.ts';
import { type Language, SURFACES } from '../../core/words.ts';
import { localeOf } from '../../core/wording/locale.ts';
import { nameOf, termsIn } from '../../core/wording/terms/terms.ts';
import { asSentence } from '../../core/wording/wording.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { simulatorIn } from '../messages/simulator.ts';
import { traceIn } from '../messages/trace.ts';
import { Table } from '../Table.tsx';
import type { PartProps } from './Simulator.tsx';

/** What the whole pack says at one moment: a row for each role, a column for each kind of place. */
export function Outline({ trial }: PartProps): JSX.Element | null {
  const rows = useComputed(() => {
    const [pack, situation] = [trial.pack.value, trial.situation.value];
    return situation && outlineOf(pack, ['', ...peopleOf(pack).roles], situation);
  });
  if (!rows.value) return null;
  const [language, pack] = [trial.language.value, trial.pack.value];
  const say = simulatorIn(language);
  const { conditions, unknown } = traceIn(language);
  const { surfaces } = termsIn(language);
  return (
    <section>
      <h2 class="ds-heading">{say.outline}</h2>
      <p>{say.outlineBody}</p>
      <Table
        caption={say.outline}
        headers={[conditions.role, ...SURFACES.map((surface) => surfaces[surface])]}
        rows={rows.value.map(({ role, cells }) => ({
          key: role,
          cells: [
            role ? nameOf('roles', role, pack, language) : asSentence(unknown),
            ...cells.map(({ sayings }) => <Cell of={sayings} language={language} />),
          ],
        }))}
      />
    </section>
  );
}

const Cell = ({
  of,
  language,
}: {
  readonly of: readonly Saying[];
  readonly language: Language;
}): JSX.Element => (
  <ul class="plain">
    {of.map((saying) => {
      const forWhom = variantOf(saying, language);
      return (
        <li key={forWhom}>
          {forWhom && <p class="quiet">{forWhom}:</p>}
          <p>{inWords(saying, language)}</p>
          {saying.after.length > 0 && <p class="quiet">{afterIn(saying, language)}</p>}
        </li>
      );
    })}
  </ul>
);

/** “As host, the council’s account”: which of the places of one kind it is said at. */
function variantOf({ activity, tenants = [] }: Saying, language: Language): string {
  const say = simulatorIn(language);
  const { activities } = termsIn(language);
  const accounts = wordsIn(language).tenants;
  const list = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  return [
    ...(activity ? [activity === 'other' ? say.otherwise : activities[activity]] : []),
    ...(tenants.length > 0 ? [asSentence(list.format(tenants.map((one) => accounts[one])))] : []),
  ].join(' · ');
}

const inWords = ({ outcome }: Saying, language: Language): string =>
  outcome ? termsIn(language).outcomes[outcome] : simulatorIn(language).silent;

const afterIn = ({ after }: Saying, language: Language): string =>
  simulatorIn(language).after(
    after.map((outcome) => termsIn(language).outcomes[outcome]).join(' · '),
  );
