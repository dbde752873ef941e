import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';

/** Puts a real TipTap editor, which is ProseMirror inside, into an element. */
export const tiptapField = (element: HTMLElement): Editor =>
  new Editor({ element, extensions: [Document, Paragraph, Text] });
