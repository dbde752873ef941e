import Quill from 'quill';
import { byId } from './dialog.ts';

const root: ShadowRoot & { getSelection?(): Selection | null } = byId(
  'interop-outlet',
).attachShadow({ mode: 'open' });

// Quill asks the document for the caret and the focus, and the document tells neither about a shadow root's inside.
const ofDocument = document.getSelection.bind(document);
document.getSelection = () => root.getSelection?.() ?? ofDocument();
Object.defineProperty(document, 'activeElement', {
  get: () => root.activeElement ?? document.querySelector(':focus') ?? document.body,
});

function open(): void {
  // A page's styles stop at a shadow root, so the dialog brings its own.
  root.innerHTML = `
<style>
  [role=dialog] { position: fixed; inset: 20vh 0 auto; margin: auto; width: min(32rem, 90vw); box-sizing: border-box; padding: 1rem; background: Canvas; border: 1px solid; border-radius: .5rem }
  .ql-editor { min-height: 4rem; outline: 0 }
  .ql-clipboard { position: absolute; left: -100000px }
</style>
<div role="dialog" aria-label="Create a post">
  <div id="editor"></div>
  <button id="close">Close</button>
</div>`;
  const quill = new Quill(byId('editor', root), { modules: { toolbar: false } });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', 'Text editor for creating content');
  quill.root.setAttribute('aria-multiline', 'true');
  byId('close', root).addEventListener('click', () => {
    root.innerHTML = '';
  });
  quill.root.focus();
}

byId('opener').addEventListener('click', open);
if (new URLSearchParams(location.search).has('shareActive')) open();
