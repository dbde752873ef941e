import { describe, expect, it } from 'vitest';
import { checkReminders } from '../../src/core/pack-reminders.ts';
import { SITES } from './examples.ts';
import { clause, good, withRule } from './sound-pack.ts';

describe('a reminder', () => {
  it('that is too long is told, once for all cases', () => {
    const long = withRule({ outcome: 'fine-if', conditions: clause('x '.repeat(150).trim()) });
    const issue = {
      path: 'rules.1',
      expected: 'at most 300 characters (in the reminder, en)',
      mend: 'Shorten the conditions.',
    };
    expect(checkReminders(long, SITES)).toMatchObject([issue]);
    expect(checkReminders({ ...long, rules: long.rules.slice(1) }, SITES)).toMatchObject([
      { ...issue, path: 'rules.0' },
    ]);
  });

  it('is looked at in each language of the pack', () => {
    const long = withRule({ outcome: 'fine-if', conditions: clause('x '.repeat(150).trim()) });
    const issues = checkReminders({ ...long, languages: ['en', 'da'] }, SITES);
    expect(issues.map(({ expected }) => expected)).toEqual([
      'at most 300 characters (in the reminder, en)',
      'at most 300 characters (in the reminder, da)',
    ]);
  });

  it('that lacks what no rule says is told of the whole pack', () => {
    expect(checkReminders({ ...good, municipality: { en: '' } }, SITES)).toEqual([
      {
        path: '',
        found: '""',
        expected: 'a name (in the reminder, en)',
        mend: 'Name the municipality.',
      },
    ]);
  });
});
