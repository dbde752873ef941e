import { describe, expect, it } from 'vitest';
import { callsIn, sampledIn, type TraceEvent, tracedIn } from './attribution.ts';

const OURS = 'chrome-extension://ours/page.js';
const OTHERS = 'chrome-extension://others/page.js';
const HOST = 'www.example.org';
const PAGES = `https://${HOST}/app.js`;

describe('of a trace', () => {
  const event = (name: string, url: string, tdur: number, pid = 1): TraceEvent => ({
    name,
    ph: 'X',
    pid,
    tdur,
    args: { data: { url } },
  });

  it('the extension’s are the starts and calls of its own scripts, in milliseconds', () => {
    const events = [
      event('EvaluateScript', OURS, 300),
      event('FunctionCall', OURS, 200),
      event('EvaluateScript', OTHERS, 1_000),
      event('FunctionCall', PAGES, 1_000),
      { name: 'RunTask', ph: 'X', pid: 1, tdur: 9_000, args: {} },
    ];
    expect(tracedIn(events, 'ours', HOST)).toEqual({ inPage: 0.5, behind: 0 });
  });

  it('what lies within those is not counted twice', () => {
    const events = [
      event('EvaluateScript', PAGES, 1),
      event('EvaluateScript', OURS, 300),
      event('v8.compile', OURS, 100),
    ];
    expect(tracedIn(events, 'ours', HOST).inPage).toBe(0.3);
  });

  it('an event without a time makes no time at all, rather than a wrong one', () => {
    const { tdur: _, ...untimed } = event('EvaluateScript', OURS, 0);
    expect(tracedIn([event('EvaluateScript', PAGES, 1), untimed], 'ours', HOST).inPage).toBeNaN();
  });

  it('what the background does in a process of its own no page waits for', () => {
    const events = [
      event('EvaluateScript', PAGES, 1, 2),
      event('EvaluateScript', OURS, 300, 2),
      event('FunctionCall', OURS, 200, 3),
    ];
    expect(tracedIn(events, 'ours', HOST)).toEqual({ inPage: 0.3, behind: 0.2 });
  });

  it('where nothing tells which process is the page’s, there is no time, rather than none', () => {
    const { inPage } = tracedIn([event('EvaluateScript', OURS, 300)], 'ours', HOST);
    expect(inPage).toBeNaN();
  });

  it('without an extension it is none', () => {
    const events = [event('EvaluateScript', PAGES, 1), event('EvaluateScript', OURS, 300)];
    expect(tracedIn(events, null, HOST)).toEqual({ inPage: 0, behind: 0 });
  });
});

describe('of a profile', () => {
  const node = (id: number, url: string, children: readonly number[] = []) => ({
    id,
    callFrame: { url },
    children,
  });

  it('the extension’s are the samples in its functions, and in what they call', () => {
    const profile = {
      nodes: [
        node(1, '', [2, 3, 6]),
        node(2, PAGES),
        node(3, OURS, [4]),
        // The browser's own code has no address.
        node(4, '', [5]),
        node(5, ''),
        node(6, OTHERS, [7]),
        node(7, ''),
      ],
      samples: [1, 2, 3, 4, 5, 6, 7, 5],
      timeDeltas: [100, 100, 100, 100, 100, 100, 100, 100],
    };
    expect(sampledIn(profile, 'ours')).toBe(0.4);
  });

  it('a sample that came late, while the machine did something else, counts as one', () => {
    const nodes = [node(1, '', [2]), node(2, OURS)];
    const profile = { nodes, samples: [1, 2, 1], timeDeltas: [100, 9_000, 100] };
    expect(sampledIn(profile, 'ours')).toBe(0.1);
  });

  it('without samples nothing is the extension’s', () => {
    expect(sampledIn({ nodes: [node(1, OURS)] }, 'ours')).toBe(0);
  });
});

it('of the calls of a page, the extension’s are those of its own functions', () => {
  const called = (...counts: readonly number[]) =>
    counts.map((count) => ({ ranges: [{ count }, { count: 1_000 }] }));
  const scripts = [
    { url: OURS, functions: called(1, 6) },
    { url: 'chrome-extension://ours/sites/x.js', functions: called(1) },
    { url: OTHERS, functions: called(300) },
    { url: PAGES, functions: called(300) },
  ];
  expect(callsIn(scripts, 'ours')).toBe(8);
});
