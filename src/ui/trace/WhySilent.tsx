import type { JSX } from 'preact';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Silent } from '../../core/silent.ts';
import type { Language } from '../../core/words.ts';
import { traceIn } from '../messages/trace.ts';
import { Trace } from './Trace.tsx';

/** Why nothing is said about a tab, and every rule that was looked at for that. */
export const WhySilent = ({
  silent,
  packs,
  language,
}: {
  readonly silent: Silent;
  readonly packs: readonly RulePack[];
  readonly language: Language;
}): JSX.Element => (
  <>
    <p>{traceIn(language).silent[silent.why]}</p>
    {silent.trace.length > 0 && <Trace steps={silent.trace} packs={packs} language={language} />}
  </>
);
