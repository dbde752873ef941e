import type { Explained } from '../../core/kept.ts';
import type { FetchedPack } from '../../core/fetched-pack.ts';
import type { FileDigest } from '../../core/package-sums.ts';
import type { Language } from '../../core/words.ts';

interface Asked {
  readonly permissions: readonly string[];
  /** Patterns of addresses. */
  readonly hosts: readonly string[];
}

/** What was found when the page looked. */
export interface CheckSeen {
  readonly own: {
    readonly files: readonly FileDigest[];
    readonly missing: readonly string[];
    /** The one number of the package. */
    readonly digest: string;
  };
  readonly manifest: {
    readonly asked: Asked & { readonly optionalHosts: readonly string[] };
    readonly granted: Asked;
    readonly policy: string;
    /** Every other entry of the manifest, as JSON. */
    readonly others: readonly (readonly [name: string, value: string])[];
  };
  readonly places: readonly Place[];
}

/** A place that a browser keeps things in. */
export interface Place {
  readonly where: string;
  readonly held: readonly Explained[];
  /** What the browser said where it let nothing be read. */
  readonly unread?: string;
}

/** What all parts of the page are given. */
export interface CheckPart {
  readonly language: Language;
  readonly seen: CheckSeen;
}

/** What the rest of the log page knows already. */
export interface CheckGiven {
  readonly language: Language;
  readonly fetched: readonly FetchedPack[];
  readonly version: string;
}
