/** A page for tests of components, read by role and name as people read it. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

export async function show(content: ComponentChild): Promise<void> {
  await act(() => render(content, document.body));
}

/** An empty page; what was on it has gone the way of a page that is closed. */
export async function clear(): Promise<void> {
  await act(() => render(null, document.body));
  document.body.innerHTML = '';
}

export const all = (selector: string): readonly HTMLElement[] => [
  ...document.body.querySelectorAll<HTMLElement>(selector),
];

export const texts = (selector: string): readonly string[] => all(selector).map(textOf);

export const textOf = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export const pageText = (): string => textOf(document.body);

/** The one button with that name. */
export function button(name: string): HTMLButtonElement {
  const found = all('button').filter(
    (element) => (element.getAttribute('aria-label') ?? textOf(element)) === name,
  );
  const [one] = found;
  if (!(one instanceof HTMLButtonElement) || found.length > 1) {
    throw new Error(`${found.length} buttons are called “${name}”`);
  }
  return one;
}

export const has = (name: string): boolean =>
  all('button, a').some((element) => textOf(element) === name);

export const click = (element: HTMLElement | undefined): Promise<void> =>
  act(async () => {
    if (!element) throw new Error('there is nothing to click');
    element.click();
    // What a click starts may go on in a promise.
    await Promise.resolve();
  });

export const press = (name: string): Promise<void> => click(button(name));

/** The input, select or area that a label names. */
export function field(label: string): HTMLInputElement & HTMLSelectElement {
  const found = all('label').find((element) => textOf(element) === label);
  const input = document.querySelector(`#${found?.getAttribute('for')}`);
  if (!input) throw new Error(`nothing is labelled “${label}”`);
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a test knows which of them it asks for
  return input as HTMLInputElement & HTMLSelectElement;
}

export const choose = (label: string): Promise<void> => click(field(label));

export const fill = (label: string, value: string): Promise<void> =>
  act(() => {
    const input = field(label);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
