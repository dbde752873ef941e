import { expect, test } from 'vitest';
import { read } from '../../documents.ts';
import type { Figures } from './measure.ts';
import { tellLoad } from './tell.ts';

const document = read('docs/admin/load.md');
const [, text = ''] = /<!-- figures (.*) -->/.exec(document) ?? [];
const figures = JSON.parse(text) as Figures;

test('every number in the document follows from the figures that were measured', () => {
  const [, told = ''] = document.split(/<!-- \/?load -->/);
  expect(told.trim()).toBe(tellLoad(figures));
});

test('twice the devices are twice the requests and the bytes, and a quicker server is less busy', () => {
  const row = (name: string, of: Figures) =>
    tellLoad(of)
      .split('\n')
      .find((line) => line.includes(name))
      ?.split('|')
      .slice(2, -1)
      .map((cell) => cell.trim());
  expect(row('in the mean ', figures)).toEqual(['0.28', '28', '280']);
  const even = { ...figures, bytes: { unchanged: 1_000, whole: 50_000 } };
  expect(row('a release, once for each device', even)).toEqual(['50 MB', '5 GB', '50 GB']);
  expect(row('a day without a release', even)).toEqual(['24 MB', '2.4 GB', '24 GB']);
  const quick = {
    ...figures,
    rates: { ...figures.rates, unchanged: { least: 1_000, median: 2_000, most: 3_000 } },
  };
  expect(row('in the mean, with', quick)).toEqual(['0.014 %', '1.4 %', '14 %']);
});
