/** Where the focus goes when the row that it was in has gone, or another has taken its place. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Set while what was asked about a row is being done. */
export interface Going {
  current: boolean;
}

const ROWS = 'tbody > tr';

/** @returns to be called while the focus is still in the row that is asked about. `rows` is another each time they change. */
export function useRowFocus(rows: unknown, going: Going): () => void {
  const asked = useRef(-1);
  useLayoutEffect(() => {
    if (!going.current) return;
    going.current = false;
    const all = [...document.querySelectorAll(ROWS)];
    // What was erased was the last: the one before it is the nearest.
    const near = [...all.slice(asked.current), ...all.slice(0, asked.current).toReversed()];
    if (asked.current >= 0) near.map(buttonIn).find(Boolean)?.focus();
    asked.current = -1;
  }, [rows, going]);
  return () => {
    const row = document.activeElement?.closest(ROWS);
    asked.current = row ? [...document.querySelectorAll(ROWS)].indexOf(row) : -1;
  };
}

const buttonIn = (row: Element): HTMLElement | null => row.querySelector('button');
