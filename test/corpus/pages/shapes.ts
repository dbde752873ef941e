/**
 * Parts that many pages have in common. The attributes that begin with `data-` and are listed here are for the pages' own
 * script (`test/e2e/places/in-page/corpus.ts`) and for the hand that goes there; no site's entry knows them.
 *
 * `data-here`: where the hand goes. `data-editor`: becomes the real editor of that name. `data-opens`: a click brings what
 * is in the `template` behind it. `data-focus`: the page gives it the focus. `data-call`: a click starts a live stream.
 */

export const HERE = 'data-here';

/** A plain text area. */
export const area = (attributes = ''): string => `<textarea rows="3" ${attributes}></textarea>`;

/** A part that is editable without any editor around it. */
export const box = (attributes = '', text = ''): string =>
  `<div contenteditable="true" ${attributes}>${text}</div>`;

export type Editor =
  | 'lexical'
  | 'draft'
  | 'quill'
  | 'tiptap'
  | 'slate'
  | 'codemirror'
  | 'ckeditor'
  | 'tinymce';

/** A real editor, as it comes from its makers. */
export const editor = (kind: Editor, attributes = ''): string =>
  `<div class="roomy" data-editor="${kind}" ${attributes}></div>`;

/** A button, and what a click on it brings a moment later. */
export const opener = (inside: string, label = 'Skriv'): string =>
  `<button type="button" data-opens>${label}</button><template>${inside}</template>`;

/** A custom element that keeps its parts to itself. */
export const shadow = (
  name: string,
  mode: 'open' | 'closed',
  inside: string,
  attributes = '',
): string =>
  `<${name} style="display:block" ${attributes}><template shadowrootmode="${mode}">${inside}</template></${name}>`;

/** A frame that the page writes by itself. */
export const frame = (inside: string, attributes = ''): string =>
  `<iframe width="500" height="160" ${attributes} srcdoc="${inside.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;

/** A frame with an address of its own. */
export const frameOf = (url: string): string =>
  `<iframe width="600" height="400" src="${url}"></iframe>`;

export const line = (attributes = ''): string => `<input ${attributes}>`;

export const search = (inside: string): string => `<form role="search">${inside}</form>`;

export const form = (...inside: readonly string[]): string =>
  `<form method="post">${inside.join('')}<button type="button">Send</button></form>`;

export const dialog = (inside: string): string => `<div role="dialog">${inside}</div>`;

/** The lobby of a meeting: a click starts camera and microphone. */
export const call = `<video muted playsinline></video><button type="button" data-call ${HERE}>Deltag</button>`;

/** A recording that plays by itself: a quarter of a second of silence, over and over. */
export const recording = `<audio muted autoplay loop controls src="data:audio/wav;base64,${silence()}"></audio>`;

/** A WAV file of 8-bit mono sound at 8000 Hz. */
function silence(): string {
  const samples = Buffer.alloc(2000, 128);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + samples.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]).toString('base64');
}
