/** Those of the faults that are about what runs in pages, and what pages can do or see. */
import type { Fault } from './fault.ts';

export const OBSERVATIONS = 'src/browser/observations.ts';
export const HEARD =
  '    // An empty answer, when it has been dealt with: a page that gets none tells it again.\n';
const OF_EVERY_SITE = '.output/chrome-mv3/sites/*.js';
const inPage = (act: string): string =>
  `${HEARD}    if (sender.tab?.id) void browser.scripting.executeScript({ target: { tabId: sender.tab.id }, func: () => ${act} });\n`;

export const FAULTS_IN_PAGES: readonly Fault[] = [
  {
    row: 'script-reads-nothing',
    says: 'The built script looks up a name that is put together, where no run gets to.',
    file: OF_EVERY_SITE,
    from: '(function(){',
    to: '(function(){function never(e){return e["val"+"ue"]}',
  },
  {
    row: 'script-reads-nothing',
    says: 'The built script tries values by selectors that are put together, where no run gets to.',
    file: OF_EVERY_SITE,
    from: '(function(){',
    to: `(function(){function never(e,t){return Element.prototype.matches.call(e,'[value^="'+t+'"]')}`,
  },
  {
    row: 'script-reads-nothing',
    says: 'The built script searches the page for a text, at one address alone.',
    file: OF_EVERY_SITE,
    from: '.endsWith(`.`)',
    to: '.endsWith(location.pathname===`/where-no-run-gets-to`&&window.find(`Arbeiderpartiet`)?``:`.`)',
  },
  {
    row: 'script-reads-nothing',
    says: 'The built script halts the page, where no run gets to.',
    file: OF_EVERY_SITE,
    from: '(function(){',
    to: '(function(){function never(){window.stop()}',
  },
  {
    row: 'script-reads-nothing',
    says: 'The built script asks whether something was written in a field, where no run gets to.',
    file: OF_EVERY_SITE,
    from: '(function(){',
    to: '(function(){function never(e){return Element.prototype.matches.call(e,":placeholder-shown")}',
  },
  {
    row: 'script-reads-nothing',
    says: 'The entry of a site goes by a text that a page keeps in an attribute of its own.',
    file: '.output/chrome-mv3/sites/mastodon.js',
    from: '"selector":".search"',
    to: String.raw`"selector":"[data-draft*=\"vote\"]"`,
  },
  {
    row: 'script-reads-nothing',
    says: 'The entry of a site has a selector that is none, at which the script would throw.',
    file: '.output/chrome-mv3/sites/mastodon.js',
    from: '"selector":".search"',
    to: '"selector":".1search"',
  },
  {
    row: 'source-reads-nothing',
    says: 'A function for pages looks for a label, though nobody calls it.',
    file: 'src/sensors/frame.ts',
    from: 'export const windowIn',
    to: `export const never = (e: Element) => e.matches('[aria-label*=vote]');\nexport const windowIn`,
  },
  {
    row: 'source-reads-nothing',
    says: 'A function for pages searches the page for a text, though nobody calls it.',
    file: 'src/sensors/frame.ts',
    from: 'export const windowIn',
    to: `export const never = (root: { find(text: string): boolean }) => root.find('Arbeiderpartiet');\nexport const windowIn`,
  },
  {
    row: 'source-reads-nothing',
    says: 'A function for pages halts the page, though nobody calls it.',
    file: 'src/sensors/frame.ts',
    from: 'export const windowIn',
    to: 'export const never = (root: Window) => root.stop();\nexport const windowIn',
  },
  {
    row: 'source-reads-nothing',
    says: 'A function for pages asks whether what was written is right, though nobody calls it.',
    file: 'src/sensors/frame.ts',
    from: 'export const windowIn',
    to: `export const never = (e: Element) => e.matches(':user-invalid');\nexport const windowIn`,
  },
  {
    row: 'source-reads-nothing',
    says: 'A function for pages reads a text, though nobody calls it.',
    file: 'src/sensors/frame.ts',
    from: 'export const windowIn',
    to: 'export const never = ({ wholeText }: Text) => wholeText;\nexport const windowIn',
  },
  {
    row: 'session-reads-nothing',
    says: 'The background reads the title of a page that reports something.',
    file: OBSERVATIONS,
    from: HEARD,
    to: inPage('document.title'),
  },
  {
    row: 'session-reads-nothing',
    says: 'The background asks whether something was written in a page that reports something.',
    file: OBSERVATIONS,
    from: HEARD,
    to: inPage(`document.activeElement?.closest(':placeholder-shown')`),
  },
  {
    row: 'session-reads-nothing',
    says: 'A pattern is tried on what is clicked: a link, as a text, is its address.',
    file: 'src/sensors/composer.ts',
    from: '    through(path);\n',
    to: '    if (/candidate/.test(path[0] as unknown as string)) return;\n    through(path);\n',
  },
  {
    row: 'message-says-little',
    says: 'A message has the address in it.',
    file: 'extension/page.ts',
    from: 'sendMessage(latest)',
    to: 'sendMessage(latest && { ...latest, path: location.pathname })',
  },
  {
    row: 'message-says-little',
    says: 'A message has the kind of page as what is done there, which is no word of ours.',
    file: 'extension/page.ts',
    from: 'sendMessage(latest)',
    to: `sendMessage(latest && { ...latest, activity: 'town-hall' })`,
  },
  {
    row: 'message-says-little',
    says: 'A place is told again with each event that shows it.',
    file: 'src/sensors/page.ts',
    from: 'if (!life.isOver && (last === undefined || placeOf(seen) !== placeOf(last))) {',
    to: `if (last === undefined || placeOf(seen) !== placeOf(last) || seen?.how === 'focus') {`,
  },
  {
    row: 'unnoticed',
    says: 'The background marks a page that reports something.',
    file: OBSERVATIONS,
    from: HEARD,
    to: inPage(`document.documentElement.setAttribute('data-noticed', '')`),
  },
  {
    row: 'unnoticed',
    says: 'The background marks a page that reports something, and takes the mark away at once.',
    file: OBSERVATIONS,
    from: HEARD,
    to: inPage(
      `{ const mark = document.createElement('i'); document.body.append(mark); mark.remove(); }`,
    ),
  },
  {
    row: 'unnoticed',
    says: 'The background tells a page that it has heard of it, by an event of its own.',
    file: OBSERVATIONS,
    from: HEARD,
    to: inPage(`document.dispatchEvent(new CustomEvent('armslength-noticed'))`),
  },
  {
    row: 'page-cannot-forge',
    says: 'An event counts, whoever made it.',
    file: 'src/sensors/composer.ts',
    from: `if (life.isOver || !isTrusted || (isFocus && !root.navigator.userActivation.isActive)) return;`,
    to: `if (isTrusted && isFocus && !root.navigator.userActivation.isActive) return;`,
  },
  {
    row: 'page-cannot-forge',
    says: 'A call counts, whoever says that it plays.',
    file: 'src/sensors/call.ts',
    from: '!life.isOver && isTrusted && ',
    to: '!life.isOver && isTrusted !== undefined && ',
  },
  {
    row: 'page-cannot-forge',
    says: 'However often a page moves the focus, each time is told.',
    file: 'src/sensors/page.ts',
    from: 'if (isFlooded()) return;',
    to: 'isFlooded();',
  },
];
