// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { Issues } from '../../src/ui/Issues.tsx';
import { all, clear, show, textOf } from './page.tsx';

afterEach(clear);

test('what is in English only is marked as such, and what is quoted from a file is not', async () => {
  const issue = { path: 'rules.0', expected: 'an object { … }', mend: 'Add it.' };
  await show(
    <Issues
      caption="Fejl"
      language="da"
      issues={[
        { ...issue, found: 'nothing' },
        { ...issue, found: '"ingen"' },
        { ...issue, found: '[1]' },
      ]}
    />,
  );
  const marked = all('tbody [lang=en]').map(textOf);
  expect(marked.filter((text) => text !== issue.expected && text !== issue.mend)).toEqual([
    'nothing',
  ]);
  expect(marked).toHaveLength(7);
});
