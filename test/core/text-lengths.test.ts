import { describe, expect, it } from 'vitest';
import { checkLength } from '../../src/core/text-lengths.ts';

describe.each<[letters: number, sentences: number, paths: readonly string[]]>([
  [300, 3, ['rules.12.guidance', 'rules.0.rationale', 'cases.3.text', 'resources.1.note']],
  [
    150,
    2,
    [
      'rules.0.conditions.1.text',
      'rules.0.alternatives.0',
      'rules.0.considerations.for.0',
      'rules.0.considerations.against.2',
      'rules.0.awaits.what',
      'awaits.what',
    ],
  ],
  [
    100,
    2,
    [
      'name',
      'municipality',
      'authority',
      'issuer.name',
      'contact.name',
      'windows.0.name',
      'questions.0.text',
      'questions.0.options.6.label',
      'categories.0.label',
      'vocabulary.roles.0.label',
      'vocabulary.grants.0.label',
      'vocabulary.devices.0.label',
      'resources.0.name',
      'goodToKnow.0.title',
    ],
  ],
])('a text of at most %d characters and %d sentences', (letters, sentences, paths) => {
  it.each(paths)('is %s', (path) => {
    const told = (text: string) => checkLength(path, 'en', text).map(({ expected }) => expected);
    expect(told('x'.repeat(letters))).toEqual([]);
    expect(told('x'.repeat(letters + 1))).toEqual([`at most ${letters} characters`]);
    expect(told('So. '.repeat(sentences))).toEqual([]);
    expect(told('So. '.repeat(sentences + 1))).toEqual([`at most ${sentences} sentences`]);
  });
});

it('is told with its place, what it has and how to mend it', () => {
  const text = 'Far too long. '.repeat(40);
  const found = expect.stringContaining('Far too long. Far') as string;
  expect(checkLength('rules.2.guidance', 'da', text)).toEqual([
    {
      path: 'rules.2.guidance.da',
      found,
      expected: 'at most 300 characters',
      mend: 'Shorten it: it has 560.',
    },
    {
      path: 'rules.2.guidance.da',
      found,
      expected: 'at most 3 sentences',
      mend: 'Join or drop one, or say it in “goodToKnow”.',
    },
  ]);
});

it.each(['sources.0.note', 'sources.0.title', 'goodToKnow.0.text', 'changelog.0.text'])(
  'what is read at leisure may be longer: %s',
  (path) => {
    expect(checkLength(path, 'en', 'So. '.repeat(200))).toEqual([]);
  },
);
