/** The commands of `armslength`. Each has its modules, and those of the others are not loaded for it. */
import type { Command } from 'commander';

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  calendar: async () => (await import('./calendar-command.ts')).calendarCommand(),
  diff: async () => (await import('./diff-command.ts')).diffCommand(),
  explain: async () => (await import('./explain-command.ts')).explainCommand(),
  inspect: async () => (await import('./inspect-command.ts')).inspectCommand(),
  keygen: async () => (await import('./keygen-command.ts')).keygenCommand(),
  policy: async () => (await import('./policy-command.ts')).policyCommand(),
  print: async () => (await import('./print-command.ts')).printCommand(),
  sign: async () => (await import('./sign-command.ts')).signCommand(),
  test: async () => (await import('./test-command.ts')).testCommand(),
  validate: async () => (await import('./validate-command.ts')).validateCommand(),
  verify: async () => (await import('./verify-command.ts')).verifyCommand(),
};

/** The version is told whatever follows. */
const VERSION = ['-V', '--version'];

/** The command that is asked for; or all of them, for the help or for telling what was meant, in the order of the help. */
export async function commandsFor([first = '']: readonly string[]): Promise<readonly Command[]> {
  if (VERSION.includes(first)) return [];
  const all = Object.entries(COMMANDS);
  const asked = all.filter(([name]) => name === first);
  return Promise.all((asked.length > 0 ? asked : all).map(([, load]) => load()));
}
