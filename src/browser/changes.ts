import { browser, type Storage } from './api.ts';

type Area = 'local' | 'session' | 'managed';

/** Calls back after a key in one area of storage has changed, in whichever of our pages or workers that was. */
export function watchStorage(
  area: Area,
  callback: (changes: Readonly<Record<string, Storage.StorageChange>>) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Record<string, Storage.StorageChange>, where: string) => {
    if (where === area) callback(changes);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}

/** Calls back after hosts were granted or taken away. */
export function onHostsChanged(callback: () => Promise<void>): void {
  browser.permissions.onAdded.addListener(() => void callback());
  browser.permissions.onRemoved.addListener(() => void callback());
}
