/** Options of which one value counts, and those that collect. */
import { Command, Option } from 'commander';
import { expect, test } from 'vitest';
import { Misuse } from '../../src/cli/misuse.ts';
import { onceEach } from '../../src/cli/once-each.ts';
import { repeatable } from '../../src/cli/repeatable.ts';

function read(...given: readonly string[]): Command {
  const inner = new Command('print')
    .option('--from <file>', 'settings')
    .option('--all', 'all of it')
    .addOption(repeatable('--key <file>', 'a key'))
    .addOption(new Option('--browser <browser...>', 'only these').default(['chrome'], 'all'))
    .action(() => undefined);
  const outer = new Command('armslength').addCommand(inner);
  onceEach(outer);
  outer.parse(['print', ...given], { from: 'user' });
  return inner;
}

test('what takes one value and is given twice is no use, also in a command of a command', () => {
  const twice = () => read('--from', 'a.json', '--from', 'b.json');
  expect(twice).toThrow(Misuse);
  expect(twice).toThrow('--from is given twice, and takes one value. Give it once.');
});

test('all others may be given again', () => {
  const given = ['--key', 'a', '--key', 'b', '--browser', 'edge', '--browser', 'firefox'];
  expect(read('--from', 'a.json', ...given, '--all', '--all').opts()).toMatchObject({
    from: 'a.json',
    key: ['a', 'b'],
    browser: ['edge', 'firefox'],
    all: true,
  });
});
