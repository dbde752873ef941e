import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { citationOf, type RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';
import { situationIn } from '../../core/scenario.ts';
import type { Situation } from '../../core/situation.ts';
import type { SiteInPage } from '../../core/site.ts';
import type { SiteOverview } from '../../core/site-schema.ts';
import type { Language } from '../../core/words.ts';
import type { Copy } from '../CopyText.tsx';
import { logIn } from '../messages/log.ts';
import { simulatorIn } from '../messages/simulator.ts';
import { type Draft, draftOf, inCase, underPack } from './draft.ts';
import { MomentFields } from './MomentFields.tsx';
import { Outline } from './Outline.tsx';
import { ownWindowName } from './own-window.ts';
import { type Choosable, PackField } from './PackField.tsx';
import { PersonFields } from './PersonFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { Result } from './Result.tsx';
import { knownSites, spotOf } from './spot.ts';

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

export interface SimulatorProps extends SimulatorGiven {
  /** The packs that come with the extension. */
  readonly builtin: readonly RulePack[];
  /** What pages are recognised by, for every site. */
  readonly recognition: readonly SiteInPage[];
  readonly copy: Copy;
}

/** What each part of the form gets. */
export interface PartProps {
  readonly language: Language;
  readonly pack: RulePack;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

/** A scenario that somebody thinks up, and what would be said in it. It is gone when the page is. */
export function Simulator(props: SimulatorProps): JSX.Element | null {
  const { language, packs, builtin, recognition, effective, situation: here, copy } = props;
  const say = simulatorIn(language);
  const sites = useMemo(() => knownSites(props.sites, recognition), [props.sites, recognition]);
  const known = useMemo(() => choosable(packs, builtin), [packs, builtin]);
  const [files, setFiles] = useState<readonly Choosable[]>([]);
  const [chosen, setChosen] = useState(() => known[0]);
  const [draft, setDraft] = useState(() => chosen && draftOf(chosen.pack, sites, here.now));
  const situation = useMemo(
    () => (draft && chosen ? situationIn(draft, chosen.pack, ownWindowName) : null),
    [draft, chosen],
  );
  if (!chosen || !draft) return null;
  const { pack } = chosen;
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const choose = (one: Choosable) => {
    setChosen(one);
    // A case belongs to its pack; an address can be tried under each.
    setDraft(draft.caseId ? draftOf(one.pack, sites, here.now) : underPack(draft, one.pack));
  };
  const spot = spotOf(draft, pack, sites, here.councilTenants);
  const part = { language, pack, draft, change };
  return (
    <>
      <h1 class="ds-heading" data-size="md">
        {logIn(language).tabs.simulator}
      </h1>
      <p>{say.intro}</p>
      <div class="simulator">
        <form onSubmit={(event) => event.preventDefault()}>
          <PackField
            language={language}
            packs={[...known, ...files]}
            bases={builtin}
            chosen={chosen}
            choose={choose}
            add={(one) => {
              setFiles([...files, one]);
              choose(one);
            }}
          />
          <section>
            <h2 class="ds-heading">{say.where}</h2>
            <PlaceFields
              {...part}
              spot={spot}
              chooseCase={(one) =>
                one ? setDraft(inCase(pack, one, sites)) : change({ caseId: '' })
              }
            />
          </section>
          <section>
            <h2 class="ds-heading">{say.who}</h2>
            <PersonFields {...part} />
          </section>
          <section>
            <h2 class="ds-heading">{say.when}</h2>
            <MomentFields {...part} situation={situation} />
          </section>
        </form>
        <Result {...{ ...part, spot, situation, effective, copy }} now={here.now} />
      </div>
      {situation && (
        <section>
          <h2 class="ds-heading">{say.outline}</h2>
          <p>{say.outlineBody}</p>
          <Outline pack={pack} situation={situation} language={language} />
        </section>
      )}
    </>
  );
}

/** The packs in force come first. One that comes with the extension under the same name is not in force. */
function choosable(packs: readonly RulePack[], builtin: readonly RulePack[]): readonly Choosable[] {
  const inForce = packs.map(citationOf);
  const others = builtin.filter((pack) => !inForce.includes(citationOf(pack)));
  return [...packs, ...others].map((pack) => ({ pack }));
}
