/** Reads, in the extension's own world, everything that it never may: whether the counters see it. */

/** What is read, as the counters name it. */
export const READ_BY_THE_CONTROL: readonly string[] = `
  Node.textContent Node.nodeValue Element.innerHTML Element.outerHTML HTMLElement.innerText HTMLElement.outerText
  HTMLElement.title Document.title Document.cookie Document.referrer Element.getAttribute Element.attributes
  HTMLTextAreaElement.value HTMLTextAreaElement.selectionStart HTMLInputElement.value HTMLInputElement.files
  CharacterData.data Window.getSelection Document.getSelection Selection.toString Document.querySelector
  Element.querySelectorAll Node.childNodes KeyboardEvent.key KeyboardEvent.code InputEvent.data
  InputEvent.inputType InputEvent.dataTransfer InputEvent.getTargetRanges ClipboardEvent.clipboardData
  DragEvent.dataTransfer DataTransfer.getData DataTransfer.files DataTransfer.items Window.localStorage
  Window.sessionStorage Storage.getItem Navigator.clipboard Clipboard.readText Window.fetch Window.setTimeout
  Window.requestAnimationFrame XMLHttpRequest.open Navigator.sendBeacon Window.postMessage
  Element.getBoundingClientRect Window.getComputedStyle FormData.get Element.attributes
  Event.preventDefault Event.stopPropagation`
  .split(/\s+/)
  .filter(Boolean);

/** Runs in the page. Reads alone: nothing is sent, and the timers do nothing. */
export function readEverything(): void {
  const field = document.createElement('textarea');
  const input = document.createElement('input');
  const text = document.createTextNode('text');
  const all: readonly (() => unknown)[] = [
    () => [field.textContent, field.nodeValue, field.innerHTML, field.outerHTML, field.innerText],
    () => [field.outerText, field.title, document.title, document.cookie, document.referrer],
    () => [field.getAttribute('class'), field.attributes, field.value, field.selectionStart],
    () => [input.value, input.files, text.data, String(getSelection()), document.getSelection()],
    () => getSelection()?.toString(),
    () => [document.querySelector('html'), field.querySelectorAll('p'), field.childNodes],
    () => [new KeyboardEvent('keydown').key, new KeyboardEvent('keydown').code],
    () => [new InputEvent('input').data, new InputEvent('input').inputType],
    () => [new InputEvent('input').dataTransfer, new InputEvent('input').getTargetRanges()],
    () => [new ClipboardEvent('paste').clipboardData, new DragEvent('drop').dataTransfer],
    () => [new DataTransfer().getData('text'), new DataTransfer().files, new DataTransfer().items],
    () => [localStorage, sessionStorage, localStorage.getItem('a')],
    () => void navigator.clipboard.readText().catch(() => undefined),
    () => void fetch('data:,').catch(() => undefined),
    () => setTimeout(() => undefined, 0),
    () => requestAnimationFrame(() => undefined),
    () => new XMLHttpRequest().open('GET', 'data:,'),
    () => navigator.sendBeacon('data:,'),
    () => window.postMessage('nothing', 'https://nobody.example'),
    () => [field.getBoundingClientRect(), getComputedStyle(field), new FormData().get('a')],
    () => [new Event('input').preventDefault(), new Event('input').stopPropagation()],
  ];
  for (const read of all) {
    try {
      read();
    } catch {
      // What a browser does not let be read has been asked for all the same.
    }
  }
}
