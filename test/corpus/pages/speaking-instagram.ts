/** Instagram and Threads, which are made by the same house as Facebook. */
import { on, type SpeakingPage } from './page.ts';
import { area, box, dialog, editor, frame, HERE, line, opener } from './shapes.ts';

/** The editor that was seen on both. */
const lexical = (attributes: string) =>
  editor('lexical', `role="textbox" aria-multiline="true" ${attributes}`);

const instagram = on('instagram', [
  {
    url: 'https://www.instagram.com/',
    met: 'the caption of a new picture, in the dialog',
    wanted: 'composer publish',
    body: `${line('type="text"')}${opener(`<div role="dialog" aria-label="Opret nyt opslag">${lexical('data-focus aria-placeholder="Skriv en billedtekst …"')}</div>`)}`,
  },
  {
    url: 'https://www.instagram.com/odderkommune/',
    met: 'pictures and films, given in the dialog before anything is written',
    wanted: 'composer publish',
    act: 'chooses',
    body: `<div role="dialog"><form role="presentation"><input type="file" multiple accept="image/jpeg,image/png,video/mp4" ${HERE} hidden></form></div>`,
  },
  {
    url: 'https://www.instagram.com/p/C8f7e6d5c4b/',
    met: 'a comment, which is a plain text area until somebody clicks into it',
    wanted: 'composer publish',
    body: `<article><form>${area(`${HERE} autocomplete="off" autocorrect="off"`)}</form></article>`,
  },
  {
    url: 'https://www.instagram.com/reel/C8f7e6d5c4b/',
    met: 'a comment on a reel, with all names changed',
    wanted: 'composer publish',
    body: `<section class="_ab8w">${box(`${HERE} class="_aaoc"`)}</section>`,
  },
  {
    url: 'https://www.instagram.com/create/details/',
    met: 'the last step of a new post',
    wanted: 'composer publish',
    act: 'opens',
    body: area(),
  },
  {
    url: 'https://www.instagram.com/direct/t/340282/',
    met: 'a private message',
    wanted: 'message publish',
    body: box(`${HERE} role="textbox"`),
  },
  {
    url: 'https://www.instagram.com/direct/inbox/',
    met: 'the caption of a new picture, in the dialog over the private messages',
    wanted: 'composer publish',
    body: opener(`<div role="dialog">${lexical('data-focus')}</div>`),
  },
  {
    url: 'https://www.instagram.com/odderkommune/',
    met: 'a private message in the chat that stands over any page',
    wanted: 'message publish',
    body: `<div data-pagelet="IGDChatTabsRootContentOffMsys">${lexical(`${HERE} aria-placeholder="Besked …"`)}</div>`,
  },
]);

const threads = on('threads', [
  {
    url: 'https://www.threads.com/',
    met: 'a new thread, in its dialog',
    wanted: 'composer publish',
    body: opener(dialog(lexical('data-focus aria-placeholder="Hvad er nyt?"'))),
  },
  {
    url: 'https://www.threads.net/@odderkommune/post/C8f7e6d5c4b',
    met: 'a reply, which may only be plain text',
    wanted: 'composer publish',
    body: `<div contenteditable="plaintext-only" ${HERE}></div>`,
  },
  {
    url: 'https://www.threads.com/@odderkommune',
    met: 'an editor in a frame that the page writes by itself',
    wanted: 'composer publish',
    body: frame(`<body contenteditable ${HERE}>`),
  },
]);

export const pictures: readonly SpeakingPage[] = [...instagram, ...threads];
