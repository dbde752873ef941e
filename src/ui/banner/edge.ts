/** Where at the edge of a page a strip may lie: never over what a user sends, leaves or writes with. */

export const EDGES = ['bottom-start', 'bottom-end', 'top-start', 'top-end'] as const;
export type Edge = (typeof EDGES)[number];

/**
 * What may not be covered. Of links only those that say that they are buttons: a page is full of others, which neither send
 * nor leave anything. A frame is taken for one of these.
 */
const KEPT_CLEAR =
  'button,input,select,textarea,summary,label,iframe,video,[role=button i],[role=menuitem i],[role=switch i],[role=tab i],[role=textbox i],[role=combobox i],[contenteditable]:not([contenteditable=false i])';

/** What a page has switched off for now, such as its button to send while nothing is written, may take no pointer and is at no point then. */
const OFF = ':disabled,[aria-disabled=true]';

/** Pixels between two points that are looked at: nothing that is large enough to be pressed lies between. */
const APART = 16;

/** Puts `strip` to the first edge, from `from` on, at which it covers nothing that is kept clear. `null`: there is none. */
export function settleAt(strip: HTMLElement, root: Document, from: Edge): Edge | null {
  const first = EDGES.indexOf(from);
  const order = EDGES.map((_, at) => EDGES[(first + at) % EDGES.length] ?? from);
  return (
    order.find((edge) => {
      lay(strip, edge);
      return !coversAny(strip, root);
    }) ?? null
  );
}

/** By the element's own style, and with more weight than any sheet of the page. */
function lay(strip: HTMLElement, edge: Edge): void {
  const [block, inline] = edge.split('-');
  const at: Readonly<Record<string, string>> = {
    'inset-block-start': block === 'top' ? '0' : 'auto',
    'inset-block-end': block === 'top' ? 'auto' : '0',
    'inset-inline-start': inline === 'start' ? '0' : 'auto',
    'inset-inline-end': inline === 'start' ? 'auto' : '0',
  };
  for (const [name, value] of Object.entries(at)) strip.style.setProperty(name, value, 'important');
}

function coversAny(strip: HTMLElement, root: Document): boolean {
  const { left, top, width, height } = strip.getBoundingClientRect();
  const isOver = (element: Element) => {
    const other = element.getBoundingClientRect();
    return (
      other.left < left + width &&
      left < other.left + other.width &&
      other.top < top + height &&
      top < other.top + other.height
    );
  };
  return (
    [...root.querySelectorAll(OFF)].some(isOver) ||
    stepsOver(width).some((x) =>
      stepsOver(height).some((y) =>
        beneath(left + x, top + y, root).some(
          (element) => element !== strip && element.closest(KEPT_CLEAR),
        ),
      ),
    )
  );
}

/** From one edge to the other, both included. */
function stepsOver(length: number): readonly number[] {
  const count = Math.ceil(length / APART) + 1;
  return Array.from({ length: count }, (_, at) => (at / (count - 1)) * (length - 1));
}

/** Everything at a point, within open shadow roots too. */
const beneath = (x: number, y: number, root: Document | ShadowRoot): readonly Element[] =>
  root
    .elementsFromPoint(x, y)
    .flatMap((element) =>
      element.shadowRoot && element.shadowRoot !== root
        ? [element, ...beneath(x, y, element.shadowRoot)]
        : [element],
    );
