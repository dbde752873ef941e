/** Gives out one page of the corpus at a time, under its own address. */
import { page as pageOf, type Place } from '../e2e/places/place.ts';
import type { MetPage } from './pages/page.ts';

export interface Showing {
  readonly place: Place;
  show(page: MetPage): void;
}

export function showing(): Showing {
  let shown: MetPage | undefined;
  return {
    show: (page) => {
      shown = page;
    },
    place: ({ host, url }) => {
      if (!shown || url.href !== withoutHash(shown.url)) return null;
      const { met, body } = shown;
      return pageOf({
        host,
        title: met,
        body,
        head: '<style>.roomy { min-height: 5rem }</style>',
        ...(needsScript(body) && { script: 'corpus' }),
      });
    },
  };
}

/** Whether anything on the page has to be put in before one can go there. */
export const needsScript = (body: string): boolean =>
  /data-(?:editor|opens|focus|call)\b/.test(body);

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
