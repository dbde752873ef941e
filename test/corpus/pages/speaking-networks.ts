/** Networks of films, pictures and talk. */
import { on, type SpeakingPage } from './page.ts';
import { area, box, editor, HERE, shadow } from './shapes.ts';

const tiktok = on('tiktok', [
  {
    url: 'https://www.tiktok.com/tiktokstudio/upload',
    met: 'a film, given as a file',
    wanted: 'composer publish',
    act: 'chooses',
    body: `<input type="file" accept="video/*" ${HERE} style="display:none">`,
  },
  {
    url: 'https://www.tiktok.com/tiktokstudio/content',
    met: 'a film, given on the first pages of the studio',
    wanted: 'composer publish',
    act: 'chooses',
    body: `<input type="file" accept="video/*" ${HERE} hidden>`,
  },
  {
    url: 'https://www.tiktok.com/@odderkommune/video/7431029384756019283',
    met: 'a comment',
    wanted: 'composer publish',
    body: `<div data-e2e="comment-input">${editor('draft', HERE)}</div>`,
  },
  {
    url: 'https://www.tiktok.com/tiktokstudio/comment',
    met: 'an answer to those who comment',
    wanted: 'composer moderate',
    body: area(HERE),
  },
]);

const youtube = on('youtube', [
  {
    url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    met: 'a comment',
    wanted: 'composer publish',
    body: `<ytd-commentbox>${box(`id="contenteditable-root" ${HERE}`)}</ytd-commentbox>`,
  },
  {
    url: 'https://www.youtube.com/@odderkommune/posts',
    met: 'a post to the community, inside parts of its own making',
    wanted: 'composer publish',
    body: shadow(
      'ytd-backstage-post-dialog-renderer',
      'closed',
      '<textarea style="width:400px;height:80px"></textarea>',
      HERE,
    ),
  },
  {
    url: 'https://studio.youtube.com/channel/UCabc/videos/upload?d=ud',
    met: 'a film that is put up',
    wanted: 'composer publish',
    act: 'opens',
    body: '<ytcp-uploads-dialog></ytcp-uploads-dialog>',
  },
  {
    url: 'https://studio.youtube.com/channel/UCabc/videos',
    met: 'a film, given in a dialog that the address does not tell of',
    wanted: 'composer publish',
    act: 'chooses',
    body: `<ytcp-uploads-dialog><input type="file" ${HERE} hidden></ytcp-uploads-dialog>`,
  },
  {
    url: 'https://studio.youtube.com/video/abcdefghijk/edit',
    met: 'the description of a film',
    wanted: 'composer publish',
    body: `<ytcp-social-suggestions-textbox id="description-textarea">${box(`id="textbox" ${HERE}`)}</ytcp-social-suggestions-textbox>`,
  },
  {
    url: 'https://studio.youtube.com/channel/UCabc/comments/inbox',
    met: 'an answer to those who comment',
    wanted: 'composer moderate',
    body: area(HERE),
  },
]);

const reddit = on('reddit', [
  {
    url: 'https://www.reddit.com/r/Denmark/submit/?type=TEXT',
    met: 'a new post',
    wanted: 'composer publish',
    body: shadow('faceplate-textarea-input', 'open', area(`id="innerTextArea" ${HERE}`)),
  },
  {
    url: 'https://www.reddit.com/r/Denmark/comments/1abcde/budget/',
    met: 'a comment',
    wanted: 'composer publish',
    body: `<shreddit-composer>${box(`slot="rte" role="textbox" ${HERE}`)}</shreddit-composer>`,
  },
  {
    url: 'https://www.reddit.com/r/Denmark/comments/1abcde/valg/',
    met: 'a private message in the chat that opens over any page',
    wanted: 'message publish',
    body: shadow(
      'rs-app',
      'open',
      shadow('rs-message-composer', 'open', area(`${HERE} name="message"`)),
    ),
  },
  {
    url: 'https://old.reddit.com/r/Denmark/comments/1abcde/budget/',
    met: 'a comment in the old design',
    wanted: 'composer publish',
    body: `<form class="usertext">${area(`name="text" ${HERE}`)}</form>`,
  },
]);

const discord = on('discord', [
  {
    url: 'https://discord.com/channels/81384788765712384/81384788765712385',
    met: 'a channel of a server',
    wanted: 'composer publish',
    body: `<main>${editor('slate', HERE)}</main>`,
  },
]);

const snapchat = on('snapchat', [
  {
    url: 'https://my.snapchat.com/',
    met: 'a story that is put up',
    wanted: 'composer publish',
    act: 'chooses',
    body: `<label>Træk en video hertil<input type="file" ${HERE} hidden></label>`,
  },
]);

const pinterest = on('pinterest', [
  {
    url: 'https://www.pinterest.com/pin/1234567890/',
    met: 'a comment on a picture',
    wanted: 'composer publish',
    body: `<div class="zI7 iyn">${editor('draft', HERE)}</div>`,
  },
]);

const vk = on('vk', [
  {
    url: 'https://vk.com/feed',
    met: 'a post that the page focuses by itself',
    wanted: 'composer publish',
    act: 'types',
    body: box('class="submit_post_field" data-focus'),
  },
]);

const telegram = on('telegram', [
  {
    url: 'https://web.telegram.org/k/',
    met: 'a private message',
    wanted: 'message publish',
    body: box(`class="input-message-input" ${HERE}`),
  },
]);

export const networks: readonly SpeakingPage[] = [
  ...tiktok,
  ...youtube,
  ...reddit,
  ...discord,
  ...snapchat,
  ...pinterest,
  ...vk,
  ...telegram,
];
