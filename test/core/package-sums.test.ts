import { expect, test } from 'vitest';
import { isWrittenAnew, packageSums, sumsText } from '../../src/core/package-sums.ts';

const of = (name: string) => ({ name, digest: name.length.toString(16).padStart(64, '0') });

test('the digests are in the order of the names, character by character', () => {
  const text = sumsText([of('b.js'), of('a/ø.js'), of('B.js')]);
  expect(text.split('\n').map((line) => line.slice(66))).toEqual(['B.js', 'a/ø.js', 'b.js', '']);
  expect(text.split('\n')[0]).toMatch(/^[0-9a-f]{64} {2}B\.js$/);
});

test('what Chromium writes anew when it installs is not among those of a package', () => {
  const anew = ['manifest.json', '_locales/da/messages.json'];
  const others = [
    'sub/manifest.json',
    'page.js',
    '_locales/da/more.js',
    '_locales/messages.json',
    '_locales/da/sub/messages.json',
    'sub/_locales/da/messages.json',
  ];
  expect([...anew, ...others].filter(isWrittenAnew)).toEqual(anew);
  expect(packageSums([...anew, ...others].map(of))).toBe(sumsText(others.map(of)));
});
