import { type SettingName, SETTINGS } from '../../settings.ts';

/** What a setting is called, and what it is for, for whoever fills it in. */
export interface SettingWords {
  readonly title: string;
  readonly meaning: string;
}

const TITLES: Readonly<Record<SettingName, string>> = {
  municipality: 'Name of the municipality',
  role: 'Role of the user',
  grant: 'Office',
  deviceKind: 'Kind of device',
  packs: 'Rule packs',
  packKeys: 'Keys of trusted issuers',
  inlinePack: 'Rule pack as text',
  windows: 'Extra periods',
  events: 'Events',
  councilTenants: 'Accounts of the council',
  sittings: 'Sittings of the council',
  extraHosts: 'Hosts of the municipality’s own services',
  surfaces: 'Where to remind',
  notice: 'How a reminder shows',
  retentionDays: 'Days that a note is kept',
  contactName: 'Who can be asked',
  contactEmail: 'E-mail address for questions',
  contactUrl: 'Page for questions',
  guidelineUrl: 'Address of the guideline',
  language: 'Language',
  locked: 'Settings that stay as they are',
};

/** The meanings are those of the table of settings itself, so that English has one source. */
export const settings = Object.fromEntries(
  Object.entries(SETTINGS).map(([name, { meaning }]) => [
    name,
    { title: TITLES[name as SettingName], meaning },
  ]),
) as Readonly<Record<SettingName, SettingWords>>;
