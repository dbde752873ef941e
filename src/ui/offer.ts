import { datedName, hereZone } from './dates.ts';

/** Gives the user a file to save. It is made in the page: no permission, and nobody else is asked. */
export function offer(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over by the time other work comes round.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The same, with the day in the name. */
export const offerDated = (name: string, ending: string, file: Blob): void =>
  offer(datedName(name, ending, Date.now(), hereZone()), file);
