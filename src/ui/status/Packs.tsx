import type { JSX } from 'preact';
import type { RulePack } from '../../core/pack-schema.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { calendarDay } from '../dates.ts';
import { statusIn } from '../messages/status.ts';
import { wordsIn } from '../messages/words.ts';
import { Sources } from '../Sources.tsx';
import { Tags } from '../Tags.tsx';
import { shownSources } from './sources.ts';

export interface PacksProps {
  readonly language: Language;
  /** In order of precedence. */
  readonly packs: readonly RulePack[];
}

/** What each pack is, who issued it and where it comes from. */
export function Packs({ packs, language }: PacksProps): JSX.Element {
  const say = statusIn(language);
  if (packs.length === 0) return <p>{say.noPacks}</p>;
  return (
    <>
      {packs.map((pack) => (
        <article class="ds-card" data-variant="tinted" key={pack.id}>
          <h3 class="ds-heading">{inLanguage(pack.name, language)}</h3>
          <Tags of={pack} language={language} />
          <dl>
            <dt>{say.version}</dt>
            <dd>
              <code>
                {pack.id} {pack.version}
              </code>
            </dd>
            <dt>{say.issuer}</dt>
            <dd>{inLanguage(pack.issuer.name, language)}</dd>
            <dt>{say.validity}</dt>
            <dd>{validity(pack, language)}</dd>
            <dt>{say.contents}</dt>
            <dd>{say.rules(pack.rules.length)}</dd>
            <dt>{say.packSources}</dt>
            <dd>
              <Sources sources={shownSources(pack, language)} language={language} />
            </dd>
          </dl>
        </article>
      ))}
    </>
  );
}

/** `validUntil` is the first day on which the pack does not hold any more. */
function validity({ validFrom, validUntil }: RulePack, language: Language): string {
  const say = wordsIn(language).period;
  const from = validFrom && calendarDay(validFrom, language);
  const last = validUntil && Temporal.PlainDate.from(validUntil).subtract({ days: 1 });
  const to = last && calendarDay(last.toString(), language);
  if (from && to) return say.fromTo(from, to);
  if (from) return say.from(from);
  return to ? say.to(to) : say.always;
}
