import { expect, it } from 'vitest';
import { checkPack } from '../../src/core/pack-check.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Text } from '../../src/core/words.ts';
import { SITES } from './examples.ts';
import { good, purpose } from './sound-pack.ts';

const [work] = purpose.options;
const told = (part: Partial<RulePack>) =>
  checkPack({ ...good, ...part }, SITES).filter(({ expected }) => expected.startsWith('another'));
const labelled = (label: Text) => {
  const notSure = { id: 'not-sure', label: { en: 'Not sure', da: 'Ved ikke' } };
  return told({ questions: [{ ...purpose, options: [notSure, { ...work, id: 'work', label }] }] });
};

it.each<[string, Text, string]>([
  ['letter by letter', { en: 'Not sure' }, 'en'],
  ['in another language alone', { en: 'Council work', da: 'Ved ikke' }, 'da'],
  ['but for spaces and capitals', { en: '  not\u00a0 Sure' }, 'en'],
  ['but for a full stop', { en: 'Not sure.' }, 'en'],
])('an answer that has the label of another is told: %s', (_, label, language) => {
  expect(labelled(label)).toEqual([
    {
      path: `questions.0.options.1.label.${language}`,
      found: expect.any(String) as string,
      expected: 'another name than that of “not-sure”',
      mend: 'Rename one: people see the names alone.',
    },
  ]);
});

it('answers that people can tell apart are not, nor those of two questions', () => {
  expect(labelled({ en: 'Council work', da: 'Kommunalt' })).toEqual([]);
  expect(told({ questions: [purpose, { ...purpose, id: 'other' }] })).toEqual([]);
});

it.each(['roles', 'grants', 'devices'] as const)('%s are held to it as well', (kind) => {
  const words = ['one', 'two'].map((id) => ({ id, label: { en: 'Clerk' } }));
  expect(told({ vocabulary: { [kind]: words } }).map(({ path }) => path)).toEqual([
    `vocabulary.${kind}.1.label.en`,
  ]);
});
