/** What the privacy page says is kept: each sentence, by the keys of the data map that it stands for. None is left out. */
export const KEPT = {
  note: ['indexedDB armslength.declarations'],
  session: [
    'storage.session visit.<tab>',
    'storage.session silences',
    'storage.session pausedUntil',
    'storage.session outlook',
  ],
  settings: ['storage.local policy', 'storage.managed <setting>', 'storage.local choice'],
  mark: ['storage.local log'],
  presence: [
    'scripting registered',
    'storage.session served',
    'storage.session look',
    'alarms next-change',
  ],
  day: ['storage.local clock', 'alarms next-erasing'],
  fetched: ['storage.local packs', 'storage.local pack.<digest>', 'alarms next-check'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Kept = keyof typeof KEPT;
