/**
 * Every name that the script of the strip may use (`notice: banner`), which is drawn by a library. That one knows the
 * names of what it sets on the elements that it has made itself, such as a value or a text, and looks up names as it
 * goes: what it does with them is seen as it runs, in the long session.
 */
import { STYLE } from '../../../src/ui/banner/style.ts';
import { FORMS, type Names, words } from './names.ts';

const PROPERTIES = [
  // What JavaScript does with its own texts, lists and tables.
  ...words(`length some push sort shift slice isArray assign indexOf find map filter flatMap from entries split
    startsWith replace toLowerCase test prototype constructor apply call then catch for`),
  // The library’s own: what it remembers of a component and of an element.
  ...words(`__ __a __b __c __e __f __g __h __html __i __k __m __n __r __s __self __source __u __v __x __z __H __N __P
    t u props state context children key ref type vnode event sub is current content diffed unmount render
    contextType debounceRendering forceUpdate setState shouldComponentUpdate getChildContext
    getDerivedStateFromError getDerivedStateFromProps getSnapshotBeforeUpdate componentDidCatch componentDidMount
    componentDidUpdate componentWillMount componentWillReceiveProps componentWillUnmount componentWillUpdate`),
  // What it can set on an element that it has made, or take from one.
  ...words(`data value defaultValue innerHTML textContent attributes name style cssText setProperty setAttribute
    removeAttribute childNodes firstChild nextSibling parentNode nodeType localName namespaceURI ownerDocument
    createElementNS createTextNode insertBefore moveBefore remove requestAnimationFrame`),
  // The strip: its three buttons, its text in five languages, and how it looks.
  ...words(`open move dismiss title language lang role onClick aria-label en da nb sv fi all position z-index width
    max-width inset-block-start inset-block-end inset-inline-start inset-inline-end`),
  // Where in the page it covers nothing that one presses or writes in.
  ...words(`document documentElement createElement attachShadow mode append elementsFromPoint shadowRoot closest
    getBoundingClientRect left top height querySelectorAll isConnected`),
  // That something has happened which may change that, and that the strip was pressed.
  ...words(`addEventListener removeEventListener signal capture passive isTrusted
    CloseWatcher ceil`),
  // Its own life, and its one message to the extension.
  ...words('hasOwn armslengthBanner says main stop abort browser chrome runtime sendMessage'),
];

/** A sheet for elements of its own, that brings in nothing from elsewhere and asks for no attribute and no other state. */
const isOwnSheet = !/[[@\\]|url\(|:(?!focus-visible\b| )/.test(STYLE);

export const IN_STRIP: Names = {
  properties: new Set(PROPERTIES),
  globals: new Set(
    words(`globalThis window document Object Array String Symbol Math AbortController queueMicrotask
      requestAnimationFrame cancelAnimationFrame setTimeout clearTimeout`),
  ),
  // The library goes through the names of what it is given.
  forms: new Set([...FORMS].filter((form) => form !== 'ForInStatement')),
  lookups: 68,
  joins: 21,
  // What it says and does is handed on by these names; a page has a title, and a window opens others.
  reads: new Map([
    ['title', 2],
    ['open', 3],
  ]),
  // The library keeps a pattern under a name that it fills later.
  otherwise: new Map([['replace', 1]]),
  texts: new Set([
    ...(isOwnSheet ? [STYLE] : []),
    // The names of the languages in which an element can be written.
    'http://www.w3.org/1999/xhtml',
    'http://www.w3.org/2000/svg',
    'http://www.w3.org/1998/Math/MathML',
  ]),
};
