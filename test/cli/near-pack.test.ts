import { expect, test } from 'vitest';
import { idIn } from '../../src/cli/id-in.ts';
import { Misuse } from '../../src/cli/misuse.ts';
import { packsNear } from '../../src/cli/near-pack.ts';
import { readPackByReference } from '../../src/cli/pack-reference.ts';
import { readPolicyFile } from '../../src/cli/policy-file.ts';
import { filesOfThisTest } from './folder.ts';

const write = filesOfThisTest();

test.each([
  ['se-base', 'se-base'],
  ['builtin:se-base', 'se-base'],
  ['se-base.json', 'se-base'],
  ['../se-base/pack.json', 'se-base'],
  ['..\\se-base\\pack.json', 'se-base'],
  ['../pack.json', 'pack'],
  ['https://packs.council.example/se-base.jws?v=1#sequence=2', 'se-base'],
  ['https://packs.council.example/', ''],
])('“%s” is about “%s”', (reference, id) => {
  expect(idIn(reference)).toBe(id);
});

test.each([
  ['demo', ['builtin:demo']],
  ['bultin:demo', ['builtin:demo']],
  ['builtin:Demo', ['builtin:demo']],
  ['rules/packs/se/se-bas/pack.json', ['builtin:se-base']],
  ['colour.json', []],
])('“%s” is near %j', (reference, near) => {
  expect(packsNear(reference)).toEqual(near);
});

test('a pack that is named without “builtin:” is asked after', () => {
  expect(() => readPackByReference('se-bas')).toThrow(
    new Misuse('se-bas: no such file, nor builtin:<id>. Did you mean builtin:se-base?'),
  );
});

test('where settings may name a file too, both are looked for', () => {
  const pack = write('council.json', '{}');
  const slip = pack.replace('council', 'counsil');
  const raw = { packs: ['se-bas', slip, 'colour'] };
  const { error } = readPolicyFile(write('settings.json', JSON.stringify(raw))).faults([], true);
  const told = error?.message.split('\n').slice(1);
  expect(told?.[0]).toMatch(/a file that is there\. Did you mean “builtin:se-base”\?$/);
  expect(told?.[1]).toContain(`a file that is there. Did you mean “${pack}”?`);
  expect(told?.[2]).toMatch(/a file that is there\. Correct it\.$/);
});
