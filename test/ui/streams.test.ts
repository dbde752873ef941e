import { expect, test, vi } from 'vitest';
import { following, gather, inSteps, type Told, textOf } from '../../src/ui/streams.ts';
import { inPieces, joined, someAtATime } from '../core/pieces.ts';

test('pieces of text become one file', async () => {
  const file = await gather(inPieces('blåbærgrød', 3), 'text/csv');
  expect([await file.text(), file.type]).toEqual(['blåbærgrød', 'text/csv']);
});

test('a file is read as its text, and how much of it is told', async () => {
  const text = 'æøå😀'.repeat(200_000);
  const bytes = new TextEncoder().encode(text);
  // Not where a letter ends.
  const file = new Blob([bytes.subarray(0, 999_999), bytes.subarray(999_999)]);
  const told: number[] = [];
  expect(await joined(textOf(file, (part) => told.push(part)))).toBe(text);
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toBe(1);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

test('lists pass by as they are, and how much of them is told', async () => {
  const told: number[] = [];
  const passed = await Array.fromAsync(
    following(someAtATime([1, 2, 3, 4]), 4, (part) => told.push(part)),
  );
  expect(passed.flat()).toEqual([1, 2, 3, 4]);
  expect(told).toEqual([0, 0.5, 1]);
});

test('what grew meanwhile is no more than done', async () => {
  const told: number[] = [];
  await Array.fromAsync(following(someAtATime([1, 2, 3], 3), 2, (part) => told.push(part)));
  expect(told.at(-1)).toBe(1);
});

test('only steps that can be seen are passed on', () => {
  const told = vi.fn<Told>();
  const tell = inSteps(told);
  for (let part = 0; part <= 1; part += 0.0001) tell(part);
  expect(told.mock.calls.length).toBeLessThanOrEqual(101);
  expect(told.mock.calls[0]).toEqual([0]);
});
