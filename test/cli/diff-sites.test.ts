import { expect, test } from 'vitest';
import { siteDifferences } from '../../src/cli/diff-sites.ts';
import type { Site } from '../../src/core/site-schema.ts';

const site: Site = {
  id: 'talk',
  name: 'Talk',
  family: 'call',
  hosts: ['talk.example'],
  addresses: [{ path: '/room/:digits', surface: 'call', activity: 'join' }],
  fields: [{ selector: 'textarea', surface: 'composer' }],
  examples: {
    speaks: [
      { url: 'https://talk.example/room/1', surface: 'call', activity: 'join' },
      { url: 'https://talk.example/', within: 'textarea', surface: 'composer' },
    ],
    silent: ['https://talk.example/'],
  },
  evidence: [{ seen: 'rooms', where: 'its pages', on: '2026-01' }],
  verified: '2026-01',
  reviewBy: '2027-01-01',
};
const told = (part: Partial<Site>) =>
  siteDifferences(site, { ...site, ...part }).map(({ kind, sentence }) => `${kind}: ${sentence}`);

test('two entries that are alike have no difference', () => {
  expect(told({})).toEqual([]);
});

test('what is recognised otherwise is told first, by the examples of both', () => {
  expect(told({ addresses: [{ path: '/call/:digits', surface: 'call' }], fields: [] })).toEqual([
    'meaning: https://talk.example/room/1 was talk call join unknown, and is not recognised.',
    'meaning: A box at https://talk.example/ (textarea) was talk composer no activity, and is not recognised.',
    'site: The address is new: /call/:digits (Meeting).',
    'site: The address is gone: /room/:digits (Meeting, as participant).',
    'site: The box is gone: textarea at any path (Post).',
  ]);
});

test.each<[Partial<Site>, string]>([
  [{ hosts: ['talk.example', 'talk.test'] }, 'The host is new: talk.test.'],
  [{ name: 'Talks' }, 'The name changed from “Talk” to “Talks”.'],
  [{ verified: '2026-02' }, 'When it was last looked at changed from 2026-01 to 2026-02.'],
  [{ evidence: [] }, 'The evidence is gone: rooms (its pages, 2026-01).'],
  [
    { media: 'call' },
    'What a live picture or sound is taken for changed from nothing to “Meeting”.',
  ],
  [
    { examples: { ...site.examples, silent: [] } },
    'The example that is not recognised is gone: https://talk.example/.',
  ],
])('%j is told', (part, sentence) => {
  expect(told(part)).toEqual([`site: ${sentence}`]);
});
