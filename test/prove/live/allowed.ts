/** What the script in a page may ask of the browser, by what for. */

/** Members of interfaces. What starts with `HTML*Element` holds for every kind of element. */
const ALLOWED: readonly { readonly members: string; readonly why: string }[] = [
  {
    members:
      'EventTarget.addEventListener Window.navigation AbortController.signal AbortController.abort',
    why: 'to listen, and to stop listening',
  },
  {
    members: `Event.type Event.target Event.currentTarget Event.composedPath Navigator.userActivation UserActivation.isActive Window.navigator
      NavigationCurrentEntryChangeEvent.navigationType Document.prerendering`,
    why: 'which kind of thing has happened, where, and whether a person did it',
  },
  {
    members: 'Element.matches Node.parentElement Document.activeElement ShadowRoot.activeElement',
    why: 'which element it is, and what it stands in',
  },
  {
    members:
      'Document.getElementsByTagName HTMLCollection.length HTMLIFrameElement.contentDocument HTML*Element.src Document.defaultView Window.length',
    why: 'a frame that a page writes by itself is a part of that page',
  },
  {
    members: 'Window.performance Performance.now',
    why: 'so that no flood of messages comes of a flood of events',
  },
  { members: 'HTMLMediaElement.srcObject', why: 'that a live picture or sound plays' },
];

const NAMES = new Set(ALLOWED.flatMap(({ members }) => members.split(/\s+/)));

export const isAllowed = (member: string): boolean =>
  NAMES.has(member) || NAMES.has(member.replace(/^HTML\w*Element\./, 'HTML*Element.'));

/** A selector that is held against what people write, or against a text that is shown to them. */
export const looksAtText = (selector: string): boolean =>
  /\[\s*(?:value|title|alt|content|aria-label|aria-description|aria-valuetext)\b/i.test(selector);
