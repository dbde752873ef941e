/** What the script in a page may ask of the browser, by what for. */
import { ATTRIBUTES } from '../../../src/core/selector.ts';

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
    members:
      'Node.nodeType Element.matches Element.closest Document.activeElement ShadowRoot.activeElement',
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
  {
    members:
      'HTMLMediaElement.srcObject HTMLMediaElement.paused MediaStream.active webkitMediaStream.active',
    why: 'that a live picture or sound plays',
  },
];

/** And what the script of the strip may, beside that: what it writes, it writes in elements that it has made. */
const ALLOWED_TO_STRIP: typeof ALLOWED = [
  {
    members: `Document.createElement Document.createElementNS Document.createTextNode Document.documentElement
      Element.attachShadow DocumentFragment.append Element.append Node.insertBefore Element.remove`,
    why: 'to put the strip at the end of the page, closed to it, and to take it away',
  },
  {
    members: `HTMLElement.style CSSStyleDeclaration.setProperty Node.textContent= CharacterData.data= Element.setAttribute
      HTMLElement.lang= HTMLButtonElement.type=`,
    why: 'to give it its look and its words',
  },
  {
    members: `Node.nodeType Node.firstChild Node.nextSibling Node.parentNode Node.ownerDocument Element.namespaceURI
      Element.customElementRegistry`,
    why: 'by which the library finds its own elements again',
  },
  {
    members: `Element.getBoundingClientRect DOMRectReadOnly.left DOMRectReadOnly.top DOMRect.width DOMRect.height
      Document.elementsFromPoint Document.querySelectorAll NodeList.length Element.shadowRoot Element.closest Node.isConnected`,
    why: 'where it covers nothing that one presses or writes in',
  },
  {
    members: 'Window.CloseWatcher',
    why: 'that somebody wants it closed, as the browser says it, without a word of which key',
  },
  {
    members:
      'Window.setTimeout Window.clearTimeout Window.requestAnimationFrame Window.cancelAnimationFrame Window.queueMicrotask',
    why: 'the library draws in its turn',
  },
];

const namesOf = (list: typeof ALLOWED): ReadonlySet<string> =>
  new Set(list.flatMap(({ members }) => members.split(/\s+/)));

const NAMES = namesOf(ALLOWED);
const NAMES_OF_STRIP = namesOf(ALLOWED_TO_STRIP);

export const isAllowed = (member: string): boolean =>
  NAMES.has(member) || NAMES.has(member.replace(/^HTML\w*Element\./, 'HTML*Element.'));

export const isAllowedToStrip = (member: string): boolean =>
  isAllowed(member) || NAMES_OF_STRIP.has(member.replace(' =', '='));

/** Attributes by which the scripts pass over a field or keep clear of a button, beside those that an entry may go by. */
const BESIDE_THOSE = ['action', 'aria-disabled', 'aria-hidden', 'aria-readonly', 'hidden'];

/** What the scripts ask for that has no name in the page: none of it tells whether something was written, or what. */
const PSEUDO_CLASSES = ['read-write', 'disabled', 'focus', 'not', 'has', 'scope'];

/**
 * A selector that asks for more: by another attribute, in which a text may stand, or by a state, such as that something was
 * written, chosen or visited. What could hide one, such as a comment or an escape, counts as such.
 */
export function looksAtText(selector: string): boolean {
  const bare = selector.replaceAll(/"[^"]*"|'[^']*'/g, '');
  const named = (begins: RegExp) => [...bare.matchAll(begins)].map(([, name = '']) => name);
  return (
    /\\|\/\*/.test(selector) ||
    named(/\[\s*([\w-]*)/g).some((name) => ![...ATTRIBUTES, ...BESIDE_THOSE].includes(name)) ||
    named(/:([\w-]*)/g).some((name) => !PSEUDO_CLASSES.includes(name))
  );
}
