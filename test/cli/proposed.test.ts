/** A command that is proposed is typed into a shell as it stands, also where the name of a file has a space in it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notWholeOnDevices } from '../../src/cli/beside.ts';
import { Misuse } from '../../src/cli/misuse.ts';
import { builtinFile } from '../../src/cli/pack-reference.ts';
import { packAsWritten, readPackFile, RulesError } from '../../src/cli/rules.ts';
import { signedPackIssue } from '../../src/cli/signed.ts';
import { inWords } from '../../src/cli/signed-text.ts';
import { refuse } from '../../src/core/refusal.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const demo = readFileSync(builtinFile('builtin:demo'), 'utf8');
const spaced = file('our town.json', demo);

test('by “inspect”, of a signed pack', () => {
  expect(signedPackIssue('our town.jws').mend).toContain("inspect 'our town.jws' --pack");
});

test('by “sign”, of a pack that is not signed', () => {
  const read = inWords(spaced, demo, refuse('not-signed', 'other', 'a signed one', 'Sign it.'));
  const mend = expect.stringContaining(`sign '${spaced}' --key`);
  expect(read).toMatchObject({ issues: [{ mend }] });
});

test('by “validate”, of a pack that is not in order', () => {
  const broken = file('our farm.json', demo.replace('"version":', '"verse":'));
  expect(() => readPackFile(broken)).toThrow(RulesError);
  expect(() => readPackFile(broken)).toThrow(/validate '[^']*our farm\.json'”/);
  expect(() => readPackFile(broken)).not.toThrow(Misuse);
});

test('of two packs that are to be joined', () => {
  const of = (name: string, changes: object) => {
    const given = file(name, JSON.stringify({ ...JSON.parse(demo), ...changes }));
    const pack = packAsWritten(given);
    return { file: given, id: pack.id, pack };
  };
  const base = of('the base.json', { id: 'the-base' });
  const own = of('our own.json', { id: 'our-own', extends: 'the-base' });
  const [line] = notWholeOnDevices([base, own], [base.pack, own.pack]);
  expect(line).toContain(`sign '${own.file}' --base '${base.file}'`);
});
