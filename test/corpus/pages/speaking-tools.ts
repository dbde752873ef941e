/** Tools in which adverts are placed and newsletters written. Several were never seen from inside. */
import { on, type SpeakingPage } from './page.ts';
import { area, box, editor, form, frame, HERE, line } from './shapes.ts';

const advertising: readonly SpeakingPage[] = [
  ...on('google-ads', [
    {
      url: 'https://ads.google.com/aw/campaigns/new?ocid=1',
      met: 'a campaign',
      wanted: 'ads publish',
      act: 'opens',
      body: form(line()),
    },
  ]),
  ...on('tiktok-ads', [
    {
      url: 'https://ads.tiktok.com/i18n/creation/1nn/create/ad',
      met: 'the text of an advert',
      wanted: 'ads publish',
      body: form(area(HERE)),
    },
  ]),
  ...on('snapchat-ads', [
    {
      url: 'https://ads.snapchat.com/0a1b/create/quick',
      met: 'an advert, given as a file',
      wanted: 'ads publish',
      act: 'chooses',
      body: `<input type="file" ${HERE}>`,
    },
  ]),
];

const newsletters: readonly SpeakingPage[] = [
  ...on('mailchimp', [
    {
      url: 'https://us21.admin.mailchimp.com/campaigns/edit?id=10293',
      met: 'a campaign',
      wanted: 'newsletter publish',
      act: 'opens',
      body: '<ul><li>Emne</li></ul>',
    },
    {
      url: 'https://us21.admin.mailchimp.com/email/editor?id=10293',
      met: 'the text of a letter, in a frame that the page writes by itself',
      wanted: 'newsletter publish',
      body: frame(`<body contenteditable ${HERE}><p>Kære borger</p>`),
    },
  ]),
  ...on('peytz-mail', [
    {
      url: 'https://odder.peytzmail.com/admin/newsletters/1/edit',
      met: 'a letter',
      wanted: 'newsletter publish',
      body: `<div ${HERE}>${editor('ckeditor')}</div>`,
    },
  ]),
  ...on('apsis-one', [
    {
      url: 'https://app.apsis.one/email/editor/1',
      met: 'a letter',
      wanted: 'newsletter publish',
      body: `<div ${HERE}>${editor('tinymce')}</div>`,
    },
  ]),
  ...on('mailerlite', [
    {
      url: 'https://dashboard.mailerlite.com/campaigns/1/content',
      met: 'a letter, as the page focuses it',
      wanted: 'newsletter publish',
      act: 'types',
      body: box('data-focus'),
    },
  ]),
  ...on('brevo', [
    {
      url: 'https://app.brevo.com/camp/classic/1/setup',
      met: 'a letter',
      wanted: 'newsletter publish',
      body: editor('quill', HERE),
    },
  ]),
];

export const tools: readonly SpeakingPage[] = [...advertising, ...newsletters];
