/** Where at the edge of a page a strip may lie: never over what a user sends, leaves or writes with. */

export const EDGES = ['bottom-start', 'bottom-end', 'top-start', 'top-end'] as const;
export type Edge = (typeof EDGES)[number];

/** What may not be covered. A link may: it neither sends nor leaves anything. A frame is taken for one of these. */
const KEPT_CLEAR =
  'button,input,select,textarea,iframe,[role=button],[role=textbox],[role=combobox],[contenteditable=""],[contenteditable=true]';

const ACROSS = 9;
const DOWN = 4;

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
  return steps(ACROSS).some((x) =>
    steps(DOWN).some((y) =>
      beneath(left + x * (width - 1), top + y * (height - 1), root).some(
        (element) => element !== strip && element.closest(KEPT_CLEAR),
      ),
    ),
  );
}

/** Evenly from 0 to 1, both ends included. */
const steps = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => at / (count - 1));

/** Everything at a point, within open shadow roots too. */
const beneath = (x: number, y: number, root: Document | ShadowRoot): readonly Element[] =>
  root
    .elementsFromPoint(x, y)
    .flatMap((element) =>
      element.shadowRoot && element.shadowRoot !== root
        ? [element, ...beneath(x, y, element.shadowRoot)]
        : [element],
    );
