/** Blogs, and what anybody can run: at hosts of their own, which an administrator names. */
import { on, type SpeakingPage } from './page.ts';
import { area, box, editor, form, frame, HERE, line, opener, shadow } from './shapes.ts';

export const blogs: readonly SpeakingPage[] = [
  ...on('mastodon', [
    {
      url: 'https://mastodon.social/home',
      met: 'the form that is always there',
      wanted: 'composer publish',
      body: `<div id="mastodon"><form class="compose-form">${line('id="cw-spoiler-input"')}${area(`class="autosuggest-textarea__textarea" aria-autocomplete="list" ${HERE}`)}</form></div>`,
    },
    {
      url: 'https://mastodon.example/@odder/113456789012345678',
      met: 'a reply on a server that an administrator has named, in an editor of its own',
      wanted: 'composer publish',
      body: editor('tiptap', HERE),
    },
    {
      url: 'https://fosstodon.org/share?text=Budget',
      met: 'a share button',
      wanted: 'composer publish',
      act: 'opens',
      body: area(),
    },
    {
      url: 'https://mastodon.social/conversations',
      met: 'a private message',
      wanted: 'message publish',
      body: area(HERE),
    },
  ]),
  ...on('pixelfed', [
    {
      url: 'https://pixelfed.social/p/odder/650123456789',
      met: 'a comment on a picture',
      wanted: 'composer publish',
      body: form(area(HERE)),
    },
  ]),
  ...on('misskey', [
    {
      url: 'https://misskey.example/',
      met: 'a note, in a dialog',
      wanted: 'composer publish',
      body: opener(`<div class="modal">${area('data-focus data-cy-post-form-text')}</div>`),
    },
  ]),
  ...on('lemmy', [
    {
      url: 'https://feddit.dk/post/10293',
      met: 'a comment, written in Markdown',
      wanted: 'composer publish',
      body: `<form id="markdown-form">${area(HERE)}</form>`,
    },
  ]),
  ...on('peertube', [
    {
      url: 'https://peertube.example/w/9c9de5e8',
      met: 'a comment on a film',
      wanted: 'composer publish',
      body: `<my-video-comment-add>${area(HERE)}</my-video-comment-add>`,
    },
  ]),
  ...on('friendica', [
    {
      url: 'https://friendica.example/network',
      met: 'a post',
      wanted: 'composer publish',
      body: `<div id="jot">${area(`id="profile-jot-text" ${HERE}`)}</div>`,
    },
  ]),
  ...on('pleroma', [
    {
      url: 'https://pleroma.example/main/friends',
      met: 'a post, by keyboard only',
      wanted: 'composer publish',
      act: 'tabs',
      body: `<nav><a href="/about">About</a></nav><div class="post-status-form">${area(HERE)}</div>`,
    },
  ]),
  ...on('wordpress', [
    {
      url: 'https://odder.wordpress.com/2026/11/budget/',
      met: 'a comment in a frame that the page writes by itself',
      wanted: 'composer publish',
      body: frame(`<form>${area(HERE)}</form>`),
    },
    {
      url: 'https://odder.wordpress.com/wp-admin/post-new.php',
      met: 'the text of a post, in the classic editor',
      wanted: 'composer publish',
      body: `<form id="post"><div ${HERE}>${editor('tinymce')}</div></form>`,
    },
    {
      url: 'https://odder.wordpress.com/wp-admin/edit-comments.php',
      met: 'an answer to those who comment',
      wanted: 'composer moderate',
      body: `<table><tr><td>${area(`id="replycontent" ${HERE}`)}</td></tr></table>`,
    },
  ]),
  ...on('wordpress-self-hosted', [
    {
      url: 'https://wordpress-self-hosted.example/wp-admin/post.php?post=12&action=edit',
      met: 'a block of the block editor, on a host that an administrator has named',
      wanted: 'composer publish',
      body: `<div class="edit-post-visual-editor"><p contenteditable="true" role="document" class="rich-text" ${HERE}>Et afsnit</p></div>`,
    },
  ]),
  ...on('medium', [
    {
      url: 'https://medium.com/new-story',
      met: 'a story',
      wanted: 'composer publish',
      body: box(HERE, '<h3 data-testid="editorTitleParagraph">Titel</h3><p>Tekst</p>'),
    },
    {
      url: 'https://medium.com/@odder/budget-1a2b3c',
      met: 'a response to a story',
      wanted: 'composer publish',
      body: editor('slate', HERE),
    },
  ]),
  ...on('substack', [
    {
      url: 'https://odder.substack.com/publish/post/150192837',
      met: 'a letter to subscribers',
      wanted: 'composer publish',
      body: editor('tiptap', HERE),
    },
  ]),
  ...on('tumblr', [
    {
      url: 'https://www.tumblr.com/new/text',
      met: 'a post',
      wanted: 'composer publish',
      body: `<div ${HERE}>${editor('ckeditor')}</div>`,
    },
    {
      url: 'https://www.tumblr.com/dashboard',
      met: 'a reply, in an editor of code',
      wanted: 'composer publish',
      body: `<article>${editor('codemirror', HERE)}</article>`,
    },
  ]),
  ...on('nextdoor', [
    {
      url: 'https://dk.nextdoor.com/news_feed/',
      met: 'a post to neighbours, in nested parts',
      wanted: 'composer publish',
      body: shadow('nd-shell', 'open', shadow('nd-composer', 'open', area(HERE))),
    },
  ]),
  ...on('flickr', [
    {
      url: 'https://www.flickr.com/photos/odder/53421098765/',
      met: 'a comment on a picture, in a part that is editable from the start of the page on',
      wanted: 'composer publish',
      act: 'types',
      body: area('class="emoji-textarea" data-focus'),
    },
  ]),
];
