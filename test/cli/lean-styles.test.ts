import { expect, test } from 'vitest';
import { LEAN_STYLES } from '../../src/cli/lean-styles.ts';

const SCRIPT = { fileName: 'chunks/popup.js', code: 'h("p", { "data-color": "warning" })' };

function leaned(source: string | Uint8Array): string {
  const styles = { fileName: 'assets/popup.css', source };
  LEAN_STYLES.generateBundle(undefined, { script: SCRIPT, styles });
  return String(styles.source);
}

test('a colour that a script asks for stays, and one that nothing asks for goes', () => {
  expect(leaned('[data-color=warning]{top:0}[data-color=brand1]{top:1px}')).toBe(
    '[data-color=warning]{top:0}',
  );
});

test('of several that share a rule only those go that nothing asks for', () => {
  expect(leaned(':root,[data-color=brand1],[data-color=warning]{top:0}')).toBe(
    ':root,[data-color=warning]{top:0}',
  );
});

test('what the HTML of the pages says of itself stays', () => {
  const styles = '[data-color-scheme=auto]{top:0}[data-color-scheme=sepia]{top:1px}';
  expect(leaned(styles)).toBe('[data-color-scheme=auto]{top:0}');
});

test('one of several in brackets is no reason to go, nor is what must not be', () => {
  const styles = 'p:is([data-color=brand1],summary){top:0}p:not([data-color=brand1]){top:1px}';
  expect(leaned(styles)).toBe(styles);
});

test('a class stays, whether or not anything is seen to have it', () => {
  expect(leaned('.ds-carousel{top:0}')).toBe('.ds-carousel{top:0}');
});

test('a variable stays that is taken, also by another one or by a query, and others go', () => {
  const taken = ':root{--base:1px;--gap:var(--base);--wide:1}p{margin:var(--gap)}';
  const query = '@container style(--wide:1){p{top:0}}';
  const unused = ':root{--first:2px;--second:var(--first)}';
  expect(leaned(taken + unused + query)).toBe(taken + query);
});

test('what is left empty goes, and the order of layers stays', () => {
  const styles = '@layer a,b;@layer b{@media print{[data-color=brand1]{top:0}}}@layer a{p{top:0}}';
  expect(leaned(styles)).toBe('@layer a,b;@layer a{p{top:0}}');
});

test('styles that come as bytes are read as text', () => {
  const bytes = new TextEncoder().encode('p{top:0}[data-color=brand1]{top:1px}');
  expect(leaned(bytes)).toBe('p{top:0}');
});

test('no other file is touched', () => {
  const picture = { fileName: 'icon.svg', source: '[data-color=brand1]{}' };
  LEAN_STYLES.generateBundle(undefined, { picture });
  expect(picture.source).toBe('[data-color=brand1]{}');
});
