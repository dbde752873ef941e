/** Where the focus goes when the row that it was in has gone, or another has taken its place. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShownNote } from './order.ts';

/** Set while what was asked about a row is being done. */
export interface Going {
  current: boolean;
}

interface Left {
  readonly id: string;
  /** Which row it was. */
  readonly at: number;
}

/** @returns to be called with the id of the note that is asked about. `shown` are the notes of the rows, in their order. */
export function useRowFocus(shown: readonly ShownNote[], going: Going): (id?: string) => void {
  const asked = useRef<Left | null>(null);
  useLayoutEffect(() => {
    if (!going.current) return;
    going.current = false;
    if (asked.current) focusRow(placeOf(asked.current, shown));
    asked.current = null;
  }, [shown, going]);
  return (id) => {
    asked.current =
      id === undefined ? null : { id, at: shown.findIndex(({ note }) => note.id === id) };
  };
}

/** Where what has taken the note's place stands; where nothing has, what stands there now. */
function placeOf({ id, at }: Left, shown: readonly ShownNote[]): number {
  const next = shown.findIndex(({ note }) => note.supersedes === id);
  return next >= 0 ? next : at;
}

/** What was erased may have been the last: then the one before it is the nearest. */
function focusRow(at: number): void {
  const rows = [...document.querySelectorAll('tbody > tr')];
  const near = [...rows.slice(at), ...rows.slice(0, at).toReversed()];
  near
    .map((row) => row.querySelector('button'))
    .find(Boolean)
    ?.focus();
}
