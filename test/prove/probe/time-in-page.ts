/** What a page can learn by its clock alone: how long its own acts take. Runs in the page. */

export interface Timed {
  /** Milliseconds that each act took, the first time that it was done in this page. */
  readonly once: Readonly<Record<string, number>>;
  /** Milliseconds for each of many events that the page makes up: of a kind that is listened to, and of one that is not. */
  readonly each: { readonly heard: number; readonly unheard: number };
}

/** What is timed, by name. */
export const ACTS = [
  'focus in a composer',
  'a made-up event',
  'a click of its own',
  'a new address',
  'the address of a composer',
  'a part of the page',
] as const;
type Act = (typeof ACTS)[number];

/** Acts that a script which notices writing and moves could hear of. The page has been clicked: focus counts. */
export function timeActs(times: number): Timed {
  const field = document.querySelector('textarea');
  const button = document.querySelector('button');
  if (!field || !button) throw new Error('This is not the page that measures.');
  const time = (act: () => unknown) => {
    const began = performance.now();
    act();
    return performance.now() - began;
  };
  const made = (kind: string) =>
    field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  const many = (kind: string) =>
    time(() => {
      for (let left = times; left > 0; left -= 1) made(kind);
    }) / times;
  button.focus();
  const acts: Readonly<Record<Act, () => unknown>> = {
    'focus in a composer': () => field.focus(),
    'a made-up event': () => made('beforeinput'),
    'a click of its own': () => button.click(),
    'a new address': () => history.pushState(null, '', '?2'),
    'the address of a composer': () => history.pushState(null, '', '/publish'),
    'a part of the page': () =>
      (window as { navigation?: { navigate(url: string): unknown } }).navigation?.navigate('#3'),
  };
  const once = Object.fromEntries(Object.entries(acts).map(([name, act]) => [name, time(act)]));
  return { once, each: { heard: many('beforeinput'), unheard: many('nothing') } };
}
