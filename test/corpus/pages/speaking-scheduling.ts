/** Tools in which posts are planned. Several were never seen from inside. */
import { on, type SpeakingPage } from './page.ts';
import { area, box, dialog, editor, form, HERE, line, opener, search, shadow } from './shapes.ts';

const CALENDAR = '<table><tr><th>man</th><th>tir</th></tr><tr><td>9</td><td>10</td></tr></table>';

/** A tool for planning, where a click in its calendar opens a dialog. */
const planned = (inside: string) => `${CALENDAR}${opener(dialog(inside), 'Nyt opslag')}`;

export const scheduling: readonly SpeakingPage[] = [
  ...on('buffer', [
    {
      url: 'https://publish.buffer.com/all-channels',
      met: 'a post for several networks',
      wanted: 'scheduler schedule',
      body: planned(editor('slate', 'data-focus')),
    },
    {
      url: 'https://publish.buffer.com/comments/instagram',
      met: 'an answer to those who comment',
      wanted: 'composer moderate',
      body: area(HERE),
    },
  ]),
  ...on('hootsuite', [
    {
      url: 'https://hootsuite.com/dashboard#/planner',
      met: 'the planner',
      wanted: 'scheduler schedule',
      body: planned(editor('draft', 'data-focus')),
    },
    {
      url: 'https://hootsuite.com/dashboard#/inbox/1',
      met: 'the inbox',
      wanted: 'composer moderate',
      body: area(HERE),
    },
    {
      url: 'https://hootsuite.com/dashboard#/ads/1',
      met: 'an advert',
      wanted: 'ads publish',
      body: form(area(HERE)),
    },
  ]),
  ...on('falcon', [
    {
      url: 'https://app.falcon.io/#/publish/calendar/month',
      met: 'the calendar',
      wanted: 'scheduler schedule',
      act: 'opens',
      body: CALENDAR,
    },
    {
      url: 'https://app.falcon.io/#/engage/feeds',
      met: 'an answer to those who comment',
      wanted: 'composer moderate',
      body: `<section>${box(`${HERE} role="textbox"`)}</section>`,
    },
  ]),
  ...on('canva', [
    {
      url: 'https://www.canva.com/content-planner/',
      met: 'the text of a planned post',
      wanted: 'scheduler schedule',
      body: planned(area('data-focus')),
    },
  ]),
  ...on('later', [
    {
      url: 'https://app.later.com/odder/schedule/calendar',
      met: 'the caption of a planned picture',
      wanted: 'scheduler schedule',
      body: planned(area('data-focus')),
    },
  ]),
  ...on('sprout-social', [
    {
      url: 'https://app.sproutsocial.com/messages/smart/',
      met: 'the inbox',
      wanted: 'composer moderate',
      body: editor('draft', HERE),
    },
  ]),
  ...on('agorapulse', [
    {
      url: 'https://app.agorapulse.com/app/publishing',
      met: 'a post for several networks, in nested parts',
      wanted: 'scheduler schedule',
      body: shadow('ap-composer', 'open', box(HERE)),
    },
  ]),
  ...on('metricool', [
    {
      url: 'https://app.metricool.com/planner/calendar',
      met: 'a planned post, by keyboard only',
      wanted: 'scheduler schedule',
      act: 'tabs',
      body: `${search(line())}${form(area(HERE))}`,
    },
  ]),
  ...on('postiz', [
    {
      url: 'https://postiz.example/launches',
      met: 'a planned post, on a host that an administrator has named',
      wanted: 'scheduler schedule',
      body: planned(editor('tiptap', 'data-focus')),
    },
  ]),
  ...on('sprinklr', [
    {
      url: 'https://space.sprinklr.com/care/inbox',
      met: 'an answer to a private message',
      wanted: 'message moderate',
      body: editor('quill', HERE),
    },
  ]),
];
