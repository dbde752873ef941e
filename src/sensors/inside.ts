import { isRoot, type Path } from './field.ts';

/** The shadow root of an element, also a closed one. `null` or `undefined`: none, or the browser does not tell. */
export type ShadowOf = (host: HTMLElement) => ShadowRoot | null | undefined;

/**
 * A composed path, begun further inside where it ends at a closed shadow root: at what has the focus there. As many
 * steps as roots stand in one another.
 */
export function pathOf(path: Path, shadowOf: ShadowOf): Path {
  const [host] = path;
  const inside: Element[] = [];
  // A page without a body has nothing in focus.
  let inner = host && isHtml(host) && shadowOf(host)?.activeElement;
  for (; inner; inner = parentOf(inner)) inside.push(inner);
  return inside[0] ? pathOf([...inside, ...path], shadowOf) : path;
}

/** What a browser can be asked about. Not by its class, which is another one in each frame. */
const isHtml = (host: Element): host is HTMLElement => !isRoot(host) && 'translate' in host;

/** By a function of the browser's: asked by itself, a form answers with a field where one goes by the name that is asked for. */
const parentOf = (inner: Element): Element | null =>
  Element.prototype.closest.call(inner, ':has(> :scope)');
