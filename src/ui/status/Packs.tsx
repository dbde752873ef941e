import type { JSX } from 'preact';
import type { FetchedPack } from '../../core/fetched-pack.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import type { Situation } from '../../core/situation.ts';
import type { Language } from '../../core/words.ts';
import { statusIn } from '../messages/status.ts';
import { originOf } from './origin.ts';
import { Pack } from './Pack.tsx';

export interface PacksSeen {
  readonly language: Language;
  /** In order of precedence. */
  readonly packs: readonly RulePack[];
  readonly situation: Situation;
}

export interface PacksProps extends PacksSeen {
  readonly effective: Policy;
  readonly fetched: readonly FetchedPack[];
}

/** The packs in force. */
export function Packs(props: PacksProps): JSX.Element {
  const { packs, situation, language } = props;
  if (packs.length === 0) return <p>{statusIn(language).noPacks}</p>;
  return (
    <>
      {packs.map((pack) => (
        <Pack
          key={pack.id}
          pack={pack}
          origin={originOf(pack, props)}
          now={situation.now}
          language={language}
        />
      ))}
    </>
  );
}
