import { proveByTests } from '../by-tests.ts';
import { counted, type Row } from '../row.ts';
import { waysApart } from '../ways.ts';

export const waysAlike: Row = {
  id: 'ways-alike',
  says: 'Carrying on and making a note look the same, as large and as easy to read, and neither has to be waited for.',
  claimedIn: ['README.md'],
  how: 'Every screen of the popup on which the two stand, in a real Chromium, in five languages, and in English in light, dark and forced colours: how large each is, and its colours, as they are drawn. And each of the two is pressed while every timer of the popup stands still: both do what they say (`test/e2e/ways-at-once.test.ts`). How long that takes is not measured.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const { seen, apart } = await waysApart(subject, size);
    const answers = proveByTests(subject, 'test/e2e/ways-at-once.test.ts');
    return {
      figure: `How they look: alike in ${seen - apart.length} of ${counted(seen, 'look')}. That they answer: ${answers.figure}`,
      found: [
        ...apart.map((where) => `the two ways on do not look alike: ${where}`),
        ...(seen === 0 ? ['the two ways on were nowhere to be seen'] : []),
        ...answers.found,
      ],
    };
  },
};
