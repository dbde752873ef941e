import { expect, test } from 'vitest';
import type { DataMap } from '../../src/core/data-map.ts';
import { counting, explained } from '../../src/core/kept.ts';

const MAP: DataMap = {
  keys: { 'indexedDB log.notes': { what: { en: 'The notes' } } },
  fields: { 'indexedDB log.notes[].id': { what: 'an id' } },
};

test('values are counted as they come, with their bytes and fields, and the first are kept to be shown', () => {
  const count = counting('indexedDB', 'log.notes', ['log', 'notes', '[]']);
  for (let id = 0; id < 150; id += 1) count.add({ id: 'ø' });
  count.add({ id: 'ø', stray: 1 });
  const held = count.held();
  // {"id":"ø"} has eleven bytes, and the last one ten more.
  expect(held).toMatchObject({ count: 151, bytes: 151 * 11 + 10 });
  expect(held.values).toHaveLength(100);
  expect(explained(held, MAP)).toMatchObject({
    what: { en: 'The notes' },
    fields: [
      { name: 'indexedDB log.notes[].id', what: 'an id' },
      { name: 'indexedDB log.notes[].stray' },
    ],
  });
});

test('nothing takes no room', () => {
  expect(counting('alarms', 'a', ['a']).held()).toMatchObject({ count: 0, bytes: 0, values: [] });
});
