import { Command } from 'commander';
import type { Issue } from '../core/issue.ts';
import { citationOf, type RulePack } from '../core/pack-schema.ts';
import { MOST_SIGNERS } from '../core/signed-pack.ts';
import { baseOption, withBases } from './beside.ts';
import { type CheckedFile, checkFile } from './check-file.ts';
import { dayOf } from './day.ts';
import { Misuse, printable } from './misuse.ts';
import { refuseInputAsOutput, refuseLoss, SIGNED_PACK } from './overwritten.ts';
import { asLines, asObject } from './report.ts';
import { builtinFile } from './pack-reference.ts';
import { readPackFile, readReferences, RulesError } from './rules.ts';
import { signPack } from './sign-pack.ts';
import { repeatable } from './repeatable.ts';
import { otherKeysNote, refuseForeign, refuseNotTaken } from './replaced.ts';
import { type Signer, signerOfFile, signerOfVariable } from './signer.ts';
import { readSurroundings } from './surroundings.ts';
import { writeWhole } from './written.ts';

const FINDINGS = 1;

interface Flags {
  readonly key: readonly string[];
  readonly keyVariable: readonly string[];
  readonly keyCommand?: string;
  readonly out: string;
  readonly base: readonly string[];
  readonly at?: string;
  readonly json?: boolean;
}

/** About the whole file. */
const atTop = (issue: Issue) => ({ ...issue, line: 1, column: 1, length: 0 });

export const signCommand = (): Command =>
  new Command('sign')
    .description('Checks a pack as “validate” does, makes it whole, and signs it as one file.')
    .argument('<pack>', 'a pack as JSON')
    .addOption(
      repeatable('--key <file>', 'a private key; may be given again, for a change of keys'),
    )
    .addOption(repeatable('--key-variable <name>', 'the environment variable with a private key'))
    .option(
      '--key-command <command>',
      'signs for each --key that is public; see docs/admin/packs.md',
    )
    .addOption(baseOption())
    .requiredOption('--out <file>', 'where the signed pack goes')
    .option('--at <date>', 'the day on which the pack has to be fresh; default today')
    .action(async (file: string, flags: Flags) => {
      refuseBuiltin(file);
      const signers = await signersFor(flags);
      for (const { note } of signers) if (note !== undefined) process.stderr.write(`${note}\n`);
      refuseInputAsOutput([file, ...flags.base, ...flags.key], flags.out);
      refuseLoss(flags.out, SIGNED_PACK);
      refuseForeign(flags.out);
      const checked = checkFile(file, {
        today: dayOf(flags.at),
        surroundings: () => withBases(readSurroundings(), flags.base),
      });
      if (checked.findings.length > 0) return sayIssues(checked, flags);
      const pack = readPackFile(file, () => withBases(readReferences(), flags.base));
      const signed = await signPack(pack, signers);
      if (!signed.ok) throw new RulesError(file, signed.issues.map(atTop));
      refuseNotTaken(flags.out, signed.value);
      const note = otherKeysNote(
        flags.out,
        signers.map(({ key }) => key.id),
      );
      if (note !== undefined) process.stderr.write(`${note}\n`);
      writeWhole(flags.out, signed.value, SIGNED_PACK, true);
      say(flags, pack, signers);
    });

/** @throws Misuse */
function refuseBuiltin(reference: string): void {
  if (!reference.startsWith('builtin:')) return;
  const file = builtinFile(reference);
  throw new Misuse(
    `${reference}: comes with the extension and needs no signature, so that settings name it in “packs” as it is. “sign” takes the file of a pack, which is ${file} for this one.`,
  );
}

function sayIssues(checked: CheckedFile, { json }: Flags): void {
  const plain = (_: string, text: string) => text;
  process.stdout.write(`${json ? asObject(checked) : asLines(checked, plain)}\n`);
  process.stderr.write('Nothing was signed.\n');
  process.exitCode = FINDINGS;
}

async function signersFor({ key, keyVariable, keyCommand }: Flags): Promise<readonly Signer[]> {
  const count = key.length + keyVariable.length;
  if (count > MOST_SIGNERS)
    throw new Misuse(
      `expected at most ${MOST_SIGNERS} --key and --key-variable together, and there are ${count}: a pack has no more signatures.`,
    );
  const signers = await Promise.all([
    ...key.map((file) => signerOfFile(file, keyCommand)),
    ...keyVariable.map((name) => signerOfVariable(name)),
  ]);
  if (signers.length === 0) throw new Misuse('expected --key or --key-variable');
  if (keyCommand !== undefined && !signers.some(({ byCommand }) => byCommand))
    throw new Misuse(
      '--key-command has nothing to sign for: every key that is given is private, and signs by itself. Give the public part of the key that the command holds, or leave --key-command out.',
    );
  const ids = signers.map(({ key: { id } }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new Misuse(`The key ${twice} is given twice, and a key signs once. Leave one out.`);
  return signers;
}

function say({ out, json }: Flags, pack: RulePack, signers: readonly Signer[]): void {
  const ids = signers.map(({ key }) => key.id);
  const { sequence } = pack;
  process.stdout.write(
    json
      ? `${JSON.stringify({ file: out, pack: citationOf(pack), sequence, signers: ids })}\n`
      : `${printable(out)}: ${citationOf(pack)}, sequence ${sequence}, signed with ${ids.join(', ')}\n`,
  );
}
