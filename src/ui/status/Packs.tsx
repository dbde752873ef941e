import type { JSX } from 'preact';
import type { RulePack } from '../../core/pack-schema.ts';
import { validityOf } from '../../core/wording/validity.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { statusIn } from '../messages/status.ts';
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
            <dd>{validityOf(pack, language, wordsIn(language).period)}</dd>
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
