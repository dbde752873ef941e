/** What of a broken file cannot be relied on, so that the rest of it can be looked at all the same. */
import { type Issue, quote } from './issue.ts';

/** A place where something is missing or broken. What is read there, if anything, is a stand-in that nobody wrote. */
export interface Doubt {
  /** A dotted path, such as `rules.2.outcome`; empty for the whole file. */
  readonly path: string;
  /** What was put there instead. Absent: nothing was. */
  readonly standIn?: unknown;
  /** What its author wrote there, where that is a text. */
  readonly written?: string;
}

/** Whether `path` is at `place` or below it. */
const isWithin = (path: string, place: string): boolean =>
  place === '' || path === place || path.startsWith(`${place}.`);

/** Whether what stands at `path` is in doubt as a whole. */
export const isDoubtful = (doubts: readonly Doubt[], path: string): boolean =>
  doubts.some((doubt) => isWithin(path, doubt.path));

/** The doubts about what stands at `path`: all of it, or some of its parts. */
export const doubtsAbout = (doubts: readonly Doubt[], path: string): readonly Doubt[] =>
  doubts.filter((doubt) => isWithin(path, doubt.path) || isWithin(doubt.path, path));

/** Whether an issue is one of a stand-in only. */
export const restsOn = (doubts: readonly Doubt[], { path, found }: Issue): boolean =>
  doubts.some(
    (doubt) =>
      isWithin(path, doubt.path) ||
      (doubt.standIn !== undefined && isWithin(doubt.path, path) && found === quote(doubt.standIn)),
  );

/** Whether a list may have an id that could not be read: then nothing that is not in it is missing for sure. */
export const mayNameMore = (doubts: readonly Doubt[], list: string): boolean =>
  doubts.some(
    ({ path }) =>
      // What the pack has inherited is not known.
      path === 'extends' ||
      isWithin(list, path) ||
      (isWithin(path, list) && /^(?:\d+(?:\.id)?)?$/.test(path.slice(list.length + 1))),
  );
