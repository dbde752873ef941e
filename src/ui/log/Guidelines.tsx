import type { JSX } from 'preact';
import type { Declaration } from '../../core/declare.ts';
import { citationOf, type RulePack } from '../../core/pack-schema.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { statementIn } from '../messages/statement.ts';

export interface GuidelinesProps {
  readonly notes: readonly Pick<Declaration, 'pack'>[];
  readonly packs: readonly RulePack[];
  readonly language: Language;
}

/** What the notes cite, by the names that people know it by: whoever reads the paper has no extension to look it up in. */
export function Guidelines({ notes, packs, language }: GuidelinesProps): JSX.Element | null {
  const cited = new Set(notes.map(({ pack }) => pack));
  const known = new Map(packs.map((pack) => [citationOf(pack), pack]));
  const named = [...known].filter(([citation]) => cited.has(citation));
  if (named.length === 0) return null;
  return (
    <>
      <p>{statementIn(language).guidelines}</p>
      <ul>
        {named.map(([citation, pack]) => (
          <li key={citation}>
            <code>{citation}</code>:{' '}
            <span lang={pack.languages.includes(language) ? language : 'en'}>
              {inLanguage(pack.name, language)} ({inLanguage(pack.issuer.name, language)})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
