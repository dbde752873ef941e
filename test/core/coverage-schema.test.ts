import { expect, it } from 'vitest';
import { coverageSchema } from '../../src/core/coverage-schema.ts';
import { parse } from '../../src/core/issue.ts';

const inPack = { says: 'A rule.', in: ['example/rules/any'] };

it.each<[string, unknown, boolean, string]>([
  // id    row                                                              allowed?  because
  ['A01', inPack, true, 'it tells where it is expressed'],
  ['A01', { says: 'Context.', because: 'It tells how the law came about.' }, true, 'or why not'],
  ['A01', { says: 'Context.', because: 'Context only.' }, false, 'a reason takes a few words'],
  ['A01', { ...inPack, unsaid: 'No source names the hours.' }, true, 'or what is left out'],
  ['A01', { ...inPack, unsaid: 'Hours.' }, false, 'that takes a few words too'],
  ['A01', { says: 'A rule.' }, false, 'it tells neither'],
  ['A01', { says: 'A rule.', in: [] }, false, 'it is expressed nowhere'],
  ['A1', inPack, false, 'a row has two digits'],
  ['A001', inPack, false, 'and no more'],
  ['AB01', inPack, false, 'and one letter'],
])('the row %s may be %j: %s, because %s', (id, row, allowed) => {
  expect(parse(coverageSchema, { note: 'Where rows are.', rows: { [id]: row } }).ok).toBe(allowed);
});
