/**
 * What can be said of a field without reading it and without asking for layout: by its composed path alone, from the
 * element itself to the window. Shadow roots, the document and the window match nothing.
 */
export type Path = readonly Element[];

/** Whether any element of the path fits the selector. */
export const fitsAny = (path: Path, selector: string): boolean =>
  path.some((node) => fits(node, selector));

/** Whether the element that the path begins with fits it. */
export const fitsFirst = ([field]: Path, selector: string): boolean | undefined =>
  field && fits(field, selector);

/**
 * Whether it is a shadow root, a document or a window. Not by what only an element has: a document and a window have the
 * page's elements and frames by their names, and those may be called anything.
 */
export const isRoot = (node: Partial<Node>): boolean => node.nodeType !== ELEMENT;
const ELEMENT = 1;

/** By the browser's own function: a field of a form may go by any name, so also by that of one of the form's functions. */
const fits = (node: Element, selector: string): boolean =>
  !isRoot(node) && Element.prototype.matches.call(node, selector);

/** What can be written in: a text area, or anything that is editable, whatever made it so. */
export const WRITABLE = ':read-write';

export const FOR_FILES = '[type=file]';

/**
 * What never counts, whatever the site: a single line, a search (as it says itself, or its name or its form's address),
 * what cannot be written in, and what the page says is not to be seen. What is not drawn at all, or inert, takes neither
 * focus nor input from anybody.
 */
export const NEVER =
  'input:not([type=file]),[aria-multiline=false],search,[role^=search],[enterkeyhint=search],[name=q],[action*="/search" i],[aria-readonly=true],[aria-disabled=true],:disabled,[aria-hidden=true],[hidden]';
