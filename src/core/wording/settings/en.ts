import type { SettingName } from '../../settings.ts';
import { LANGUAGES } from '../../words.ts';

/** What a setting is called, and what it is for, for whoever fills it in. */
export interface SettingWords {
  readonly title: string;
  readonly meaning: string;
}

export const settings: Readonly<Record<SettingName, SettingWords>> = {
  municipality: {
    title: 'Name of the municipality',
    meaning: 'The name used in the texts.',
  },
  role: {
    title: 'Role of the user',
    meaning:
      'councillor, executive, official, communications, group-staff, minister, or a role of the pack.',
  },
  grant: {
    title: 'Office',
    meaning: 'full-time, part-time, all, or a grant of the pack.',
  },
  deviceKind: {
    title: 'Kind of device',
    meaning: 'pc, tablet or phone.',
  },
  packs: {
    title: 'Rule packs',
    meaning:
      'Rule packs in order of precedence: builtin:<id>, or the https address of a signed pack; #sequence=<number> behind it allows that one only.',
  },
  packKeys: {
    title: 'Keys of trusted issuers',
    meaning: 'Public keys (JWK as JSON text) of the issuers that are trusted.',
  },
  inlinePack: {
    title: 'Rule pack as text',
    meaning: 'A whole pack as JSON text. It precedes the packs.',
  },
  windows: {
    title: 'Extra periods',
    meaning: 'Extra windows, in which every windowed rule of every pack applies.',
  },
  events: {
    title: 'Events',
    meaning: 'Events that open or close windows, as <event-id>=<ISO date-time>.',
  },
  councilTenants: {
    title: 'Accounts of the council',
    meaning:
      'The council’s own accounts, such as zoom:council.zoom.us or teams:<tenant GUID>. Where none is named, no meeting is said to be on anybody’s account.',
  },
  sittings: {
    title: 'Sittings of the council',
    meaning: 'Council sittings as ISO 8601 intervals.',
  },
  extraHosts: {
    title: 'Hosts of the municipality’s own services',
    meaning: 'Hosts of self-hosted services, as <site id>:<host>.',
  },
  surfaces: {
    title: 'Where to remind',
    meaning:
      'The surfaces to notice: composer, scheduler, ads, newsletter, call, message. Default: all but message.',
  },
  notice: {
    title: 'How a reminder shows',
    meaning: 'badge (default), banner or popup.',
  },
  retentionDays: {
    title: 'Days that a note is kept',
    meaning: 'Days that a note is kept.',
  },
  contactName: {
    title: 'Who can be asked',
    meaning: 'Who can be asked.',
  },
  contactEmail: {
    title: 'E-mail address for questions',
    meaning: 'Their e-mail address.',
  },
  contactUrl: {
    title: 'Page for questions',
    meaning: 'Their page.',
  },
  guidelineUrl: {
    title: 'Address of the guideline',
    meaning: 'The guideline itself.',
  },
  language: {
    title: 'Language',
    meaning: `Overrides the browser’s language: ${LANGUAGES.join(', ')}.`,
  },
  locked: {
    title: 'Settings that stay as they are',
    meaning: 'Settings that the user cannot change. Default: all that the policy sets.',
  },
};
