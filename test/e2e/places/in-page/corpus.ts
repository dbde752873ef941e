/** Makes the parts of a page of the corpus work, by the attributes that `test/corpus/pages/shapes.ts` lists. */
import { EDITORS } from './editor-kinds.ts';

const all = (selector: string, within: ParentNode = document): readonly HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

const EDITABLE = '[contenteditable="true"]';

/** What is written in, in this element or as this element. React draws a moment later than it is told to. */
async function fieldIn(element: HTMLElement, field: string): Promise<HTMLElement> {
  for (;;) {
    const found = element.matches(field) ? element : element.querySelector<HTMLElement>(field);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** Puts in what has to be loaded, and gives the focus where the page wants it. */
async function furnish(within: ParentNode): Promise<void> {
  for (const element of all('[data-editor]', within)) {
    const load = EDITORS[element.dataset['editor'] ?? ''];
    if (!load) throw new Error(`There is no editor “${element.dataset['editor']}”.`);
    const mount = await load();
    const around = element.parentElement ?? element;
    await mount(element);
    // Some put themselves beside the element.
    await fieldIn(around, `${EDITABLE}, iframe`);
  }
  const [wanted] = all('[data-focus]', within);
  if (wanted) (await fieldIn(wanted, `${EDITABLE}, textarea`)).focus();
}

for (const button of all('[data-opens]')) {
  button.addEventListener('click', async () => {
    const { nextElementSibling: template } = button;
    if (!(template instanceof HTMLTemplateElement))
      throw new Error('Nothing is behind this button.');
    const opened = document.createElement('section');
    opened.append(template.content.cloneNode(true));
    document.body.append(opened);
    await furnish(opened);
    document.body.dataset['opened'] = '';
  });
}

for (const button of all('[data-call]')) {
  button.addEventListener('click', async () => {
    const video = document.querySelector('video');
    if (!video) throw new Error('There is nothing to see a call in.');
    video.addEventListener('playing', () => (document.body.dataset['live'] = ''));
    video.srcObject = await navigator.mediaDevices.getUserMedia({ audio: true, video: true });
    await video.play();
  });
}

await furnish(document);
document.body.dataset['ready'] = '';
