import type { JSX } from 'preact';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Situation } from '../../core/situation.ts';
import type { Language } from '../../core/words.ts';
import { statusIn } from '../messages/status.ts';
import { Pack } from './Pack.tsx';

export interface PacksProps {
  readonly language: Language;
  /** In order of precedence. */
  readonly packs: readonly RulePack[];
  readonly situation: Situation;
}

/** The packs in force. */
export function Packs({ packs, situation, language }: PacksProps): JSX.Element {
  if (packs.length === 0) return <p>{statusIn(language).noPacks}</p>;
  return (
    <>
      {packs.map((pack) => (
        <Pack key={pack.id} pack={pack} now={situation.now} language={language} />
      ))}
    </>
  );
}
