import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';

/** Puts a real Slate editor into an element. */
export function slateField(element: HTMLElement): void {
  const editor = withReact(createEditor());
  const initialValue = [{ children: [{ text: '' }] }];
  createRoot(element).render(
    createElement(() =>
      createElement(Slate, { editor, initialValue, children: createElement(Editable) }),
    ),
  );
}
