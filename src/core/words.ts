/** The vocabulary of the product: every closed list that a site, a pack, a policy or a note may use. */

export const SURFACES = ['composer', 'scheduler', 'ads', 'newsletter', 'call', 'message'] as const;
/** Where words or voice leave the browser. */
export type Surface = (typeof SURFACES)[number];

/** Direct messages are private communication: described, but noticed only where a policy asks for it. */
export const DEFAULT_SURFACES: readonly Surface[] = SURFACES.filter((name) => name !== 'message');

export const ACTIVITIES = ['draft', 'publish', 'schedule', 'moderate', 'host', 'join'] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const FAMILIES = ['social', 'scheduling', 'advertising', 'newsletter', 'call'] as const;
/** What kind of service a site is; rules speak of families rather than brands. */
export type Family = (typeof FAMILIES)[number];

export const OUTCOMES = [
  'fine',
  'fine-if',
  'own-equipment',
  'own-platform',
  'not-supported',
  'gray',
  'ask',
  'no-guideline',
  'out-of-scope',
] as const;
/** What a guideline says. None of these is a verdict about a person. */
export type Outcome = (typeof OUTCOMES)[number];

export const TENANTS = ['council', 'other', 'personal', 'unknown'] as const;
/** Whose account a meeting is on, as far as its address shows. */
export type Tenant = (typeof TENANTS)[number];

/** How a place lies to the council's sittings: in one, directly before or after one, or neither. */
export const SITTINGS = ['during', 'adjacent', 'apart'] as const;
export type Sitting = (typeof SITTINGS)[number];

/** What a condition of an outcome is about, for whoever compares guidelines; people read its text. */
export const CONDITION_KINDS = [
  'cost',
  'equipment',
  'on-request',
  'topic',
  'neutral',
  'own-time',
  'sitting',
  'help',
  'other',
] as const;

/** What a municipality provides. */
export const RESOURCE_KINDS = [
  'equipment',
  'licence',
  'subscription',
  'staff-time',
  'network',
  'room',
  'account',
] as const;

export const STATUSES = [
  'in-force',
  'proposed',
  'contested',
  'under-review',
  'answer-pending',
  'superseded',
  'unknown',
] as const;
/** The standing of a rule or a source. Only what is in force is ever shown as current. */
export type Status = (typeof STATUSES)[number];

export const ROLES = [
  'councillor',
  'executive',
  'official',
  'communications',
  'group-staff',
  'minister',
] as const;
export const GRANTS = ['full-time', 'part-time', 'all'] as const;
export const DEVICE_KINDS = ['pc', 'tablet', 'phone'] as const;
export const NOTICES = ['badge', 'banner', 'popup'] as const;

export const LANGUAGES = ['en', 'da', 'sv', 'nb', 'fi'] as const;
/** A language that the whole product is available in (BCP 47). */
export type Language = (typeof LANGUAGES)[number];

/** A text in one or more languages. English is always there, so that there is always something to show. */
export type Text = { readonly en: string } & {
  readonly [language in Language]?: string | undefined;
};

/** The text in `language`, else in English. */
export const inLanguage = (text: Text, language: Language): string => text[language] ?? text.en;
