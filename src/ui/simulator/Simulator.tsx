import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import type { Situation } from '../../core/situation.ts';
import type { SiteInPage } from '../../core/site.ts';
import type { SiteOverview } from '../../core/site-schema.ts';
import type { Language } from '../../core/words.ts';
import type { Copy } from '../CopyText.tsx';
import { logIn } from '../messages/log.ts';
import { simulatorIn } from '../messages/simulator.ts';
import { MomentFields } from './MomentFields.tsx';
import { Outline } from './Outline.tsx';
import { PackField } from './PackField.tsx';
import { PersonFields } from './PersonFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { Result } from './Result.tsx';
import { type Trial, trialOf } from './trial.ts';

/** How things stand, as the page knows it anyway. */
export interface SimulatorGiven {
  readonly language: Language;
  /** The packs in force. */
  readonly packs: readonly RulePack[];
  readonly sites: readonly SiteOverview[];
  /** The settings in force, for the names and contacts in a reminder. */
  readonly effective: Policy;
  /** How things stand now, for the council’s own accounts and the clock. */
  readonly situation: Situation;
}

export interface SimulatorProps {
  readonly given: ReadonlySignal<SimulatorGiven>;
  /** The packs that come with the extension. */
  readonly builtin: readonly RulePack[];
  /** What pages are recognised by, for every site. */
  readonly recognition: readonly SiteInPage[];
  readonly copy: Copy;
}

/** What each part of the form gets. */
export interface PartProps {
  readonly trial: Trial;
}

/** A scenario that somebody thinks up, and what would be said in it. It is gone when the page is. */
export function Simulator({
  given,
  builtin,
  recognition,
  copy,
}: SimulatorProps): JSX.Element | null {
  const [trial] = useState(() => trialOf(given, builtin, recognition));
  if (!trial) return null;
  const say = simulatorIn(trial.language.value);
  return (
    <>
      <h1 class="ds-heading" data-size="md">
        {logIn(trial.language.value).tabs.simulator}
      </h1>
      <p>{say.intro}</p>
      <div class="simulator">
        <form onSubmit={(event) => event.preventDefault()}>
          <PackField trial={trial} bases={builtin} />
          <section>
            <h2 class="ds-heading">{say.where}</h2>
            <PlaceFields trial={trial} />
          </section>
          <section>
            <h2 class="ds-heading">{say.who}</h2>
            <PersonFields trial={trial} />
          </section>
          <section>
            <h2 class="ds-heading">{say.when}</h2>
            <MomentFields trial={trial} />
          </section>
        </form>
        <Result trial={trial} copy={copy} />
      </div>
      <Outline trial={trial} />
    </>
  );
}
