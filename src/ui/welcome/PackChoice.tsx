import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RulePack } from '../../core/pack-schema.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { Choice } from '../Choice.tsx';
import { calendarDay } from '../../core/wording/dates.ts';
import { welcomeIn } from '../messages/welcome.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { SelectField } from '../Fields.tsx';

export interface PackChoiceProps {
  readonly language: Language;
  /** The packs that come with the extension. */
  readonly builtin: readonly RulePack[];
  /** The id of a pack, or '' for none. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** A pack of a country, an invented one to try, or none. */
export function PackChoice({ language, builtin, chosen, choose }: PackChoiceProps): JSX.Element {
  const say = welcomeIn(language);
  const offered = builtin.filter(isOffered);
  const [country, setCountry] = useState(
    () =>
      offered.find(({ id, fictional }) => id === chosen && !fictional)?.jurisdiction.country ?? '',
  );
  const shown = offered.filter(
    ({ fictional, jurisdiction }) => fictional || jurisdiction.country === country,
  );
  return (
    <>
      <SelectField
        id="country"
        label={say.country}
        value={country}
        options={[{ id: '', label: say.unsaid }, ...countriesOf(offered, language)]}
        change={setCountry}
      />
      <Choice
        name="pack"
        legend={say.pack}
        options={[
          ...shown.map((one) => ({
            id: one.id,
            label: inLanguage(one.name, language),
            note: noteOn(one, language),
          })),
          { id: '', label: say.none, note: say.noneNote },
        ]}
        chosen={chosen}
        choose={choose}
      />
    </>
  );
}

/** What has been overtaken is kept for its history, and would never say anything. */
const isOffered = ({ status, validUntil }: RulePack): boolean =>
  status !== 'superseded' && validUntil === undefined;

/** The countries that there is a pack for, by their names. */
function countriesOf(packs: readonly RulePack[], language: Language) {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const real = packs.filter(({ fictional }) => !fictional);
  return [...new Set(real.map(({ jurisdiction }) => jurisdiction.country))]
    .map((id) => ({ id, label: names.of(id) ?? id }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language));
}

/** What tells one pack from another, and an invented municipality from a real one. */
function noteOn(
  { fictional, status, verified = true, validFrom, issuer }: RulePack,
  language: Language,
): string {
  const words = wordsIn(language);
  return [
    ...(fictional ? [words.fictional] : []),
    ...(status === 'in-force' ? [] : [words.statuses[status]]),
    ...(verified ? [] : [words.unverified]),
    inLanguage(issuer.name, language),
    ...(validFrom ? [welcomeIn(language).validFrom(calendarDay(validFrom, language))] : []),
  ].join(' · ');
}
