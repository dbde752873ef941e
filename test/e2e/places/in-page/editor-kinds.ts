type Mount = (element: HTMLElement) => unknown;

/** The editors as they come from their makers, each fetched only where it is shown. */
export const EDITORS: Readonly<Record<string, () => Promise<Mount>>> = {
  lexical: async () => {
    const { lexicalField } = await import('./lexical-field.ts');
    return (element) => {
      element.contentEditable = 'true';
      lexicalField(element);
    };
  },
  draft: async () => {
    const { draftField } = await import('./draft-field.ts');
    return (element) => draftField(element, { label: 'Text' });
  },
  quill: async () => {
    const { default: Quill } = await import('quill');
    return (element) => new Quill(element, { theme: 'snow' });
  },
  tiptap: async () => (await import('./tiptap-field.ts')).tiptapField,
  slate: async () => (await import('./slate-field.ts')).slateField,
  codemirror: async () => {
    const { basicSetup, EditorView } = await import('codemirror');
    return (parent) => new EditorView({ parent, extensions: [basicSetup] });
  },
  ckeditor: async () => (await import('./ckeditor-field.ts')).ckeditorField,
  tinymce: async () => (await import('./tinymce-field.ts')).tinymceField,
};
