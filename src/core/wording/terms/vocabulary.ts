import type {
  ACTIVITIES,
  CONDITION_KINDS,
  DEVICE_KINDS,
  FAMILIES,
  GRANTS,
  OUTCOMES,
  RESOURCE_KINDS,
  ROLES,
  SITTINGS,
  SURFACES,
} from '../../words.ts';

type Named<Words extends readonly string[]> = Readonly<Record<Words[number], string>>;

/** Every closed list whose words people read: a new word of the vocabulary has to be given a name. */
export interface Vocabulary {
  readonly surfaces: Named<typeof SURFACES>;
  readonly roles: Named<typeof ROLES>;
  readonly grants: Named<typeof GRANTS>;
  readonly devices: Named<typeof DEVICE_KINDS>;
  readonly outcomes: Named<typeof OUTCOMES>;
  readonly activities: Named<typeof ACTIVITIES>;
  readonly families: Named<typeof FAMILIES>;
  readonly sittings: Named<typeof SITTINGS>;
  readonly conditionKinds: Named<typeof CONDITION_KINDS>;
  readonly resourceKinds: Named<typeof RESOURCE_KINDS>;
}
