import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { listCutter } from '../../src/core/list-cutter.ts';

/** What comes of a text that is cut up in pieces of `size`. */
function cut(text: string, size: number) {
  const { cut: take, around, isTooLong } = listCutter('list');
  const elements: string[] = [];
  for (let at = 0; at < text.length; at += size) elements.push(...take(text.slice(at, at + size)));
  return { elements, around: around(), tooLong: isTooLong() };
}

test.each([1, 2, 3, 1000])('elements are cut out of pieces of %i characters', (size) => {
  expect(cut('{"a": "[1,2]", "list" : [ {"x": [1, 2]}, "],\\"", 3 ], "z": [4]}', size)).toEqual({
    elements: [' {"x": [1, 2]}', ' "],\\""', ' 3 '],
    around: '{"a": "[1,2]", "list" : [], "z": [4]}',
    tooLong: false,
  });
});

test.each([
  ['an empty list has no element', '{"list":[ ]}', []],
  ['a comma has one on both sides', '{"list":[,]}', ['', '']],
  ['a list further in is another', '{"a":{"list":[1]}}', []],
  ['a list behind another key is another', '{"other":[1]}', []],
  ['a list that comes a second time is not taken', '{"list":[1],"list":[2]}', ['1']],
  ['a list that does not end gives what has ended', '{"list":[1,2', ['1']],
])('%s', (_, text, elements) => {
  expect(cut(text, 4).elements).toEqual(elements);
});

test('what was begun and does not end is not passed over', () => {
  expect(cut('{"list":[1,{"a":', 5).around).toBe('{"list":[{"a":');
});

test.each([
  ['an element', `{"list":["${'x'.repeat(200_000)}"]}`],
  ['what stands around', `{"a":"${'x'.repeat(200_000)}","list":[]}`],
])('where %s has no end in sight, it says so and takes no more', (_, text) => {
  const { tooLong, around } = cut(text, 1000);
  expect(tooLong).toBe(true);
  expect(around.length).toBeLessThan(110_000);
});

test('any list comes out as it went in, however it is written and cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue()),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(undefined, 1, '\t'),
      (list, size, space) => {
        const { elements, around } = cut(JSON.stringify({ a: 1, list, b: [2] }, null, space), size);
        expect(elements.map((text) => JSON.parse(text) as unknown)).toEqual(
          JSON.parse(JSON.stringify(list)),
        );
        expect(JSON.parse(around)).toEqual({ a: 1, list: [], b: [2] });
      },
    ),
  );
});
