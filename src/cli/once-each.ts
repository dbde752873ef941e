/** Options of which one value counts. */
import type { Command } from 'commander';
import { Misuse } from './misuse.ts';

/**
 * Of what is given twice the last would count, and the rest be lost without a word: the settings of one test group for
 * those of another. An option that collects begins with a list of none. @throws Misuse, when arguments are read
 */
export function onceEach(command: Command): void {
  for (const option of command.options) {
    const { long, variadic, defaultValue } = option;
    if (variadic || Array.isArray(defaultValue) || option.isBoolean()) continue;
    let isGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (isGiven) throw new Misuse(`${long} is given twice, and takes one value. Give it once.`);
      isGiven = true;
    });
  }
  command.commands.forEach(onceEach);
}
