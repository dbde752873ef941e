/** One value for each setting, to show how it is written: the municipality is invented, and nothing here opens a period today. */
import { type Policy, type SettingName, SETTINGS } from './settings.ts';

export const EXAMPLE_SETTINGS = {
  municipality: 'Example Municipality',
  role: 'official',
  grant: 'all',
  deviceKind: 'pc',
  packs: ['builtin:demo'],
  // Whoever takes over an example without a look would trust a key of somebody else.
  packKeys: [],
  inlinePack: '',
  windows: ['2029-10-01/2029-11-20 Local elections'],
  events: ['notice-published=2029-10-01T09:00'],
  councilTenants: ['zoom:council.zoom.us', 'teams:00000000-0000-0000-0000-000000000001'],
  sittings: ['2029-10-03T17:00/2029-10-03T20:00'],
  extraHosts: ['mastodon:social.council.example'],
  surfaces: ['composer', 'scheduler', 'ads', 'newsletter', 'call'],
  notice: 'badge',
  retentionDays: 365,
  contactName: 'The secretariat',
  contactEmail: 'secretariat@council.example',
  contactUrl: 'https://council.example/contact',
  guidelineUrl: 'https://council.example/guideline',
  language: 'en',
  // As if it were left out: an empty list would lock nothing.
  locked: Object.keys(SETTINGS).filter((name) => name !== 'locked'),
} as const satisfies Required<Policy> & Record<SettingName, unknown>;
