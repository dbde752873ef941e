import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

/** Puts a real CKEditor 5 beside an element. */
export const ckeditorField = (attachTo: HTMLElement): Promise<ClassicEditor> =>
  ClassicEditor.create({ attachTo, licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
