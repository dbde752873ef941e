/** The part of the session in the log: all that a user can do with notes, once. The same for every browser. */

import { eventually } from '../../e2e/browsers/deadline.ts';

/** A page of the extension that is open in a tab. */
interface OwnPage {
  readonly evaluate: (expression: string) => Promise<unknown>;
}

const ROWS = `[...document.querySelectorAll(':not(details) > .tabled > table > tbody > tr')]`;
/** Of the dialog where one is open, otherwise of the page. */
const BUTTONS = `[...(document.querySelector('dialog[open]') ?? document).querySelectorAll('button')]`;
/** What is saved or printed stays in the page: nobody sits at these browsers to answer their dialogs. */
const KEEP_FILES = `globalThis.files = [], globalThis.printed = 0, window.print = () => { printed += 1 },
  URL.createObjectURL = (file) => (files.push(file), ''), HTMLAnchorElement.prototype.click = () => undefined`;
const READ_IN = `files.at(-1).text().then((text) => {
  const given = new DataTransfer();
  given.items.add(new File([text], 'log.json', { type: 'application/json' }));
  const input = document.querySelector('input[type=file]');
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
})`;
const ANOTHER_CATEGORY = `[...document.querySelectorAll('dialog[open] input[type=radio]')].find((one) => !one.checked).click()`;
const SPAN = 'statement-period';
const choose = (id: string, value: string): string => `(() => {
  const field = document.getElementById('${id}');
  field.value = '${value}';
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
})()`;

/** Makes a note by hand, corrects it, exports, prints, erases, brings back, erases all and reads in again. */
export async function goThroughLog({ evaluate }: OwnPage): Promise<void> {
  const until = (expression: string) =>
    eventually(expression, () => evaluate(`Boolean(${expression})`));
  const press = async (begins: string) => {
    const button = `${BUTTONS}.find((one) => !one.disabled && (one.ariaLabel ?? one.textContent).trim().startsWith('${begins}'))`;
    await until(button);
    await evaluate(`${button}.click()`);
  };
  const rows = (count: number) => until(`${ROWS}.length === ${count}`);
  const dialog = async (begins: string, ends: string, act?: string) => {
    await press(begins);
    await until(`document.querySelector('dialog[open]')`);
    if (act) await evaluate(act);
    await press(ends);
    await until(`!document.querySelector('dialog[open]')`);
  };
  await until(`document.querySelector('input[type=file]')`);
  await evaluate(`void (${KEEP_FILES})`);
  await dialog('Add a note by hand', 'Add the note');
  await rows(1);
  await dialog('Correct the note', 'Save', ANOTHER_CATEGORY);
  await rows(2);
  for (const [made, name] of ['Export as CSV', 'Export as JSON'].entries()) {
    await press(name);
    await until(`files.length === ${made + 1}`);
  }
  await press('Make a statement');
  await until(`document.getElementById('${SPAN}')`);
  await evaluate(choose(SPAN, 'days'));
  await until(`document.getElementById('statement-from')`);
  await evaluate(choose('statement-from', '2020-01-01'));
  await evaluate(choose('statement-to', '2099-12-31'));
  await press('Print');
  await until('printed === 1');
  await press('Back to');
  await dialog('Erase all', 'Erase all');
  await rows(0);
  await press('Bring the notes back');
  await rows(2);
  await dialog('Erase all', 'Erase all');
  await rows(0);
  await evaluate(READ_IN);
  await rows(2);
  await dialog('Erase the note', 'Erase');
  await rows(0);
}
