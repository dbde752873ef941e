/** What a reminder is made of: complete, ready to be kept and shown. */
import type { Answers } from './classify.ts';
import type { RulePack } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import type { Situation } from './situation.ts';
import type { Language, Outcome, Status, Surface, Tenant } from './words.ts';

/** A source as it is shown. */
export interface ShownSource {
  readonly title: string;
  readonly authority: string;
  /** ISO 8601 date. */
  readonly date?: string;
  readonly url?: string;
  readonly status: Status;
  /** It tells of what others have said. */
  readonly report?: true;
}

export interface ShownQuestion {
  readonly id: string;
  readonly text: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly category?: string;
  }[];
}

/** What the guideline says, as far as the answers go. */
export interface Advice {
  readonly pack: string;
  readonly packName: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly status: Status;
  /** ISO 8601 dates: the first day on which the rule holds, and the first on which it does not hold any more. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** The pack is about an invented municipality. */
  readonly fictional: boolean;
  /** Every statement of the rule has been seen in its source, and so has how its window’s polling day is found. */
  readonly verified: boolean;
  readonly window: {
    readonly id: string;
    readonly name: string;
    readonly opensAt?: number;
    readonly closesAt?: number;
  } | null;
  /** IANA zone in which the window's dates are shown. */
  readonly zone: string;
  /** What the guideline says, in one sentence. */
  readonly says: string;
  /** The whole text under the title; `says` is in it. */
  readonly body: string;
  readonly guidance?: string;
  /** Other ways that the source names. */
  readonly alternatives: readonly string[];
  /** The reason or the analogy that the source gives. */
  readonly rationale?: string;
  /** The pack that the rule was inherited from, as `id@version`. */
  readonly inheritedFrom?: string;
  readonly sources: readonly ShownSource[];
  readonly considerations: { readonly for: readonly string[]; readonly against: readonly string[] };
  readonly answers: Answers;
  readonly question?: ShownQuestion;
  /** The advice for each answer to `question`, so that a popup needs no rules of its own. */
  readonly after: Readonly<Record<string, Advice>>;
}

/** The non-binding notice shown for a classification: complete, ready to be kept and shown. */
export interface Reminder {
  readonly site: string;
  readonly siteName: string;
  readonly surface: Surface;
  readonly tenant?: Tenant;
  /** The user's: of the title, of the footer, and of everything that is said around the reminder. */
  readonly language: Language;
  /** That of the pack's texts and of the sentences that they are part of, where it is another. */
  readonly lang?: Language;
  /** Whose guideline it is: the municipality, or where none is named, the authority or the issuer. Never empty. */
  readonly municipality: string;
  readonly title: string;
  readonly footer: string;
  readonly contact?: { readonly name: string; readonly email?: string; readonly url?: string };
  readonly guidelineUrl?: string;
  readonly categories: readonly { readonly id: string; readonly label: string }[];
  /** Something to read beside the rule, without a network. */
  readonly goodToKnow: readonly {
    readonly title: string;
    readonly text: string;
    readonly url?: string;
  }[];
  readonly advice: Advice;
}

/** All that turning a place into words takes, beside the place itself. */
export interface Guidance {
  readonly policy: Policy;
  readonly packs: readonly RulePack[];
  readonly situation: Situation;
  readonly language: Language;
}
