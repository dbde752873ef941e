import { useLayoutEffect } from 'preact/hooks';

const NAME = 'Armslength';

/** What a page is called in the tab, in the history and as a file: what it shows first, since a tab shows little of it. */
export const titled = (shown: string | undefined): string => (shown ? `${shown} – ${NAME}` : NAME);

/** Calls the page so while this is shown; `undefined`: something in it says what it is called. */
export function useTitle(shown: string | undefined): void {
  useLayoutEffect(() => {
    if (shown !== undefined) document.title = titled(shown);
  }, [shown]);
}
