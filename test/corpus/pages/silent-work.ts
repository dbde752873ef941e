/** The rest of a working day, on hosts that are no sites: code, chat bots, calendars, intranets, chats among colleagues. */
import type { MetPage } from './page.ts';
import {
  area,
  box,
  dialog,
  editor,
  form,
  line,
  opener,
  recording,
  search,
  shadow,
} from './shapes.ts';

const page = (url: string, met: string, body: string): MetPage => ({ url, met, body });

const code: readonly MetPage[] = [
  page(
    'https://github.com/odder/web/issues/12',
    'a comment on an issue',
    form(area('aria-label="Markdown value"')),
  ),
  page(
    'https://gitlab.odder.example/web/-/merge_requests/3',
    'a comment on a change',
    editor('tiptap'),
  ),
  page(
    'https://vscode.dev/',
    'an editor of code that writes through a text area',
    '<div class="monaco-editor" role="code"><textarea class="inputarea" autocorrect="off" aria-multiline="true" role="textbox"></textarea></div>',
  ),
  page(
    'https://codepen.io/pen/',
    'three editors of code beside each other',
    `${editor('codemirror')}${editor('codemirror')}`,
  ),
  page('https://jupyter.odder.example/lab/tree/tal.ipynb', 'a notebook', editor('codemirror')),
  page(
    'https://stackoverflow.com/questions/1/budget',
    'an answer to a question',
    form(area('id="wmd-input"')),
  ),
];

const bots: readonly MetPage[] = [
  page(
    'https://chatgpt.com/c/1a2b',
    'a chat bot',
    form(`<div id="prompt-textarea">${editor('tiptap')}</div>`),
  ),
  page(
    'https://copilot.microsoft.com/chats/1a2b',
    'a chat bot of an office',
    area('id="userInput" role="textbox"'),
  ),
  page(
    'https://gemini.google.com/app/1a2b',
    'a chat bot, in an editor that LinkedIn has too',
    `<rich-textarea>${editor('quill')}</rich-textarea>`,
  ),
  page(
    'https://claude.ai/new',
    'a chat bot that takes the focus by itself',
    `<fieldset>${box('data-focus class="ProseMirror"')}</fieldset>`,
  ),
  page(
    'https://www.deepl.com/da/translator',
    'a translation',
    `<d-textarea>${box('role="textbox" aria-multiline="true"')}</d-textarea>`,
  ),
];

const office: readonly MetPage[] = [
  page(
    'https://calendar.google.com/calendar/u/0/r/eventedit',
    'an event of a calendar with a link to a call',
    form(
      line(),
      box('role="textbox" aria-multiline="true"'),
      '<a href="https://meet.google.com/abc-defg-hij">Deltag</a>',
    ),
  ),
  page(
    'https://outlook.office.com/calendar/item/compose',
    'an invitation with a link to a call',
    `${box('role="textbox"')}<a href="https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0">Deltag</a>`,
  ),
  page(
    'https://intra.odder.example/nyheder/1',
    'a comment on the intranet',
    opener(dialog(form(editor('lexical', 'role="textbox" data-focus')))),
  ),
  page('https://esdh.odder.example/sag/2026-1', 'a note on a case', form(editor('quill'))),
  page(
    'https://lon.odder.example/fravaer',
    'a form of the personnel office',
    form(line('type="date"'), area()),
  ),
  page(
    'https://app.slack.com/client/T01ABCDEF/C01ABCDEF',
    'a channel of colleagues',
    editor('quill'),
  ),
  page('https://chat.odder.example/channel/it', 'a chat of one’s own', form(area('name="msg"'))),
  page(
    'https://video.odder.example/moede/1',
    'a recording of a sitting, with a box for notes',
    `${recording}${area()}`,
  ),
  page(
    'https://support.example.org/agent/tickets/1',
    'an answer to a ticket',
    shadow('agent-composer', 'open', box('role="textbox"')),
  ),
  page(
    'https://hjemmeside.odder.example/admin/nyhed/rediger',
    'the council’s own website, from inside',
    form(line(), editor('tinymce'), search(line())),
  ),
];

export const work: readonly MetPage[] = [...code, ...bots, ...office];
