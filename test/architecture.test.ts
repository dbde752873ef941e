import { expect, test } from 'vitest';
import { faultsIn, readSources, unusedAllowances } from './architecture.ts';

const file = (path: string, text: string) => ({ path, text });

test('the house stands', () => {
  expect(faultsIn(readSources())).toEqual([]);
});

test('no allowance is kept that nothing needs', () => {
  expect(unusedAllowances(readSources())).toEqual([]);
});

test.each([
  [
    'a room imports another',
    'src/ui/a.tsx',
    `import { x } from '../store/declarations.ts';`,
    'src/store/declarations.ts',
  ],
  [
    'a room imports a door',
    'src/browser/a.ts',
    `import { x } from '@/extension/page.ts';`,
    'extension/page.ts',
  ],
  ['the core imports Node', 'src/core/a.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
  ['the core loads something late', 'src/core/a.ts', `const x = await import('dexie');`, 'dexie'],
  [
    'a door imports the CLI',
    'extension/a.ts',
    `import { assets } from '../src/cli/assets.ts';`,
    'src/cli/assets.ts',
  ],
  ['a second seam', 'src/browser/b.ts', `import browser from 'webextension-polyfill';`, 'one seam'],
  ['a file in no room', 'src/shared/a.ts', '', 'stands in no room'],
  ['a sensor looks at everything', 'src/sensors/a.ts', `new MutationObserver(() => {});`, 'costs'],
  ['a sensor waits', 'src/sensors/a.ts', `setTimeout(() => {}, 1);`, 'costs'],
  ['a sensor measures', 'src/sensors/a.ts', `field.getBoundingClientRect();`, 'draw the page'],
  ['a sensor searches', 'src/sensors/a.ts', `root.querySelectorAll('*');`, 'larger the page'],
  ['a sensor reads what is typed', 'src/sensors/a.ts', `const { data } = event;`, 'is read'],
  ['a sensor reads what is dropped', 'src/sensors/a.ts', `event.dataTransfer.files;`, 'is read'],
  ['a sensor reads a key', 'src/sensors/a.ts', `if (event.key === 'a') f();`, 'is read'],
  [
    'the script for pages holds a page back',
    'extension/page.ts',
    `addEventListener('beforeunload', f);`,
    'back/forward',
  ],
  ['a door that does more than wire', 'extension/a.ts', 'let x;\n'.repeat(50), '50 lines'],
])('%s is a fault', (_, path, text, named) => {
  expect(faultsIn([file(path, text)]).join('\n')).toContain(named);
});

test('what a comment says about is no fault', () => {
  const text = `// Not setTimeout.\n/** Never reads the value. */\nconst why = 'https://example.org/data';`;
  expect(faultsIn([file('src/sensors/a.ts', text)])).toHaveLength(1);
  expect(faultsIn([file('src/sensors/a.ts', text.replace('data', ''))])).toEqual([]);
});

test('the page script may not reach the polyfill, however far away', () => {
  const files = [
    file('extension/page.ts', `import { a } from '@/src/sensors/a.ts';`),
    file('src/sensors/a.ts', `import { b } from '../core/b.ts';`),
    file('src/core/b.ts', `import * as v from 'valibot';`),
  ];
  expect(faultsIn(files)).toEqual([
    'extension/page.ts reaches valibot; what runs in pages stays small.',
  ]);
});

test('no page of the extension may reach what texts are checked with, however late', () => {
  const files = [
    file('extension/log/a.ts', `const load = () => import('@/src/core/a.ts');`),
    file('src/core/a.ts', `import { checkText } from './wording/check.ts';`),
    file('src/core/wording/check.ts', ''),
  ];
  expect(faultsIn(files.slice(1))).toEqual([]);
  expect(faultsIn(files).join('\n')).toContain('extension/ reaches src/core/wording/check.ts');
});

test('an allowance that is not used any more is named', () => {
  expect(unusedAllowances([file('src/store/a.ts', `import '../core/a.ts';`)]).join('\n')).toContain(
    'store no longer needs /^dexie$/',
  );
});
