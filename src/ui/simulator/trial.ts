/** What is being tried, and what follows from it: worked out when somebody looks at it, and then only once. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { citationOf, type PackCase, type RulePack } from '../../core/pack-schema.ts';
import { situationIn } from '../../core/scenario.ts';
import type { Situation } from '../../core/situation.ts';
import type { SiteInPage } from '../../core/site.ts';
import type { Language } from '../../core/words.ts';
import { type Draft, draftOf, inCase, underPack } from './draft.ts';
import { ownWindowName } from './own-window.ts';
import type { Choosable } from './PackField.tsx';
import type { SimulatorGiven } from './Simulator.tsx';
import { knownSites, type Spot, spotOf } from './spot.ts';

export interface Trial {
  /** How things stand, as the page knows it anyway. */
  readonly given: ReadonlySignal<SimulatorGiven>;
  readonly language: ReadonlySignal<Language>;
  /** The packs that can be tried: those in force, those that come with the extension, those from files. */
  readonly packs: ReadonlySignal<readonly Choosable[]>;
  readonly chosen: ReadonlySignal<Choosable>;
  readonly pack: ReadonlySignal<RulePack>;
  readonly draft: ReadonlySignal<Draft>;
  readonly spot: ReadonlySignal<Spot>;
  /** `null`: no moment has been chosen. */
  readonly situation: ReadonlySignal<Situation | null>;
  readonly change: (part: Partial<Draft>) => void;
  readonly choose: (one: Choosable) => void;
  /** `undefined`: no case, but an address. */
  readonly chooseCase: (one: PackCase | undefined) => void;
  /** Adds a pack from a file, and tries it. */
  readonly add: (one: Choosable) => void;
}

/** `undefined`: there is no pack to try. */
export function trialOf(
  given: ReadonlySignal<SimulatorGiven>,
  builtin: readonly RulePack[],
  recognition: readonly SiteInPage[],
): Trial | undefined {
  const inForce = computed(() => given.value.packs);
  const known = computed(() => choosable(inForce.value, builtin));
  const overviews = computed(() => given.value.sites);
  const sites = computed(() => knownSites(overviews.value, recognition));
  const [first] = known.value;
  if (!first) return undefined;
  const now = () => given.value.situation.now;
  const files = signal<readonly Choosable[]>([]);
  const chosen = signal(first);
  const pack = computed(() => chosen.value.pack);
  const draft = signal(draftOf(first.pack, sites.value, now()));
  const change = (part: Partial<Draft>) => {
    draft.value = { ...draft.value, ...part };
  };
  const choose = (one: Choosable) =>
    batch(() => {
      chosen.value = one;
      // A case belongs to its pack; an address can be tried under each.
      draft.value = draft.value.caseId
        ? draftOf(one.pack, sites.value, now())
        : underPack(draft.value, one.pack);
    });
  return {
    given,
    language: computed(() => given.value.language),
    packs: computed(() => [...known.value, ...files.value]),
    chosen,
    pack,
    draft,
    spot: computed(() =>
      spotOf(draft.value, pack.value, sites.value, given.value.situation.councilTenants),
    ),
    situation: computed(() => situationIn(draft.value, pack.value, ownWindowName)),
    change,
    choose,
    chooseCase: (one) => change(one ? inCase(pack.value, one, sites.value) : { caseId: '' }),
    add: (one) =>
      batch(() => {
        files.value = [...files.value, one];
        choose(one);
      }),
  };
}

/** The packs in force come first. One that comes with the extension under the same name is not in force. */
function choosable(packs: readonly RulePack[], builtin: readonly RulePack[]): readonly Choosable[] {
  const inForce = packs.map(citationOf);
  const others = builtin.filter((pack) => !inForce.includes(citationOf(pack)));
  return [...packs, ...others].map((pack) => ({ pack }));
}
