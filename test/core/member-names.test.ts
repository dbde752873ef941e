import { expect, test } from 'vitest';
import { memberNames } from '../../src/core/member-names.ts';

test.each([
  ['{}', []],
  ['5', []],
  ['"a"', []],
  ['["a",{"b":1}]', []],
  ['{"a":1,"b":{"c":2,"d":["e"]},"a":":"}', ['a', 'b', 'a']],
  [String.raw`{"\u0061":"{","a":"}\":","a\"":"\\"}`, ['a', 'a', 'a"']],
  ['{ "a" : "b" , "c":["d","e"] }', ['a', 'c']],
])('the members of %s', (json, names) => {
  expect(memberNames(json)).toEqual(names);
});
