import { registerPlainText } from '@lexical/plain-text';
import { createEditor } from 'lexical';

/** Turns an element into a real Lexical editor; Lexical itself marks it with `data-lexical-editor`. */
export function lexicalField(element: HTMLElement): void {
  const editor = createEditor({
    namespace: element.id,
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerPlainText(editor);
}
