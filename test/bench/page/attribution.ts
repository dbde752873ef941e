/** What of all that the browser tells of a page was an extension's doing. */

import { median } from '../race.ts';

/** The part of the trace event format that is looked at. Times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** The process in which it was. */
  readonly pid: number;
  /** How long it lasted on its own thread, without what else the machine did in between. */
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly stackTrace?: unknown };
  };
}

/** `Profiler.Profile` of the DevTools protocol, as far as it is looked at. Times are in microseconds. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** `Profiler.ScriptCoverage`, as far as it is looked at. */
export interface Coverage {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

const originOf = (id: string): string => `chrome-extension://${id}/`;

/** The outermost events of a script: what it compiles and runs lies within them. */
const RUNNING = ['EvaluateScript', 'FunctionCall'];

/** Milliseconds in which scripts of the extension were started or called. */
export interface Traced {
  /** In the process of the page, which has to wait for it. */
  readonly inPage: number;
  /** In others: that of the extension's own background. */
  readonly behind: number;
}

/** `id`: of the extension, or `null` for none; `host`: of the page, which has a script of its own. */
export function tracedIn(events: readonly TraceEvent[], id: string | null, host: string): Traced {
  const urlOf = ({ args }: TraceEvent) => args.data?.url ?? '';
  const ofPage = new Set(
    events.filter((one) => urlOf(one).startsWith(`https://${host}/`)).map(({ pid }) => pid),
  );
  const own = events
    .filter(({ name, ph }) => id !== null && ph === 'X' && RUNNING.includes(name))
    .filter((one) => urlOf(one).startsWith(originOf(id ?? '')));
  const timeOf = (some: readonly TraceEvent[]) =>
    sum(some.map(({ tdur }) => tdur ?? Number.NaN)) / 1_000;
  return {
    // Without a word of the page itself nothing can be said of it.
    inPage: ofPage.size > 0 ? timeOf(own.filter(({ pid }) => ofPage.has(pid))) : Number.NaN,
    behind: timeOf(own.filter(({ pid }) => !ofPage.has(pid))),
  };
}

/**
 * Milliseconds of the samples that were taken while a function of the extension was running, or one that it called. Each
 * stands for the usual time between two: where it was longer, the processor was busy with something else.
 */
export function sampledIn({ nodes, samples = [], timeDeltas = [] }: Profile, id: string): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (node: number): void => {
    own.add(node);
    byId.get(node)?.children?.forEach(add);
  };
  for (const { id: node, callFrame } of nodes) {
    if (callFrame.url.startsWith(originOf(id))) add(node);
  }
  const taken = samples.filter((node) => own.has(node)).length;
  return taken === 0 ? 0 : (taken * median(timeDeltas)) / 1_000;
}

/** How many times functions of the extension were called. This does not depend on how quick the machine is. */
export const callsIn = (scripts: readonly Coverage[], id: string): number =>
  sum(
    scripts
      .filter(({ url }) => url.startsWith(originOf(id)))
      .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0)),
  );

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
