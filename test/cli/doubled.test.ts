import { describe, expect, it } from 'vitest';
import { checkDoubled, checkSameCases, checkSettledDoubles } from '../../src/cli/doubled.ts';
import { good, post, withRule } from '../core/sound-pack.ts';

describe('what stands in a list twice', () => {
  it('is told at the second, in any list', () => {
    const pack = withRule({ ask: ['why', 'why'], when: { surface: ['ads', 'composer', 'ads'] } });
    expect(checkDoubled(pack)).toEqual([
      {
        path: 'rules.1.when.surface.2',
        found: '"ads"',
        expected: 'each entry once',
        mend: 'Take one of the two out.',
      },
      {
        path: 'rules.1.ask.1',
        found: '"why"',
        expected: 'each entry once',
        mend: 'Take one of the two out.',
      },
    ]);
    expect(checkDoubled({ alternatives: [{ en: 'A' }, { en: 'A' }] })).toHaveLength(1);
  });

  it('is not told of parts with an id, which is told of itself', () => {
    expect(checkDoubled({ ...good, cases: [post, post] })).toEqual([]);
  });

  it('is not told of a list in which an entry is in doubt', () => {
    const value = { surface: ['composer', 'composer'], ask: ['why', 'why'] };
    const doubts = [{ path: 'surface.0', standIn: 'composer' }];
    expect(checkSettledDoubles(value, doubts).map(({ path }) => path)).toEqual(['ask.1']);
  });
});

describe('two cases', () => {
  it('that share their id too are told by that', () => {
    expect(checkSameCases({ cases: [post, post] })).toEqual([]);
  });

  it('that are the same in all but their id are told', () => {
    const cases = [post, { ...post, id: 'again' }, { ...post, id: 'other', at: '2026-11-23' }];
    expect(checkSameCases({ cases })).toEqual([
      {
        path: 'cases.1',
        found: '"again"',
        expected: 'a case that differs from “a-post”',
        mend: 'Take one of the two out, or change what is seen, who it is or what is answered.',
      },
    ]);
  });
});
