/** `armslength`: what a secretariat or an administrator does with packs and sites. Exit 0 good, 1 findings, 2 misuse. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { commandsFor } from './commands.ts';
import { hideKeys, hintOn } from './hidden-keys.ts';
import { Misuse, NotInOrder } from './misuse.ts';
import { onceEach } from './once-each.ts';
import { reasonOf } from './reason.ts';

const FINDINGS = 1;
const MISUSE = 2;

endWithItsReader();
const given = process.argv.slice(2);
hideKeys(given);

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly version: string };

const program = new Command('armslength')
  .version(version)
  .description('Rule packs and sites of Armslength, checked and explained.')
  .exitOverride()
  .showHelpAfterError();
for (const command of await commandsFor(given)) {
  command.exitOverride().addOption(new Option('--json', 'print JSON, one object a line'));
  onceEach(command);
  program.addCommand(command);
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

/**
 * Whoever reads may stop at any line, as `head` does: what is left is for nobody, and that is no failure of the command.
 * Where there is no room for it, or the like, it ends: what was asked for would be there in part.
 */
function endWithItsReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (stream === process.stdout)
        process.stderr.write(`What this prints could not be written: ${reasonOf(error)}.\n`);
      process.exit(MISUSE);
    });
  }
}

function fail(error: Error, code: number): void {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = code;
}
