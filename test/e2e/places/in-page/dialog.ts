/** The element with this id; a page without it is broken. */
export function byId(id: string, root: Document | ShadowRoot = document): HTMLElement {
  const element = root.getElementById(id);
  if (!element) throw new Error(`This page has no #${id}.`);
  return element;
}

/** Opens the page's dialog on a click and then gives its editor focus, as the real sites do. */
export function openOnClick(mount: (editor: HTMLElement) => void): void {
  const dialog = document.querySelector<HTMLElement>('[role=dialog]');
  const editor = byId('composer');
  let mounted = false;
  byId('opener').addEventListener('click', () => {
    dialog?.removeAttribute('hidden');
    if (!mounted) mount(editor);
    mounted = true;
    editor.focus();
  });
  byId('close').addEventListener('click', () => dialog?.setAttribute('hidden', ''));
}
