import { page, type Place } from '../place.ts';

/**
 * Editors of every family, and ways in which a field can come about or get the focus, at `/practice/write/<kind>` of
 * every host. `#editor` is what one writes in, or its host or frame.
 */
export const editors: Place = ({ host, url }) => {
  const [, kind = ''] = url.pathname.split('/practice/write/');
  if (!kind) return null;
  const body = KINDS[kind];
  return body === undefined
    ? page({ host, title: kind, body: '<div id="editor"></div>', script: 'editors' })
    : page({ host, title: kind, body });
};

const script = (text: string): string => `<script>{${text}}</script>`;

/** A custom element that keeps its parts in a shadow root. */
const shadow = (mode: 'open' | 'closed', inside: string): string => `
<x-field id="editor" style="display:block"></x-field>
${script(`
  const root = document.getElementById('editor').attachShadow({ mode: '${mode}' });
  root.innerHTML = ${JSON.stringify(inside)};
`)}`;

const TEXT = '<textarea style="display:block;height:40px;width:300px"></textarea>';
const TEXT_AND_SEARCH = `<input type="search" style="display:block;height:40px;width:300px">${TEXT}`;

/** A frame that the page writes by itself, after a click if so wished, and gives the focus. */
const frame = (attributes: string, after: string): string => `
<button id="opener">Write</button>
<iframe id="editor" style="width:400px;height:100px" ${attributes}></iframe>
${script(`const frame = document.getElementById('editor'), opener = document.getElementById('opener'); ${after}`)}`;

const KINDS: Readonly<Record<string, string>> = {
  textarea: '<textarea id="editor"></textarea>',
  combobox:
    '<div id="editor" role="combobox" aria-expanded="false" aria-autocomplete="list" contenteditable="true"></div>',
  'plaintext-only': '<div id="editor" contenteditable="plaintext-only"></div>',
  autofocus: '<textarea id="editor" autofocus></textarea>',
  'open-shadow': shadow('open', TEXT_AND_SEARCH),
  'closed-shadow': shadow('closed', TEXT_AND_SEARCH),
  // A form hands out its fields by their names, also where one is named like what any element has.
  'closed-form': shadow(
    'closed',
    `<form><input name="parentElement" style="display:block;height:40px">${TEXT}</form>`,
  ),
  'nested-shadow': `<x-outer id="editor" style="display:block"></x-outer>${script(`
    let root = document.getElementById('editor');
    for (const mode of ['closed', 'open', 'closed']) {
      const host = document.createElement('x-inner');
      host.style.display = 'block';
      root.attachShadow({ mode }).append(host);
      root = host;
    }
    root.attachShadow({ mode: 'closed' }).innerHTML =
      '<div contenteditable="true" style="height:80px"></div>';
  `)}`,
  'search-in-closed-shadow': shadow(
    'closed',
    '<form role="search"><textarea style="height:80px;width:300px"></textarea></form>',
  ),
  'late-dialog': `<button id="opener">Write</button>${script(`
    document.getElementById('opener').addEventListener('click', () => {
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.innerHTML = '<textarea id="editor"></textarea>';
        dialog.showModal();
      }));
    });
  `)}`,
  'editable-later': `<div id="editor" tabindex="0" style="height:40px">Write here</div>${script(`
    document.getElementById('editor').addEventListener('click', ({ target }) => {
      target.contentEditable = 'true';
    });
  `)}`,
  'own-paste': `<div id="editor" contenteditable="true"></div>${script(`
    document.getElementById('editor').addEventListener('paste', (event) => event.preventDefault());
  `)}`,
  srcdoc: frame(`srcdoc="<body contenteditable>"`, ''),
  'design-mode': frame('', `frame.contentDocument.designMode = 'on';`),
  'written-frame': frame(
    '',
    `const inside = frame.contentDocument;
     inside.open();
     inside.write('<!doctype html><body contenteditable></body>');
     inside.close();`,
  ),
  'sandboxed-frame': frame(`sandbox="allow-scripts" srcdoc="<body contenteditable>"`, ''),
  'late-frame': `<button id="opener">Write</button>${script(`
    document.getElementById('opener').addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.id = 'editor';
      frame.srcdoc = '<textarea>';
      frame.addEventListener('load', () => frame.contentDocument.querySelector('textarea').focus());
      document.body.append(frame);
    });
  `)}`,
};
