import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Language } from '../../core/words.ts';
import { Button } from '../Button.tsx';
import { logIn } from '../messages/log.ts';
import { notesIn } from '../messages/notes.ts';
import type { ShownPeriod } from '../../core/periods.ts';
import { SelectField } from '../Fields.tsx';
import { categoryOf } from './categories.ts';
import type { Journal } from './journal.ts';
import { ANY, type Asked, NONE, NOTHING_ASKED } from './asked.ts';
import { NOTED_PLACES, placeIn, placeOf } from './place.ts';
import { SpanFields } from './SpanFields.tsx';

export interface FiltersProps {
  readonly journal: Journal;
  readonly packs: readonly RulePack[];
  readonly periods: readonly ShownPeriod[];
  readonly language: Language;
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
}

/** Which notes to show. Only what some note has can be chosen. */
export function Filters(props: FiltersProps): JSX.Element {
  const { journal, packs, periods, language, asked, ask } = props;
  const say = notesIn(language);
  const words = useRef<HTMLInputElement>(null);
  const clear = () => {
    ask(NOTHING_ASKED);
    // The button is about to go, and the focus with it.
    words.current?.focus();
  };
  const change = (part: Partial<Asked>) => ask({ ...asked, ...part });
  const { samples } = journal.kinds;
  const had = new Set(samples.map(placeOf));
  const categories = new Map(
    samples.map(({ note: { category, pack } }) =>
      category === null
        ? [NONE, logIn(language).noCategory]
        : [category, categoryOf(category, pack ?? '', packs, language).label],
    ),
  );
  return (
    <search class="filters" aria-label={say.find}>
      <div class="ds-field">
        <label class="ds-label" for="find-words">
          {say.words}
        </label>
        <input
          class="ds-input"
          type="search"
          id="find-words"
          ref={words}
          value={asked.words}
          autocomplete="off"
          onInput={({ currentTarget }) => change({ words: currentTarget.value })}
        />
      </div>
      <SelectField
        id="find-category"
        label={say.category}
        value={asked.category}
        change={(category) => change({ category })}
        options={[
          { id: ANY, label: say.anyCategory },
          ...[...categories].map(([id, label]) => ({ id, label })),
        ]}
      />
      <SelectField
        id="find-surface"
        label={say.surface}
        value={asked.place}
        change={(place) => change({ place })}
        options={[
          { id: ANY, label: say.anySurface },
          ...NOTED_PLACES.filter((id) => had.has(id)).map((id) => ({
            id,
            label: placeIn(id, language),
          })),
        ]}
      />
      <SpanFields
        id="find"
        label={say.period}
        none={say.everything}
        span={asked.span}
        choose={(span) => change({ span })}
        {...{ periods, language }}
      />
      {asked !== NOTHING_ASKED && <Button press={clear}>{say.showAll}</Button>}
    </search>
  );
}
