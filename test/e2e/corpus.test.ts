/**
 * A part of the corpora of pages, in real Chromium: one in every few of each, spread over all kinds. `npm run test:corpus`
 * goes through all of them.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, openBrowsing } from '../corpus/browse.ts';
import type { MetPage } from '../corpus/pages/page.ts';
import { silentPages, speakingPages } from '../corpus/pages/pages.ts';
import { asLine, isMiss } from '../corpus/score.ts';

const SAMPLE = 15;

/** As many of them, evenly spread. */
const someOf = <P extends MetPage>(pages: readonly P[]): readonly P[] =>
  pages.filter(
    (_, at) =>
      Math.floor((at * SAMPLE) / pages.length) !== Math.floor(((at - 1) * SAMPLE) / pages.length),
  );

let browsing: Browsing;
beforeAll(async () => {
  browsing = await openBrowsing();
});
afterAll(() => browsing.close());

const otherwise = (scored: Awaited<ReturnType<Browsing['speak']>>) =>
  scored.filter(isMiss).map(asLine);

test('on pages of sites, what a person does is noticed as what it is', async () => {
  const scored = await browsing.speak(someOf(speakingPages));
  expect(scored).toHaveLength(SAMPLE);
  expect(otherwise(scored)).toEqual([]);
});

test('on pages that look alike nothing is, whatever a person does there', async () => {
  const scored = await browsing.keepSilent(someOf(silentPages));
  expect(scored).toHaveLength(SAMPLE);
  expect(otherwise(scored)).toEqual([]);
});

describe('the hands that go over everything', () => {
  const url = 'https://mastodon.social/home';
  const pages: readonly MetPage[] = [
    { url, met: 'a text area', body: '<textarea></textarea>' },
    {
      url,
      met: 'a part that can be reached by Tab only',
      body: '<textarea style="opacity:0;position:absolute;left:-900px"></textarea>',
    },
    { url, met: 'an editor in a frame', body: '<iframe srcdoc="<body contenteditable>"></iframe>' },
    {
      url,
      met: 'a dialog',
      body: '<button data-opens>Open</button><template><textarea data-focus></textarea></template>',
    },
    { url, met: 'a file', body: '<form class="compose-form"><input type="file" hidden></form>' },
    {
      url: 'https://meet.google.com/',
      met: 'a call',
      body: '<video muted></video><button data-call data-here>Join</button>',
    },
  ];

  test('do raise a reminder where there is something to be noticed', async () => {
    const scored = await browsing.keepSilent(pages);
    expect(scored.filter(isMiss)).toHaveLength(pages.length);
  });
});
