import { describe, expect, it, test } from 'vitest';
import { allNearest, nearest } from '../../src/cli/near.ts';
import { suggest } from '../../src/cli/suggest.ts';
import { ZONE_WISH } from '../../src/core/issue-words.ts';
import { type Issue, issueAt } from '../../src/core/issue.ts';

describe('the nearest word', () => {
  const known = ['outcome', 'condition', 'guidance', 'id', 'ads', 'fine-if', 'a-b-c-d-e'];
  it.each([
    ['outcom', 'outcome'],
    ['Outcome', 'outcome'],
    ['FINE-IF', 'fine-if'],
    ['fine if', 'fine-if'],
    ['a_b_c_d_e', 'a-b-c-d-e'],
    ['guidence', 'guidance'],
    ['conditoin', 'condition'],
    ['ad', 'ads'],
    ['outcoming', 'outcome'],
    ['outside', undefined],
    ['to', undefined],
    ['nope', undefined],
    ['colour', undefined],
  ])('to %s is %s', (word, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it('is nothing among nothing', () => {
    expect(nearest('id', [])).toBeUndefined();
  });

  it('is none of which less than half is right', () => {
    expect(nearest('nope', ['post'], 3)).toBeUndefined();
    expect(nearest('psot', ['post'], 3)).toBe('post');
  });

  it('may be further away where more is allowed', () => {
    expect(nearest('notes', ['minister-note', 'note-one'], 3)).toBeUndefined();
    expect(nearest('minster-nte2', ['minister-note'], 2)).toBeUndefined();
    expect(nearest('minster-nte2', ['minister-note'], 3)).toBe('minister-note');
  });
});

describe('the nearest words', () => {
  it.each([
    ['r9', ['r1', 'other', 'r3'], ['r1', 'r3']],
    ['r9', ['r1', 'r2', 'r3', 'r4'], ['r1', 'r2', 'r3']],
    ['r9', ['r1', 's9'], ['r1']],
    ['r9', ['r1', 'r1'], ['r1']],
    ['nope', ['r1', 'r3'], []],
  ])('to %s of %j are %j', (word, known, meant) => {
    expect(allNearest(word, known)).toEqual(meant);
  });
});

const mends = (issue: Issue): string | undefined => suggest([issue])[0]?.mend;

describe('a suggestion', () => {
  it('takes the place of advice that fits any wrong word', () => {
    expect(mends(issueAt('a', 'fin', 'one of fine, ask', 'Correct it.'))).toBe(
      'Did you mean “fine”?',
    );
  });

  it('stands before advice about a reference', () => {
    const mend = 'Correct the id, or add what it refers to.';
    expect(mends(issueAt('a', 'nots', 'one of note, law', mend))).toBe(
      `Did you mean “note”? ${mend}`,
    );
  });

  it('names all that are equally near', () => {
    expect(mends(issueAt('a', 'r9', 'one of r1, r3', 'Correct it.'))).toBe(
      'Did you mean “r1” or “r3”?',
    );
  });

  it.each<[string, unknown, string, RegExp]>([
    ['languages.1', 'no', 'one of en, da, sv, nb, fi', /^Norwegian is “nb” here/],
    ['validUntil', null, 'a text in quotes', /^Leave it out where there is none\.$/],
    ['rules.0.when.surface.0', 'facebook', 'one of composer, call', /under “family”/],
    ['rules.0.outcome', 'not-allowed', 'one of fine, gray', /“own-equipment”.+“gray”/],
    ['rules.0.outcome', 'allowed', 'one of fine, gray', /^Write “fine”, or “fine-if”/],
    ['rules.0.when.role', 'mayor', 'one of councillor, executive', /is “executive”\.$/],
    ['rules.0.when.role.1', 'politician', 'one of councillor, executive', /is “councillor”\.$/],
    ['cases.0.role', 'clerk', 'one of councillor, official', /is “official”\.$/],
  ])('says at %s what %j may be meant for', (path, found, expected, mend) => {
    expect(mends(issueAt(path, found, expected, 'Correct it.'))).toMatch(mend);
    expect(mends(issueAt('elsewhere', found, expected, 'Correct it.'))).toBe('Correct it.');
  });

  it('says it before advice about a reference', () => {
    const mend = 'Correct the id, or add what it refers to.';
    expect(mends(issueAt('rules.0.when.role', 'mayor', 'one of executive, official', mend))).toBe(
      `A mayor or alderman is “executive”. ${mend}`,
    );
  });

  it.each(['builtin:dk-2021-05', '../dk-2021-05/pack.json', 'dk-2021-05.json'])(
    'of what a pack builds on is its id, without what is written around it in %s',
    (written) => {
      const issue = issueAt('extends', written, 'an id in kebab-case', 'Correct it.');
      expect(mends(issue)).toBe('Did you mean “dk-2021-05”?');
    },
  );

  it('is not made where nothing is near', () => {
    expect(mends(issueAt('a', 'colour', 'one of fine, ask', 'Correct it.'))).toBe('Correct it.');
    expect(mends(issueAt('a', 5, 'one of fine, ask', 'Correct it.'))).toBe('Correct it.');
  });

  it('is made for a key that means the same, before one that is spelt alike', () => {
    const unknown = (key: string, known: string): Issue => ({
      path: `sources.0.${key}`,
      keys: ['sources', 0, key],
      aboutKey: true,
      found: `the key "${key}"`,
      expected: `one of ${known}`,
      mend: 'Remove it, or correct its spelling.',
    });
    const source = 'id, title, authority, date, url, status, guideline, note';
    expect(mends(unknown('address', source))).toBe('Did you mean “url”?');
    expect(mends(unknown('name', source))).toBe('Did you mean “title”?');
    expect(mends(unknown('addreses', 'id, addresses'))).toBe('Did you mean “addresses”?');
    expect(mends(unknown('address', 'id, colour'))).toBe('Remove it, or correct its spelling.');
  });

  it.each([
    ['de', ''],
    ['se', ''],
    ['dk', 'Did you mean “da”?'],
    ['no', 'Did you mean “nb”?'],
    ['svv', 'Did you mean “sv”?'],
  ])('for the key “%s” of a text is only one that it is likely to stand for', (key, mend) => {
    const issue: Issue = {
      path: `name.${key}`,
      keys: ['name', key],
      aboutKey: true,
      found: `the key "${key}"`,
      expected: 'one of en, da, sv, nb, fi',
      mend: 'Remove it, or correct its spelling.',
    };
    expect(mends(issue)).toBe(mend || issue.mend);
    const listed = issueAt('languages.1', key, issue.expected, 'Correct it.');
    const hint: Readonly<Record<string, string>> = {
      no: 'Norwegian is “nb” here, bokmål.',
      se: 'Swedish is “sv”: “se” is Northern Sámi, which is not shown.',
    };
    expect(mends(listed)).toBe(hint[key] ?? (mend || 'Correct it.'));
  });

  it('is to update, for a pack of a later language', () => {
    const expected = 'at most 1, the version of this engine';
    expect(mends(issueAt('requires', 2, expected, 'Write a smaller number.'))).toBe(
      'The pack needs a newer Armslength. Update it, or write 1 if the pack uses nothing newer.',
    );
    expect(
      mends(issueAt('adjacency.before', 2000, 'at most 1440', 'Write a smaller number.')),
    ).toBe('Write a smaller number.');
  });

  it('is made for a time zone', () => {
    const zone = 'an IANA time zone such as Europe/Copenhagen';
    expect(mends(issueAt('a', 'Europe/Olso', zone, ZONE_WISH))).toBe('Did you mean “Europe/Oslo”?');
  });

  it('is what there is, where nothing is near', () => {
    const issue = issueAt('a', 'norway', 'an id in rules/calendars/', 'Correct the id.');
    const told = (known: readonly string[]) => suggest([issue], { knownFor: () => known })[0]?.mend;
    expect(told(['scotland', 'wales'])).toBe('Correct the id. There is scotland, wales.');
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(told(many)).toBe('Correct the id. There is a, b, c, d, e, f ….');
    expect(told([])).toBe('Correct the id.');
  });

  it('is made from what there is, where the issue does not list it', () => {
    const issue = issueAt('a', 'dk-municpal', 'an id in rules/elections/', 'Correct it.');
    expect(suggest([issue], { knownFor: () => ['dk-municipal'] })[0]?.mend).toBe(
      'Did you mean “dk-municipal”?',
    );
  });

  it.each([
    ['Council Work', 'council-work'],
    ['Nævn ålens ø', 'naevn-aalens-oe'],
    ['été_2026!', 'ete-2026'],
  ])('writes %s as an id', (found, meant) => {
    expect(mends(issueAt('id', found, 'an id in kebab-case', 'Correct it.'))).toBe(
      `Did you mean “${meant}”?`,
    );
  });

  it.each([
    ['www.town.example', 'https://www.town.example'],
    ['http://town.example/a?b', 'https://town.example/a?b'],
  ])('writes %s as an address', (found, meant) => {
    expect(mends(issueAt('url', found, 'an https address', 'Correct it.'))).toBe(
      `Did you mean “${meant}”?`,
    );
    expect(mends(issueAt('url', 'the town', 'an https address', 'Correct it.'))).toBe(
      'Correct it.',
    );
  });

  it('has no id for what has no letter', () => {
    expect(mends(issueAt('id', '!', 'an id in kebab-case', 'Correct it.'))).toBe('Correct it.');
  });
});

test('a word that is listed twice is told once', () => {
  const [issue] = suggest([issueAt('x', 'y', 'one of note, law, note', '')]);
  expect(issue?.expected).toBe('one of note, law');
});

test('a long list is cut to what is nearest', () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'outcome'];
  const [short] = suggest([issueAt('x', 'outcom', `one of ${words.join(', ')}`, '')]);
  expect(short?.expected).toBe('one of a, b, c, d, e, f, g, h, outcome');
  const [long] = suggest([issueAt('x', 'outcom', `one of ${words.join(', ')}, outer`, '')]);
  expect(long?.expected).toMatch(/^one of outcome, outer, .* … \(10 in all\)$/);
  // Where none is near, the list is all that there is to go by, unless nobody would read it.
  const [strange] = suggest([issueAt('x', 'zzzzzzzz', `one of ${words.join(', ')}`, 'Fix it.')]);
  expect(strange?.expected).toBe(`one of ${words.join(', ')}`);
  // The parts of a pack are in the file itself.
  const part = 'Correct the id, or add what it refers to.';
  const [own] = suggest([issueAt('x', 'zzzzzzzz', `one of ${words.join(', ')}, j`, part)]);
  expect(own?.expected).toMatch(/^one of (?:\w+, ){5}\w+ … \(10 in all\)$/);
  const many = Array.from({ length: 60 }, (_, at) => `word-${at}`).join(', ');
  const [endless] = suggest([issueAt('x', 'zzzzzzzz', `one of ${many}`, 'Fix it.')]);
  expect(endless?.expected).toMatch(/ … \(60 in all\)$/);
});

test('a key that is misspelt is not told of again as missing', () => {
  const misspelt: Issue = {
    path: 'rules.0.outcom',
    keys: ['rules', 0, 'outcom'],
    aboutKey: true,
    found: 'the key "outcom"',
    expected: 'one of id, outcome',
    mend: 'Remove it, or correct its spelling.',
  };
  const missing = issueAt('rules.0.outcome', undefined, 'one of fine, ask', 'Add it.');
  const elsewhere = issueAt('rules.1.outcome', undefined, 'one of fine, ask', 'Add it.');
  expect(suggest([missing, misspelt, elsewhere]).map(({ path }) => path)).toEqual([
    'rules.0.outcom',
    'rules.1.outcome',
  ]);
});
