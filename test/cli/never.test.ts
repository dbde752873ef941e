import { describe, expect, it } from 'vitest';
import { checkSeen, checkUnshown } from '../../src/cli/never.ts';
import type { PackCase } from '../../src/core/pack-schema.ts';
import { aRule, SITES } from '../core/examples.ts';
import { post } from '../core/sound-pack.ts';

const seen = (observation: PackCase['observation']) =>
  checkSeen({ cases: [{ ...post, observation }] }, SITES).map(({ path, expected }) => [
    path,
    expected,
  ]);

describe('a case', () => {
  it('of what its site cannot have is told', () => {
    const path = 'cases.0.observation.surface';
    expect(seen({ site: 'talk', surface: 'composer' })).toEqual([[path, 'what talk has: call']]);
    expect(seen({ site: 'square', surface: 'call' })).toEqual([
      [path, 'what square has: composer, message'],
    ]);
    expect(seen({ site: 'square', surface: 'newsletter' })).toEqual([
      [path, 'what square has: composer, message'],
    ]);
    expect(seen({ site: 'talk', surface: 'call', tenant: 'other', since: '2026-11-22' })).toEqual(
      [],
    );
  });

  it('of what is never done there is told', () => {
    const path = 'cases.0.observation.activity';
    expect(seen({ site: 'talk', surface: 'call', activity: 'draft' })).toEqual([
      [path, '“host” or “join”, as nothing else is done in a call'],
    ]);
    expect(seen({ site: 'square', surface: 'composer', activity: 'join' })).toEqual([
      [path, 'what can be done there, which is not hosting or joining'],
    ]);
    expect(seen({ site: 'talk', surface: 'call', activity: 'host' })).toEqual([]);
    expect(seen({ site: 'square', surface: 'composer', activity: 'draft' })).toEqual([]);
  });

  it('of an account, or a beginning, that only a call has is told', () => {
    expect(
      seen({ site: 'square', surface: 'composer', tenant: 'other', since: '2026-11-22' }),
    ).toEqual([
      ['cases.0.observation.tenant', 'no account, as only a call has one'],
      ['cases.0.observation.since', 'no beginning, as only a call goes on'],
    ]);
  });
});

it('a question that is asked where nothing is shown is told', () => {
  const ask = ['why'];
  const rules = [
    aRule({ id: 'shown', ask }),
    aRule({ id: 'silent', outcome: 'out-of-scope', ask }),
  ];
  expect(checkUnshown({ rules }).map(({ path }) => path)).toEqual(['rules.1.ask']);
});
