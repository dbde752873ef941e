/** Where people write at work, on hosts that are no sites: mail, documents, wikis. */
import type { MetPage } from './page.ts';
import { area, box, dialog, editor, form, frame, line } from './shapes.ts';

const page = (url: string, met: string, body: string): MetPage => ({ url, met, body });

const mail: readonly MetPage[] = [
  page(
    'https://mail.google.com/mail/u/0/#inbox?compose=new',
    'web mail',
    dialog(
      `${line('name="to"')}${box('role="textbox" aria-multiline="true" aria-label="Brødtekst"')}`,
    ),
  ),
  page(
    'https://outlook.office.com/mail/deeplink/compose',
    'web mail of an office',
    `${line()}${box('role="textbox" aria-multiline="true"')}<input type="file" hidden>`,
  ),
  page(
    'https://webmail.odder.example/?_task=mail&_action=compose',
    'web mail of one’s own',
    form(line('name="_to"'), editor('tinymce')),
  ),
  page(
    'https://mail.proton.me/u/0/inbox',
    'web mail whose editor is in a frame',
    frame('<body><div contenteditable="true" role="textbox">Hej</div>'),
  ),
  page(
    'https://app.fastmail.com/mail/compose',
    'web mail for plain text',
    form(line('type="email"'), area()),
  ),
  page(
    'https://post.e-boks.example/skriv',
    'digital post',
    form(line(), area('maxlength="5000"'), '<input type="file">'),
  ),
];

const documents: readonly MetPage[] = [
  page(
    'https://docs.google.com/document/d/1a2b/edit',
    'a document whose text goes to a frame out of sight',
    frame(
      '<body><div contenteditable="true" role="textbox" aria-multiline="true"></div>',
      'class="docs-texteventtarget-iframe"',
    ),
  ),
  page(
    'https://docs.google.com/spreadsheets/d/1a2b/edit',
    'a table and its line of formulas',
    `${box('role="combobox" aria-autocomplete="list" class="cell-input"')}${line()}`,
  ),
  page(
    'https://odderkommune.sharepoint.com/sites/intra/SitePages/Nyt.aspx',
    'a page of the intranet',
    editor('ckeditor'),
  ),
  page(
    'https://word.cloud.microsoft/open/onedrive/',
    'a document of an office',
    box('class="OutlineElement"', '<p>Referat</p>'),
  ),
  page(
    'https://www.notion.so/odder/Referat-1a2b',
    'shared notes, a part at a time',
    ['a', 'b', 'c']
      .map((text) => box('role="textbox" data-content-editable-leaf="true"', text))
      .join(''),
  ),
  page(
    'https://miro.com/app/board/uXjV/',
    'a board with notes',
    `<canvas width="300" height="100"></canvas>${box('class="ql-editor"')}`,
  ),
  page('https://trello.com/c/1a2b/1-budget', 'a card with its comments', editor('tiptap')),
  page('https://www.overleaf.com/project/1a2b', 'a text with its source', editor('codemirror')),
];

const wikis: readonly MetPage[] = [
  page(
    'https://da.wikipedia.org/w/index.php?title=Odder&action=edit',
    'the source of an article',
    form(area('id="wpTextbox1" rows="25"'), line('id="wpSummary"')),
  ),
  page(
    'https://da.wikipedia.org/wiki/Odder?veaction=edit',
    'an article, edited as it looks',
    box('class="ve-ce-documentNode ve-ce-branchNode" role="textbox"', '<p>Odder er en by.</p>'),
  ),
  page(
    'https://odder.atlassian.net/wiki/spaces/IT/pages/edit-v2/1',
    'a page of a wiki',
    editor('tiptap'),
  ),
  page(
    'https://wiki.odder.example/doku.php?id=start&do=edit',
    'a wiki of one’s own',
    form(area('id="wiki__text"')),
  ),
  page(
    'https://pad.odder.example/p/dagsorden',
    'a pad that many write in',
    frame(
      '<body><iframe></iframe><div contenteditable="true" class="innerdocbody">Dagsorden</div>',
    ),
  ),
];

export const texts: readonly MetPage[] = [...mail, ...documents, ...wikis];
