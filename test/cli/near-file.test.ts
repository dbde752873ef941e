import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesNear } from '../../src/cli/near-file.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const write = filesOfThisTest();
const pack = write('council/pack-of-ours.json', '{}');
const top = path.dirname(path.dirname(pack));

describe('a path that leads to no file', () => {
  it.each([
    ['council/pack-of-our.json', [pack]],
    ['counsil/pack-of-ours.json', [pack]],
    ['counsil/pack-of-our.json', [pack]],
    ['counsil', [path.dirname(pack)]],
    ['council/pack-of-ours.json/more', []],
    ['elsewhere/pack-of-ours.json', []],
    ['council/settings.json', []],
  ])('%s was meant for %j', (given, meant) => {
    expect(filesNear(path.join(top, given))).toEqual(meant);
  });
});

const slip = path.join(top, 'council/pack-of-our.json');

test.each([
  [['validate', slip], `${slip}: no such file or folder. Did you mean “${pack}”?\n`],
  [['print', slip], `${slip}: no such file, nor builtin:<id>. Did you mean ${pack}?\n`],
  [
    ['policy', 'chrome', '--from', slip],
    `${slip} could not be read: there is no such file or folder. Did you mean “${pack}”?\n`,
  ],
])('%j is asked which file was meant', (parts, said) => {
  const { status, stderr } = armslength(parts);
  expect([status, stderr]).toEqual([2, said]);
});
