/** What the reading of a built script sees, and what it lets pass. */
import { expect, test } from 'vitest';
import { looksAtText } from '../live/allowed.ts';
import { partsOf } from './parts.ts';
import { strayInData } from './read-data.ts';
import { IN_STRIP } from './names-of-strip.ts';
import { readScript } from './read-script.ts';

const foundIn = (text: string) => readScript('page.js', text).found.join('\n');

test.each([
  ['a number', 'var f=([e],t)=>e[0]'],
  ['a key of a table of its own', 'var i={digits:1,letters:2};(e,t)=>i[t]'],
  ['the table of an outer function', 'function f(){let t={digits:1};return e=>t[e]}'],
  ['a name that it gives to what it has', '({target:e})=>e.matches'],
  ['what every page has', 'performance.now(SITE.id)'],
  [
    'its own property',
    '()=>{let e=globalThis.armslength;e&&(e.isOver=!0),globalThis.armslength={isOver:!1}}',
  ],
  ['something out of a list', '(e,t)=>e.find(e=>e===t)'],
  ['a text for a pattern', 'var i=/b/;e=>e.replace(/a/g,`c`).replace(i,`d`)'],
  ['the parts of a table', 'e=>Object.entries(e)'],
  ['the address of the page', 'e=>e.search'],
  ['a selector by what a page is made of', 'e=>e.matches(`input:not([type=file]),[name=q]`)'],
  ['a selector by what it is in now', 'e=>e.matches(`:read-write`)||e.closest(`:has(> :scope)`)'],
  ['a piece of a regular expression that it needs', 'var i={name:`[^/]`}'],
])('%s passes', (_, text) => {
  expect(foundIn(text)).toBe('');
});

test.each([
  ['the value of a field', 'e=>e.target.value', '.value'],
  ['what is typed, taken apart', '({data:e})=>e', '.data'],
  ['what is typed, taken apart with its own name', '({data})=>data', '.data'],
  ['a text', 'e=>e.target?.textContent', '.textContent'],
  ['a key', 'e=>e.key', '.key'],
  ['the clipboard', 'e=>e.clipboardData', '.clipboardData'],
  ['a name in quotation marks', 'e=>e["value"]', 'not written in it'],
  ['a name that is put together', 'e=>e["val"+"ue"]', 'not written in it'],
  ['a name out of a list', 'e=>["value"].map', '.map'],
  ['a name that came from outside', '(e,t)=>e[t]', 'not written in it'],
  ['a name put together, taken apart', 'e=>{let{["val"+"ue"]:t}=e}', 'not written in it'],
  [
    'the name of a table that a parameter hides',
    'var i={digits:1};(i,t)=>i[t]',
    'not written in it',
  ],
  [
    'the name of a table with something put into it',
    'var i={digits:1,...globalThis};t=>i[t]',
    'not written in it',
  ],
  ['a table that becomes something else', 'var i={digits:1};i=window', 'writes to something'],
  ['the document by its own name', 'document', '“document”'],
  ['something to run', 'eval(`1`)', '“eval”'],
  ['something to run, by another way', 'new Function(`1`)', '“Function”'],
  ['something that is fetched', 'fetch(`x`)', '“fetch”'],
  ['something that is fetched, as a name of a key', 'f={site:fetch}', '“fetch”'],
  ['a name of the surroundings as it is', 'f={fetch}', '“fetch”'],
  ['a timer', 'setTimeout(()=>{},1)', '“setTimeout”'],
  ['a script from elsewhere', 'import(`x`)', 'takes a name from elsewhere'],
  ['all names of something', 'for(var k in window);', 'takes a name from elsewhere'],
  ['a change', 'e=>{e.target.matches=1}', 'writes to something'],
  ['something taken away', 'e=>{delete e.target.matches}', 'writes to something'],
  ['a selector by a value', 'e=>e.matches(`[value^="a"]`)', 'a part of a selector'],
  ['a selector by a label', `e=>e.matches('form > [aria-label="a"]')`, 'a part of a selector'],
  [
    'a selector by a name that a page gives',
    'e=>e.matches(`[data-draft*="a"]`)',
    'a part of a sel',
  ],
  ['that something was written', 'e=>e.matches(`:placeholder-shown`)', 'a part of a selector'],
  ['that something was chosen', 'e=>e.matches(`input:not(:checked)`)', 'a part of a selector'],
  ['a state that is put together', '(e,t)=>e.matches(`textarea:`+t)', 'a part of a selector'],
  ['a selector put together', `(e,t)=>e.matches('[value^="'+t+'"]')`, 'a part of a selector'],
  ['one by a harmless name', `(e,t)=>e.matches('[name=a]'+t)`, 'a part of a selector'],
  ['one in a template', '(e,t)=>e.matches(`[name=a]${t}`)', 'a part of a selector'],
  ['the name of a field', 'e=>e.target.name', 'more than it needs'],
  ['the name of a field, taken apart', '({target:{name:e}})=>e', 'more than it needs'],
  ['the form of a field', 'e=>[e.form,e.form,e.form]', 'more than it needs'],
  ['the address of a link', 'e=>[e.href,e.href,e.href]', 'more than it needs'],
  ['a text that the page is searched for', 'e=>e.find(`Arbeiderpartiet`)', 'uses “.find” oth'],
  ['one that a name stands for', '(e,t)=>e.find(t)', 'uses “.find” otherwise'],
  ['one with what else a window takes', 'e=>e.find(()=>1,!0)', 'uses “.find” otherwise'],
  ['the search of a page by another call', 'e=>e.find.call(e,`a`)', 'uses “.find” otherwise'],
  ['the search of a page, handed on', '(e,t)=>t(e.find)', 'uses “.find” otherwise'],
  ['the search of a page, taken apart', '({find:e})=>e(`a`)', 'uses “.find” otherwise'],
  ['the search of a page, where there is one', 'e=>e?.find?.(`a`)', 'uses “.find” otherwise'],
  ['where the tab has been', '({navigation:e})=>e.entries()', 'uses “.entries” otherwise'],
  ['another address', 'e=>e.replace(`https://council.example/`)', 'uses “.replace” otherwise'],
  ['another address with more', '(e,t)=>e.replace(t,1)', 'uses “.replace” otherwise'],
  ['one for what was a pattern', 'var i=/b/;e=>{i=e;e.replace(i,1)}', 'has to stay'],
  ['a text for a text', 'e=>e.search(`a`)', 'uses “.search” otherwise'],
  ['a table taken apart', 'let{a:t}={a:window};e=>t[e]', 'not written in it'],
  ['what is no script', 'e=>', 'cannot be read'],
])('%s is found', (_, text, named) => {
  expect(foundIn(text)).toContain(named);
});

test('texts are put together in a fixed number of places', () => {
  const places = (text: string) => readScript('page.js', text).joins;
  expect(places('(e,t)=>e+t')).toBe(1);
  expect(places('(e,t)=>`${e}${t}`')).toBe(1);
  expect(places('(e,t)=>{e+=t}')).toBe(1);
  expect(places('(e,t)=>e.replace(`a`,t)')).toBe(1);
  expect(places('(e,t)=>`a`===t||e-t')).toBe(0);
  expect(foundIn(`e=>[${'e+e,'.repeat(18)}]`)).toBe('');
  expect(foundIn(`e=>[${'e+e,'.repeat(19)}]`)).toContain('puts a text together');
});

test('data beside it is data', () => {
  const entry = (before: string, fields: string, addresses = '[]') =>
    `{"id":${before},get addresses(){return${addresses}},get fields(){return${fields}}}`;
  expect(strayInData('x.js', entry('"x","begins":[]', '[]'))).toEqual([]);
  for (const text of [
    entry('document.title', '[]'),
    entry('"x"', 'document.forms'),
    entry('"x"', '[1].concat(fetch("x"))'),
    entry('"x"', '[]', 'document.forms'),
    entry('"x",get addresses(){return[]}', '[]'),
    entry('"x",get fields(){return[]}', '[]'),
    `${entry('"x"', '[]')};fetch("x")`,
    `${entry('"x"', '[]')},OTHER=${entry('"x"', '[]')}`,
    '{"id":"x","fields":[]}',
    '{"id":"x",get fields(){return[]}}',
    entry('"x"', '[{"selector":"[data-draft]"},{"surface":"composer"}]'),
    entry('"x"', '[{"selector":"[value^=a]"},{"surface":"composer"}]'),
    'alert(1)',
  ])
    expect(strayInData('x.js', text)).toHaveLength(1);
});

test('a file for pages is an entry and the script, on a line each', () => {
  expect(partsOf('{const SITE={};\n(function(){})();}\n')).toEqual({
    entry: '{}',
    script: '(function(){})();',
  });
  for (const text of [
    '(function(){})();',
    '{const SITE={};\n(function(){})();}',
    '{const SITE={};\n(function(){})();}\nalert(1)\n',
    'alert(1);{const SITE={};\n(function(){})();}\n',
    'alert(1)\n{const SITE={};\n(function(){})();}\n',
  ])
    expect(partsOf(text), text).toBeNull();
});

// The list of the strip, which has the name.
const STOPPED: readonly (readonly [what: string, text: string, named: string])[] = [
  ['a page', 'e=>e.stop()', 'uses “.stop” otherwise'],
  ['the page of this script', 'globalThis.stop()', 'uses “.stop” otherwise'],
  ['a page, taken apart', '({stop:e})=>e()', 'uses “.stop” otherwise'],
  [
    'one by a name that was ours',
    'let{armslengthBanner:e}=globalThis;e=window;e.stop()',
    'has to stay',
  ],
  [
    'one by a name with a choice',
    'let{armslengthBanner:e=window}=globalThis;e.stop()',
    '“.stop” otherw',
  ],
  [
    'one by a name beside ours',
    'let{armslengthBanner:t,window:e}=globalThis;e.stop()',
    '“.stop” otherw',
  ],
  [
    'one by a name that hides ours',
    'let{armslengthBanner:e}=globalThis;e=>e.stop()',
    '“.stop” otherwise',
  ],
  [
    'one out of something else',
    'e=>{let{armslengthBanner:t}=e;t.stop()}',
    'uses “.stop” otherwise',
  ],
  ['one put where ours is', 'globalThis.armslengthBanner=window', 'has to stay'],
  [
    'one under a name of another',
    'globalThis=>{let{armslengthBanner:e}=globalThis}',
    'a name of another',
  ],
];

test.each(STOPPED)('that the strip halts %s is found', (_, text, named) => {
  expect(readScript('banner.js', text, IN_STRIP).found.join('\n')).toContain(named);
});

test('that the strip ends what is ours passes', () => {
  const text = '()=>{let{armslengthBanner:e}=globalThis;e.stop?.(),e.stop=()=>1}';
  expect(readScript('banner.js', text, IN_STRIP).found).toEqual([]);
});

test('the strip has a list of its own, and a fixed number of places in which a name is looked up', () => {
  const few = { ...IN_STRIP, lookups: 1 };
  const found = (text: string) => readScript('banner.js', text, few).found.join('\n');
  expect(found('(e,t)=>{e.textContent=e[t]}')).toBe('');
  expect(found('(e,t)=>e[t]+t[e]')).toContain('not written in it');
  expect(found('e=>e.clipboardData')).toContain('.clipboardData');
  expect(found('fetch(`x`)')).toContain('“fetch”');
  expect(found('e=>[e.open,e.title]')).toBe('');
  expect(found('e=>e.open(`https://council.example/`)')).toContain('uses “.open” otherwise');
  expect(found('e=>[e.title,e.title,e.title]')).toContain('more than it needs');
  expect(found('e=>e.replace(e,1)')).toBe('');
  expect(found('e=>e.replace(e,1).replace(e,1)')).toContain('uses “.replace” otherwise');
});

test.each([
  ['[role=textbox]:not([contenteditable=false i])', false],
  ['input:not([type=file]),[action*="/search" i],:disabled', false],
  [':has(> :scope)', false],
  ['.search #main > form', false],
  ['[role="a:checked [title"]', false],
  ['[data-message*="a"]', true],
  ['[ title ]', true],
  ['[*|title]', true],
  ['[|title]', true],
  ['[TITLE]', true],
  [':placeholder-shown', true],
  ['textarea:user-invalid', true],
  ['a:visited', true],
  ['input:not(:checked)', true],
  ['::part(a)', true],
  [String.raw`:c\68 ecked`, true],
  ['/*"*/[data-a*="x"]/*"*/', true],
])('%s asks for more than what a page is made of: %s', (text, more) => {
  expect(looksAtText(text)).toBe(more);
});
