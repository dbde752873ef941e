import { expect, it } from 'vitest';
import { fileFor } from '../../src/cli/few-files.ts';

/** What each imports. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/extension/background.ts': ['/src/visits.ts', '/src/report.ts', '/src/clock.ts'],
  '/extension/popup/index.html': [
    '/extension/popup/main.tsx',
    '/extension/popup/style.css',
    'virtual:of-every-page',
  ],
  '/extension/log/index.html': ['/extension/log/main.tsx', 'virtual:of-every-page'],
  '/extension/popup/main.tsx': ['/src/visits.ts', '/src/Popup.tsx'],
  '/extension/popup/later.ts': ['/src/report.ts', '/src/Quiet.tsx', '/src/Popup.tsx'],
  '/extension/log/main.tsx': ['/src/Chart.tsx', '/src/Quiet.tsx'],
  '/src/Popup.tsx': ['/src/Button.tsx'],
  '/src/Quiet.tsx': ['/src/Again.tsx'],
  '/src/Again.tsx': ['/src/Quiet.tsx'],
};
const importersOf = (id: string) => ({
  importers: Object.keys(IMPORTS).filter((one) => IMPORTS[one]?.includes(id)),
});

it.each([
  ['/extension/popup/index.html', null],
  ['/extension/popup/main.tsx', null],
  ['/extension/popup/style.css', null],
  ['virtual:of-every-page', 'reminder'],
  ['/src/Button.tsx', 'reminder'],
  ['/src/visits.ts', 'browser'],
  ['/src/Quiet.tsx', 'rest'],
  ['/src/Again.tsx', 'rest'],
  ['/src/report.ts', 'world'],
  ['/src/clock.ts', null],
  ['/src/Chart.tsx', null],
])('%s comes in the file %s', (id, file) => {
  expect(fileFor(id, importersOf)).toBe(file);
});

it('a module that the build tool knows nothing of is left to it', () => {
  expect(fileFor('/src/unknown.ts', () => null)).toBeNull();
});
