import { describe, expect, it } from 'vitest';
import { asSentence, fill, wordingIn } from '../../../src/core/wording/wording.ts';

describe('a template', () => {
  it('is filled, and throws where a value is missing, since that is a fault of ours', () => {
    expect(fill('{a} and {b}', { a: '1', b: '2' })).toBe('1 and 2');
    expect(() => fill('{a} and {b}', { a: '1' })).toThrow('“{a} and {b}” needs a value for {b}');
  });

  it('is not filled a second time by what stands in a value', () => {
    expect(fill('{a}', { a: '{b}', b: 'never' })).toBe('{b}');
  });

  it('may begin with a name that is written small', () => {
    expect([asSentence('the municipality'), asSentence('åen'), asSentence('')]).toEqual([
      'The municipality',
      'Åen',
      '',
    ]);
  });
});

it.each(['da', 'sv', 'nb', 'fi'] as const)(
  'what may not concern the user at a call is the guidelines, by their name, in %s',
  (language) => {
    const named = {
      da: 'retningslinjerne',
      sv: 'riktlinjerna',
      nb: 'retningslinjene',
      fi: 'Ohjeet',
    };
    const { bodies } = wordingIn(language);
    for (const scene of ['call-council', 'call-other', 'call-personal'] as const) {
      const [, last = ''] = bodies[scene].split('{outcome}');
      expect(last).toContain(named[language]);
    }
  },
);
