import { type Answer, type Asked, page } from '../place.ts';

/** What every other host shows: fields that look like composers, on a site that nobody listed. */
export const plain = ({ host }: Asked): Answer =>
  page({
    host,
    title: 'A page of its own',
    body: `
<form method="post" class="box"><textarea aria-label="A message" rows="3"></textarea></form>
<div role="textbox" contenteditable="true" aria-label="A note" data-testid="tweetTextarea_0"></div>`,
  });
