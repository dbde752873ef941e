/** `armslength`: what a secretariat or an administrator does with packs and sites. Exit 0 good, 1 findings, 2 misuse. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { calendarCommand } from './calendar-command.ts';
import { diffCommand } from './diff-command.ts';
import { explainCommand } from './explain-command.ts';
import { hideKeys, hintOn } from './hidden-keys.ts';
import { inspectCommand } from './inspect-command.ts';
import { keygenCommand } from './keygen-command.ts';
import { Misuse } from './misuse.ts';
import { policyCommand } from './policy-command.ts';
import { printCommand } from './print-command.ts';
import { NotInOrder } from './rules.ts';
import { signCommand } from './sign-command.ts';
import { testCommand } from './test-command.ts';
import { validateCommand } from './validate-command.ts';
import { verifyCommand } from './verify-command.ts';

const FINDINGS = 1;
const MISUSE = 2;

endQuietly();
const given = process.argv.slice(2);
hideKeys(given);

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

const program = new Command('armslength')
  .version(version)
  .description('Rule packs and sites of Armslength, checked and explained.')
  .exitOverride()
  .showHelpAfterError()
  .addCommand(calendarCommand())
  .addCommand(diffCommand())
  .addCommand(explainCommand())
  .addCommand(inspectCommand())
  .addCommand(keygenCommand())
  .addCommand(policyCommand())
  .addCommand(printCommand())
  .addCommand(signCommand())
  .addCommand(testCommand())
  .addCommand(validateCommand())
  .addCommand(verifyCommand());
for (const command of program.commands) {
  command.exitOverride().addOption(new Option('--json', 'print JSON, one object a line'));
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSE;
  else if (error instanceof Misuse) fail(error, MISUSE);
  else if (error instanceof NotInOrder) fail(error, FINDINGS);
  else throw error;
} finally {
  const hint = hintOn(given);
  if (hint !== undefined) process.stderr.write(`${hint}\n`);
}

/** Whoever reads may stop at any line, as `head` does: what is left is for nobody, and that is no failure of the command. */
function endQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
}

function fail(error: Error, code: number): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = code;
}
