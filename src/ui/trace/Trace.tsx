import type { JSX } from 'preact';
import type { TraceStep } from '../../core/classify.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Language } from '../../core/words.ts';
import { explain } from './words.ts';

/** Every rule that was looked at, in order, and what decided about it. */
export const Trace = ({
  steps,
  packs,
  language,
}: {
  readonly steps: readonly TraceStep[];
  readonly packs: readonly RulePack[];
  readonly language: Language;
}): JSX.Element => (
  <ol class="trace">
    {steps.map((step) => (
      <li key={`${step.pack} ${step.rule}`}>
        <code>{step.rule ?? step.pack}</code> {explain(step, packs, language)}
      </li>
    ))}
  </ol>
);
