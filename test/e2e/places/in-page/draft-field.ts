import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Field {
  readonly label: string;
  readonly testId?: string;
}

/** Puts a real Draft.js editor into an element. Gives a function that takes it away again. */
export function draftField(element: Element, { label, testId }: Field): () => void {
  const root = createRoot(element);
  root.render(
    createElement(() => {
      const [editorState, onChange] = useState(() => EditorState.createEmpty());
      return createElement(Editor, {
        editorState,
        onChange,
        role: 'textbox',
        ariaLabel: label,
        ariaMultiline: true,
        placeholder: label,
        ...(testId && { webDriverTestID: testId }),
      });
    }),
  );
  return () => root.unmount();
}
