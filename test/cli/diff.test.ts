import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { differences } from '../../src/cli/diff.ts';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import { extend } from '../../src/core/pack-extend.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import { overviewOf } from '../../src/core/site-schema.ts';
import { aPack, aRule, at } from '../core/examples.ts';
import { armslength } from './armslength.ts';

const NOW = at('2026-11-22T10:00:00Z');
const sites = readSites().map(overviewOf);
const sentences = (before: RulePack, after: RulePack) =>
  differences(before, after, sites, NOW).map(({ kind, sentence }) => `${kind}: ${sentence}`);

const window = (until: string) => ({
  kind: 'fixed' as const,
  id: 'autumn',
  name: { en: 'Autumn' },
  from: '2027-09-01',
  until,
});
const theCase = {
  id: 'a-post',
  text: { en: 'A member writes a post.' },
  at: '2026-11-22',
  observation: { site: 'facebook', surface: 'composer' as const },
  expect: { rule: 'any', outcome: 'fine' as const },
};

const aQuestion = (...ids: readonly string[]) => ({
  id: 'purpose',
  text: { en: 'What for?' },
  options: [...ids, 'not-sure'].map((id) => ({ id, label: { en: id.toUpperCase() } })),
});

describe('two versions of a pack', () => {
  test('that are the same have no difference', () => {
    expect(sentences(aPack(), structuredClone(aPack()))).toEqual([]);
  });

  test('differ in sentences: the pack, its windows, its rules, its cases, and what users come to see', () => {
    const before = aPack({ windows: [window('2027-12-01')], cases: [theCase] });
    const after = aPack({
      status: 'proposed',
      windows: [window('2028-01-01')],
      rules: [
        aRule({ id: 'own', when: { role: ['official'] }, outcome: 'ask' }),
        aRule({ id: 'any', outcome: 'gray' }),
      ],
      cases: [theCase],
    });
    expect(sentences(before, after)).toEqual([
      'meaning: For everybody but “Civil servant”, such as “Member of council”, “Mayor or alderman”, “Communications staff”, “Staff of a council group” and others: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
      'meaning: For “Civil servant”: was “Fine” (rule “any”), is “No clear answer; ask” (rule “own”).',
      'window: The window “Autumn” closes later: 2028-01-01 instead of 2027-12-01.',
      'rule: The rule “own” is new.',
      'rule: In the rule “any”, what it comes to changed from “Fine” to “Room for judgement”.',
      'case: The case “a-post” came to “Fine” (rule “any”) and comes to “Room for judgement” (rule “any”): A member writes a post.',
      'pack: How the guideline stands changed from “In force” to “Proposed, not in force”.',
    ]);
  });

  test('differ where a rule or a window is gone', () => {
    const before = aPack({
      windows: [window('2027-12-01')],
      rules: [aRule({ id: 'any' }), aRule({ id: 'old' })],
    });
    expect(sentences(before, aPack())).toEqual([
      'window: The window “Autumn” is gone: it was from 2027-09-01 to 2027-12-01.',
      'rule: The rule “old” is gone.',
    ]);
  });

  test.each<[string, Partial<RulePack>, string]>([
    [
      'several values at once',
      {
        contact: { name: { en: 'Registry' }, email: 'a@example.org', url: 'https://example.org/' },
      },
      'Who can be asked changed: now “Registry”, “a@example.org” and “https://example.org/”.',
    ],
    ['a name', { name: { en: 'Renamed' } }, 'The pack’s name changed from “Example” to “Renamed”.'],
    [
      'a contact',
      { contact: { name: { en: 'Registry' } } },
      'Who can be asked changed: now “Registry”.',
    ],
    [
      'being invented',
      { fictional: true },
      'Whether the municipality is invented changed from no to yes.',
    ],
    [
      'what counts as directly beside a sitting',
      { adjacency: { before: 20, after: 0 } },
      'Directly beside a sitting was no time at all and is up to 20 minutes before it and 0 minutes after it.',
    ],
    [
      'an answer that is new, by its name alone',
      { questions: [aQuestion('work', 'play')] },
      'In the question “purpose”, its answers changed: now “PLAY”.',
    ],
    [
      'a text, and not once more in its translations',
      {
        categories: [{ id: 'council_work', label: { en: 'Other', da: 'Andet' } }],
      },
      'In the category “council_work”, its label changed from “Council work” to “Other”.',
    ],
    [
      'a translation alone',
      {
        categories: [{ id: 'council_work', label: { en: 'Council work', da: 'Andet' } }],
      },
      'In the category “council_work”, its label changed: now “Andet” (da).',
    ],
    ['a source', { sources: [] }, 'The source “guideline” is gone.'],
    [
      'a category',
      { categories: [{ id: 'council_work', label: { en: 'Other' } }] },
      'In the category “council_work”, its label changed from “Council work” to “Other”.',
    ],
    [
      'something to read',
      { goodToKnow: [{ id: 'how', title: { en: 'How' }, text: { en: 'So' } }] },
      'The text to read “how” is new.',
    ],
  ])('differ in %s that readers see', (_, part, sentence) => {
    const before = aPack({ questions: [aQuestion('work')] });
    expect(sentences(before, { ...before, ...part })).toEqual([`pack: ${sentence}`]);
    expect(sentences(aPack(), aPack({ version: '1.1.0', sequence: 2 }))).toEqual([]);
  });

  test('say in which order the answers to a question are offered, where that is another', () => {
    const asking = (...ids: readonly string[]) => aPack({ questions: [aQuestion(...ids)] });
    const inQuestion = 'pack: In the question “purpose”, its answers';
    expect(sentences(asking('work', 'play'), asking('play', 'work'))).toEqual([
      `${inQuestion} are offered in another order: “PLAY”, “WORK” and “NOT-SURE”.`,
    ]);
    expect(sentences(asking('work', 'play'), asking('rest', 'work', 'play'))).toEqual([
      `${inQuestion} changed: now “REST”.`,
    ]);
    expect(sentences(asking('work', 'play'), asking('play', 'work', 'rest'))).toEqual([
      `${inQuestion} changed: now “REST”; its answers are offered in another order: “PLAY”, “WORK”, “REST” and “NOT-SURE”.`,
    ]);
  });

  test('say of a source whether it is the guideline itself, also where that is left out', () => {
    const { sources } = aPack();
    const plain = sources.map(({ guideline: _, ...source }) => source);
    expect(sentences(aPack({ sources: plain }), aPack())).toEqual([
      'pack: In the source “guideline”, whether it is the guideline itself changed from no to yes.',
    ]);
  });

  test('tell what is new of one kind in one sentence', () => {
    const rules = ['a', 'b', 'any'].map((id) => aRule({ id }));
    expect(sentences(aPack(), aPack({ rules }))).toEqual(['rule: 2 rules are new: “a” and “b”.']);
  });

  test('name a window that nobody knows the dates of', () => {
    const event = (name: string) => ({
      kind: 'rule' as const,
      id: 'called',
      name: { en: 'Called' },
      opens: { at: 'event' as const, event: name },
      closes: { at: 'event' as const, event: 'held' },
    });
    expect(sentences(aPack(), aPack({ windows: [event('called')] }))).toContain(
      'window: The window “Called” is new: not known before an event.',
    );
    // By another event, which is known as little.
    expect(
      sentences(
        aPack({ windows: [event('called')] }),
        aPack({ windows: [{ ...event('called'), name: { en: 'Call' } }] }),
      ),
    ).toEqual(['window: The window “Called” is now called “Call”.']);
    expect(
      sentences(aPack({ windows: [event('called')] }), aPack({ windows: [event('announced')] })),
    ).toEqual([
      'window: The window “Called” is counted otherwise: when it is, is not known before an event.',
    ]);
  });
});

describe('a pack that builds on another', () => {
  const base = aPack({ id: 'base', verified: false, validUntil: '2030-01-01', cases: [theCase] });
  const own = { ...aPack({ rules: [] }), verified: true };

  test('says the same by what it only inherits, whatever inheriting has marked it with', () => {
    const found = sentences(base, extend(own, base));
    expect(found.filter((one) => /^(rule|case|meaning)|“a-post”|“any”/.test(one))).toEqual([]);
  });

  test('says nothing of a rule for which only the day of its pack has become its own', () => {
    const dated = aPack({ id: 'base', validFrom: '2021-05-27' });
    const later = extend(aPack({ rules: [], validFrom: '2026-01-01' }), dated);
    const days = (before: RulePack, after: RulePack) =>
      sentences(before, after).filter((one) => one.includes('first day'));
    const ofPack = (from: string, to: string) =>
      `pack: The first day on which it holds changed from “${from}” to “${to}”.`;
    expect(days(dated, later)).toEqual([ofPack('2021-05-27', '2026-01-01')]);
    expect(days(later, dated)).toEqual([ofPack('2026-01-01', '2021-05-27')]);
    // But a rule of its own that begins on another day does.
    const again = { ...later, rules: [aRule({ id: 'any', validFrom: '2027-01-01' })] };
    expect(days(dated, again)).toContain(
      'rule: In the rule “any”, the first day on which it holds changed: now “2027-01-01”.',
    );
  });

  test('says otherwise what it has written again', () => {
    const again = { ...own, rules: [aRule({ id: 'any', outcome: 'gray' })] };
    expect(sentences(base, extend(again, base))).toContain(
      'rule: In the rule “any”, what it comes to changed from “Fine” to “Room for judgement”.',
    );
  });
});

describe('what users come to see', () => {
  const meanings = (before: RulePack, after: RulePack) =>
    sentences(before, after).filter((one) => one.startsWith('meaning'));

  test('has the minutes beside a sitting that only one of the packs counts', () => {
    const pack = (before: number) =>
      aPack({
        adjacency: { before, after: 45 },
        rules: [aRule({ id: 'beside', when: { sitting: ['during', 'adjacent'] } })],
      });
    expect(meanings(pack(30), pack(20))).toEqual([
      'meaning: For everybody, 20 to 30 minutes before a sitting: was “Fine” (rule “beside”), is nothing.',
    ]);
  });

  test('says whose account it is only where that makes a difference, and of meetings only', () => {
    const pack = (outcome: Rule['outcome'], post: Rule['outcome']) =>
      aPack({
        rules: [
          aRule({ id: 'council', when: { tenant: ['council'] }, outcome }),
          aRule({ id: 'post', when: { surface: ['composer'] }, outcome: post }),
        ],
      });
    expect(meanings(pack('fine', 'fine'), pack('gray', 'ask'))).toEqual([
      'meaning: For everybody, at “Post”: was “Fine” (rule “post”), is “No clear answer; ask” (rule “post”).',
      'meaning: For everybody, at “Meeting”, on the council’s account: was “Fine” (rule “council”), is “Room for judgement” (rule “council”).',
    ]);
  });

  test('calls windows, roles and answers by their names, and says what no window is', () => {
    const question = {
      id: 'purpose',
      text: { en: 'What for?' },
      options: [
        { id: 'work', label: { en: 'Council work' } },
        { id: 'not-sure', label: { en: 'Not sure' } },
      ],
    };
    const pack = (outcome: Rule['outcome'], applies: Rule['applies']) =>
      aPack({
        vocabulary: { roles: [{ id: 'clerk', label: { en: 'Clerk' } }] },
        windows: [window('2027-12-01')],
        questions: [question],
        rules: [
          aRule({ id: 'work', applies, when: { answers: { purpose: ['work'] } }, outcome }),
          aRule({ id: 'any', when: { role: ['clerk'] }, outcome: 'ask', ask: ['purpose'] }),
        ],
      });
    expect(meanings(pack('fine', 'in-window'), pack('gray', 'in-window'))).toEqual([
      'meaning: For “Clerk”, in the window “Autumn” or in a window that the administrator has set, after “Council work” to “What for?”: was “Fine” (rule “work”), is “Room for judgement” (rule “work”).',
    ]);
    expect(meanings(pack('fine', 'in-window'), pack('fine', 'always'))).toEqual([
      'meaning: For “Clerk”, while no window is open, after “Council work” to “What for?”: was “No clear answer; ask” (rule “any”), is “Fine” (rule “work”).',
    ]);
  });
});

describe('what is told beside the outcome, in English', () => {
  const meanings = (before: RulePack, after: RulePack) =>
    sentences(before, after).filter((one) => one.startsWith('meaning'));
  const said = (da: string, part: Partial<RulePack> = {}) =>
    aPack({
      languages: ['en', 'da'],
      rules: [
        aRule({
          id: 'any',
          outcome: 'fine-if',
          conditions: [{ kind: 'cost', text: { en: 'it costs nothing', da } }],
        }),
      ],
      ...part,
    });

  test('is compared in every language that both packs are in', () => {
    expect(meanings(said('den er gratis'), said('den er billig'))).toEqual([
      'meaning: For everybody: was “Fine on a condition; den er gratis (da)” (rule “any”), is “Fine on a condition; den er billig (da)” (rule “any”).',
    ]);
    // Who read it in English before goes on to.
    const english = said('den er gratis', { languages: ['en'] });
    expect(meanings(english, said('den er billig'))).toEqual([]);
  });

  test('is whether it was verified, by the pack or by the rule, as well', () => {
    const verified = (part: Partial<RulePack>, rule: Partial<Rule> = {}) =>
      aPack({ rules: [aRule({ id: 'any', ...rule })], ...part });
    const unseen = '“Not yet checked against its source”';
    const doubted = [
      `meaning: For everybody: was “Fine” (rule “any”), checked against its source, is “Fine” (rule “any”), ${unseen}.`,
    ];
    expect(meanings(verified({}), verified({ verified: false }))).toEqual(doubted);
    const by = verified({ verified: false }, { verified: true });
    expect(meanings(by, verified({ verified: false }))).toEqual(doubted);
    expect(meanings(by, verified({}))).toEqual([]);
    expect(meanings(verified({ verified: false }), by)).toEqual([
      `meaning: For everybody: was “Fine” (rule “any”), ${unseen}, is “Fine” (rule “any”), checked against its source.`,
    ]);
  });

  test('is that a language is dropped, for whoever reads in it', () => {
    const english = said('den er gratis', { languages: ['en'] });
    expect(meanings(said('den er gratis'), english)).toEqual([
      'meaning: For everybody who reads in Danish, all that is said: was in Danish, is in English.',
    ]);
    expect(meanings(english, english)).toEqual([]);
  });

  test('is how the rule stands as well', () => {
    const standing = (status: Rule['status']) => aPack({ rules: [aRule({ id: 'any', status })] });
    expect(meanings(standing('in-force'), standing('proposed'))).toEqual([
      'meaning: For everybody: was “Fine” (rule “any”), “In force”, is “Fine” (rule “any”), “Proposed, not in force”.',
    ]);
  });
});

describe('a window that waits for an event', () => {
  const early = { ...window('2027-12-01'), id: 'early', name: { en: 'Early' } };
  const called = {
    kind: 'rule' as const,
    id: 'called',
    name: { en: 'Called' },
    opens: { at: 'event' as const, event: 'extra-called' },
    closes: { at: 'event' as const, event: 'extra-held' },
  };
  const pack = (outcome: Rule['outcome'], named: string) =>
    aPack({
      windows: [early, called],
      rules: [aRule({ id: 'windowed', applies: 'in-window', when: { window: [named] }, outcome })],
    });
  test.each([
    ['early', 'Early'],
    ['called', 'Called'],
  ])('is told apart from the others: %s', (id, name) => {
    expect(sentences(pack('fine', id), pack('gray', id))[0]).toBe(
      `meaning: For everybody, in the window “${name}” or in a window that the administrator has set: was “Fine” (rule “windowed”), is “Room for judgement” (rule “windowed”).`,
    );
  });
});

test('“in any window” is not said where a window could not be opened', () => {
  const far = {
    kind: 'rule' as const,
    id: 'far',
    name: { en: 'Far' },
    election: 'local',
    opens: { at: 'polling-day' as const, days: 300 },
    closes: { at: 'polling-day' as const, days: 301 },
  };
  const dated = ['early', 'late'].map((id, nth) => ({
    ...window(`2027-1${nth}-01`),
    from: `2027-0${nth + 8}-01`,
    id,
    name: { en: id },
  }));
  const pack = (outcome: Rule['outcome'], part: Partial<RulePack>) =>
    aPack({
      windows: dated,
      rules: [aRule({ id: 'any', applies: 'in-window', outcome })],
      ...part,
    });
  const told = (part: Partial<RulePack>) => sentences(pack('fine', {}), pack('gray', part))[0];
  expect(told({})).toContain('For everybody, in any window: was');
  const more = { windows: [...dated, far], elections: [{ id: 'local', dates: [] }] };
  expect(told(more)).toContain('in the window “early”, in the window “late” or in a window that');
});

describe('for whom it is', () => {
  const meanings = (before: RulePack, after: RulePack) =>
    sentences(before, after).flatMap((one) => /^meaning: (.+)$/.exec(one)?.slice(1) ?? []);
  const clerks = { roles: [{ id: 'clerk', label: { en: 'Clerk' } }] };

  test('names everybody but those that have a rule of their own, with roles of both vocabularies', () => {
    const pack = (outcome: Rule['outcome'], part: Partial<RulePack>) =>
      aPack({
        rules: [
          aRule({ id: 'some', when: { role: ['official', 'communications', 'minister'] } }),
          aRule({ id: 'any', outcome }),
        ],
        ...part,
      });
    expect(meanings(pack('fine', { vocabulary: clerks }), pack('gray', {}))).toEqual([
      'For everybody but “Civil servant”, “Communications staff” and “Minister”, such as “Member of council”, “Mayor or alderman”, “Staff of a council group” and “Clerk”: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
    ]);
  });

  test('is told alike of grants and devices that no rule names, and of what is done', () => {
    const pack = (outcome: Rule['outcome']) =>
      aPack({
        rules: [
          aRule({ id: 'grant', when: { grant: ['full-time'] } }),
          aRule({ id: 'device', when: { device: ['phone'] } }),
          aRule({ id: 'activity', when: { activity: ['draft'] } }),
          aRule({ id: 'any', outcome }),
        ],
      });
    expect(meanings(pack('fine'), pack('gray'))).toEqual([
      'With any grant but “Full-time”, or with none, on any device but “Phone”, for anything but “Drafting”: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
    ]);
  });

  test('is never said of a role at a place where it holds for another role', () => {
    const pack = (outcome: Rule['outcome']) =>
      aPack({
        rules: [
          aRule({ id: 'a', when: { role: ['official'], surface: ['composer'] }, outcome }),
          aRule({ id: 'b', when: { role: ['minister'], surface: ['call'] }, outcome }),
        ],
      });
    expect(meanings(pack('fine'), pack('gray'))).toEqual([
      'For “Civil servant”, at “Post”: was “Fine” (rule “a”), is “Room for judgement” (rule “a”).',
      'For “Minister”, at “Meeting”: was “Fine” (rule “b”), is “Room for judgement” (rule “b”).',
    ]);
  });

  test('is said once, whichever rules say the same', () => {
    const rules = (outcome: Rule['outcome']) => [
      aRule({ id: 'a', when: { role: ['official'] }, outcome }),
      aRule({ id: 'b', when: { role: ['minister'] }, outcome }),
    ];
    expect(meanings(aPack({ rules: rules('fine') }), aPack({ rules: rules('gray') }))).toEqual([
      'For “Civil servant” and “Minister”: was “Fine” (rules “a” or “b”), is “Room for judgement” (rules “a” or “b”).',
    ]);
  });
});

describe('after answers', () => {
  const options = (...ids: readonly string[]) =>
    [...ids, 'not-sure'].map((id) => ({ id, label: { en: id.toUpperCase() } }));
  const questions = [
    { id: 'purpose', text: { en: 'What for?' }, options: options('work', 'play') },
    { id: 'whose', text: { en: 'Whose?' }, options: options('own', 'ours') },
  ];
  const meanings = (before: readonly Rule[], after: readonly Rule[]) =>
    sentences(
      aPack({ questions, rules: [...before] }),
      aPack({ questions, rules: [...after] }),
    ).flatMap((one) => /^meaning: For everybody, (.+): was/.exec(one)?.[1] ?? []);
  const any = aRule({ id: 'any', outcome: 'ask', ask: ['purpose', 'whose'] });
  const forWork = (outcome: Rule['outcome'], answers: Rule['when']['answers']) =>
    aRule({ id: 'work', when: { answers }, outcome, ask: ['whose'] });

  test('says an answer once, and which others may follow it', () => {
    const pack = (outcome: Rule['outcome']) => [
      aRule({ id: 'own', when: { answers: { purpose: ['work'], whose: ['own'] } } }),
      forWork(outcome, { purpose: ['work'] }),
      any,
    ];
    expect(meanings(pack('fine-if'), pack('gray'))).toEqual([
      'after “WORK” to “What for?”, also with “OURS” or “NOT-SURE” to “Whose?”',
    ]);
  });

  test('says that it does not matter what else is answered', () => {
    const pack = (outcome: Rule['outcome']) => [forWork(outcome, { purpose: ['work'] }), any];
    expect(meanings(pack('fine-if'), pack('gray'))).toEqual([
      'after “WORK” to “What for?”, whatever is answered to “Whose?”',
    ]);
  });

  test('says nothing of answers where the same is said without them, so that a sitting is not named either', () => {
    const pack = (outcome: Rule['outcome']) =>
      aPack({
        questions,
        rules: [
          aRule({ id: 'sitting', when: { sitting: ['during'] }, outcome }),
          aRule({ id: 'any', outcome, ask: ['purpose'] }),
        ],
      });
    expect(sentences(pack('ask'), pack('gray'))[0]).toBe(
      'meaning: For everybody: was “No clear answer; ask” (rules “any” or “sitting”), is “Room for judgement” (rules “any” or “sitting”).',
    );
  });

  test('says several answers to one question in a row', () => {
    const pack = (outcome: Rule['outcome']) => [
      aRule({ id: 'some', when: { answers: { purpose: ['work', 'play'] } }, outcome }),
      aRule({ id: 'any', outcome: 'ask', ask: ['purpose'] }),
    ];
    expect(meanings(pack('fine'), pack('gray'))).toEqual(['after “WORK” or “PLAY” to “What for?”']);
  });

  test('says where it holds before any answer as well', () => {
    const pack = (outcome: Rule['outcome']) => [
      aRule({ id: 'not', when: { answers: { purpose: ['play', 'not-sure'] } } }),
      aRule({ id: 'any', outcome, ask: ['purpose'] }),
    ];
    expect(meanings(pack('ask'), pack('gray'))).toEqual([
      'before any answer and after “WORK” to “What for?”',
    ]);
  });
});

describe('a window that moves', () => {
  const spring = (from: string, until: string, name = 'Spring') => ({
    ...window('2027-12-01'),
    name: { en: name },
    from,
    until,
  });
  const pack = (from: string, until: string, part: Partial<Rule> = {}, name?: string) =>
    aPack({
      windows: [spring(from, until, name)],
      rules: [aRule({ id: 'any', applies: 'in-window', when: { window: ['autumn'] }, ...part })],
    });

  test.each([
    ['2027-02-28', '2027-06-01', 'opens earlier: 2027-02-28 instead of 2027-03-01'],
    ['2027-03-02', '2027-06-01', 'opens later: 2027-03-02 instead of 2027-03-01'],
    ['2027-03-01', '2027-05-31T18:00', 'closes earlier: 2027-05-31 18:00 instead of 2027-06-01'],
    [
      '2028-03-01',
      '2028-06-01',
      'was from 2027-03-01 to 2027-06-01 and is from 2028-03-01 to 2028-06-01',
    ],
  ])('to %s until %s is all that is said, with what is said then', (from, until, told) => {
    const found = sentences(pack('2027-03-01', '2027-06-01'), pack(from, until));
    expect(found.filter((one) => !one.startsWith('time: From '))).toEqual([
      `window: The window “Spring” ${told}.`,
    ]);
    expect(found[0]).toMatch(/^time: .+ The window “Spring” (?:opens|closes|has moved)/);
  });

  test('by another clock alone is told, with both', () => {
    const one = pack('2027-03-01', '2027-06-01');
    const jurisdiction = { ...one.jurisdiction, zone: 'America/Toronto' };
    expect(sentences(one, { ...one, jurisdiction })).toContain(
      `window: The window “Spring” was from 2027-03-01 to 2027-06-01 (${one.jurisdiction.zone}) and is from 2027-03-01 to 2027-06-01 (America/Toronto).`,
    );
  });

  test('is told as it is now or will be next, and not as it will be after that', () => {
    const election = { id: 'local', dates: ['2026-11-30', '2030-11-30'] };
    const recurring = (weeks: number) =>
      aPack({
        elections: [election],
        windows: [
          {
            kind: 'rule',
            id: 'campaign',
            name: { en: 'Campaign' },
            election: 'local',
            opens: { at: 'polling-day', weeks },
            closes: { at: 'polling-day' },
          },
        ],
      });
    expect(sentences(recurring(-5), recurring(-6))).toEqual([
      'window: The window “Campaign” opens earlier: 2026-10-19 instead of 2026-10-26.',
    ]);
  });

  test('does not hide what changes in it', () => {
    const found = sentences(
      pack('2027-03-01', '2027-06-01'),
      pack('2028-03-01', '2028-06-01', { outcome: 'gray' }),
    );
    expect(found.filter((one) => one.startsWith('meaning'))).toEqual([
      'meaning: For everybody, in the window “Spring” or in a window that the administrator has set: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
    ]);
  });

  test('may have another name', () => {
    const dates = ['2027-03-01', '2027-06-01'] as const;
    expect(sentences(pack(...dates), pack(...dates, {}, 'Lent'))).toEqual([
      'window: The window “Spring” is now called “Lent”.',
    ]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'armslength-diff-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [demo] = readBuiltinPacks().filter(({ id }) => id === 'demo');

  test('exits with 0 where they say the same, and says so', () => {
    const { status, stdout } = armslength(['diff', 'builtin:demo', 'builtin:demo']);
    expect(status).toBe(0);
    expect(stdout).toBe('demo@1.0.0 → demo@1.0.0\nThey say the same.\n');
  });

  test('is short, with first what changes for whom, unless all of it is asked for', () => {
    const parts = ['diff', 'builtin:dk-2021-02', 'builtin:dk-2021-05', '--at', '2026-11-26'];
    const short = armslength(parts).stdout.split('\n');
    expect(short.length).toBeLessThan(65);
    expect(short.slice(1, 5)).toEqual([
      expect.stringMatching(
        /^There is no day on which both packs hold: dk-2021-02 .+ as on 2026-11-26\.$/,
      ),
      '',
      expect.stringMatching(/^What changes for whom \(\d+\)$/),
      'For everybody but “Civil servant”, “Communications staff”, “Minister” and “Staff of a council group”, such as “Member of council” and “Mayor or alderman”, on any device but “Phone”:',
    ]);
    expect(short.join()).toContain(
      'was “Own equipment for campaign use” (rule “member-campaign”), “Contested”, is “Fine on a condition;',
    );
    const { stdout } = armslength([...parts, '--all']);
    const { lines } = armslength([...parts, '--json']);
    expect(stdout.match(/^- /gm)).toHaveLength(lines().length);
  });

  test('exits with 1 where something changes, one object a line for machines', () => {
    const file = path.join(folder, 'pack.json');
    writeFileSync(file, JSON.stringify({ ...demo, status: 'contested' }));
    const { status, lines } = armslength([
      'diff',
      'builtin:demo',
      file,
      '--json',
      '--at',
      '2026-11-22',
    ]);
    expect(status).toBe(1);
    expect(lines()).toEqual([
      {
        kind: 'pack',
        sentence: 'How the guideline stands changed from “In force” to “Contested”.',
      },
    ]);
  });

  test('tells from when to when a window that moves has who told what, and machines with moments', () => {
    const [old] = readBuiltinPacks().filter(({ id }) => id === 'nz-local');
    const windows = old?.windows.map((one) => ({
      ...one,
      opens: { at: 'polling-day', months: -4 },
    }));
    const file = path.join(folder, 'moved.json');
    writeFileSync(file, JSON.stringify({ ...old, windows, sequence: (old?.sequence ?? 0) + 1 }));
    const parts = ['diff', 'builtin:nz-local', file, '--at', '2026-11-22'];
    const page = armslength(parts).stdout;
    expect(page).toContain(
      '- What is said in a window is said at other times: see “From when to when”. Otherwise everybody',
    );
    expect(page).toMatch(/\n\nFrom when to when \(\d+\)\n- From 2028-06-14 to 2028-07-14, for /);
    const told = armslength([...parts, '--json'])
      .lines()
      .filter((one) => (one as { readonly kind: string }).kind === 'time');
    expect(told[0]).toEqual({
      kind: 'time',
      who: expect.stringMatching(/^For /) as string,
      sentence: expect.stringMatching(/^From 2028-06-14 to 2028-07-14, for /) as string,
      from: '2028-06-14T00:00:00+12:00',
      until: '2028-07-14T00:00:00+12:00',
      windows: ['pre-election'],
    });
  });

  test('tells what changes on a day on which only one of the two holds', () => {
    const file = path.join(folder, 'ended.json');
    const ended = { ...demo, sequence: 99, validUntil: '2027-01-01' };
    writeFileSync(file, JSON.stringify(ended));
    const { stdout } = armslength(['diff', 'builtin:demo', file, '--at', '2027-02-01']);
    expect(stdout.split('\n')[1]).toBe(
      'Asked as on 2026-12-31, when both packs hold. On 2027-02-01 only the old one holds: see “From when to when”.',
    );
    expect(stdout).toMatch(/\n- From 2027-01-01 .+, is nothing\. The pack ends earlier\.\n/);
  });

  test('says so where something changes and “sequence” does not rise', () => {
    const told = (sequence: number, more: object) => {
      const file = path.join(folder, 'sequence.json');
      writeFileSync(file, JSON.stringify({ ...demo, reviewBy: '2030-01-01', sequence, ...more }));
      return armslength(['diff', 'builtin:demo', file, '--at', '2026-11-22']).stderr;
    };
    const { sequence = 0 } = demo ?? {};
    expect(told(sequence, {})).toBe(
      `“sequence” is ${sequence} in both, and their content is not the same: a device that has the one refuses the other. Write ${sequence + 1} or more.\n`,
    );
    expect(told(sequence + 1, {})).toBe('');
    expect(told(sequence, { id: 'another' })).toBe('');
    const raised = path.join(folder, 'lower.json');
    writeFileSync(raised, JSON.stringify({ ...demo, sequence: sequence + 1 }));
    expect(armslength(['diff', raised, 'builtin:demo', '--at', '2026-11-22']).stderr).toBe(
      `“sequence” was ${sequence + 1} and is ${sequence}: a device that has had the higher one refuses the lower. Write ${sequence + 2} or more.\n`,
    );
  });

  test('says so where they say the same to everybody, and are not the same', () => {
    const { sequence = 0 } = demo ?? {};
    const file = path.join(folder, 'version.json');
    const told = (more: object) => {
      writeFileSync(file, JSON.stringify({ ...demo, ...more }));
      const parts = ['diff', 'builtin:demo', file, '--at', '2026-11-22'];
      const { status, stdout, stderr } = armslength(parts);
      return [status, stdout.includes('They say the same.'), /“sequence”.*/.exec(stderr)?.[0]];
    };
    const reused = expect.stringContaining(`“sequence” is ${sequence} in both`) as string;
    expect(told({ version: '1.0.1' })).toEqual([1, true, reused]);
    const only = (more: object) => {
      told({ sequence: sequence + 1, ...more });
      return armslength(['diff', 'builtin:demo', file]).stdout.split('\n')[1];
    };
    const changelog = demo?.changelog.map((one) => ({ ...one, date: '2026-01-02' }));
    expect(only({ changelog, version: '1.0.1' })).toBe(
      'They say the same. All that is written otherwise is “version” and “changelog”.',
    );
    expect(only({ $schema: 'elsewhere.json' })).toBe('They say the same.');
    expect(told({ version: '1.0.1', sequence: sequence + 1 })).toEqual([0, true, undefined]);
    expect(told({ $schema: 'elsewhere.json' })).toEqual([0, true, undefined]);
  });

  test('says nothing of a pack and what was signed of it', () => {
    const own = (name: string) => path.join(folder, name);
    const town = 'test/cli/small-town.json';
    armslength(['keygen', '--out', own('key.jwk')]);
    armslength(
      ['sign', town, '--key', own('key.jwk'), '--out', own('town.jws')].concat(
        '--at',
        '2026-11-22',
      ),
    );
    writeFileSync(own('town.json'), armslength(['inspect', own('town.jws'), '--pack']).stdout);
    const { status, stderr } = armslength(['diff', own('town.json'), town, '--at', '2026-11-22']);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('names the sequences where they differ, since a version may be called the same', () => {
    const { sequence = 0 } = demo ?? {};
    const file = path.join(folder, 'raised.json');
    writeFileSync(file, JSON.stringify({ ...demo, status: 'contested', sequence: sequence + 1 }));
    const { stdout } = armslength(['diff', 'builtin:demo', file, '--at', '2026-11-22']);
    expect(stdout.split('\n')[0]).toBe(
      `demo@1.0.0, sequence ${sequence} → demo@1.0.0, sequence ${sequence + 1}`,
    );
  });

  test('says so where validate finds something in what is compared', () => {
    const [first, ...others] = demo?.rules ?? [];
    const rules = [{ ...first, sources: ['nowhere'] }, ...others];
    const file = path.join(folder, 'unsound.json');
    writeFileSync(file, JSON.stringify({ ...demo, sequence: 99, rules }));
    const { stderr, status } = armslength(['diff', 'builtin:demo', file, '--at', '2026-11-22']);
    expect(stderr).toMatch(
      /unsound\.json: “npx armslength validate” finds \d+ issues? in it, so that “sign” would not sign it\.\n$/,
    );
    expect(status).toBe(1);
  });

  test('a case whose text is long is told with its beginning', () => {
    const text = { en: 'A member writes a post. '.repeat(20) };
    const cases = [{ ...theCase, text }];
    const found = differences(
      aPack({ cases }),
      aPack({ cases, rules: [aRule({ id: 'any', outcome: 'gray' })] }),
      sites,
      NOW,
    );
    expect(found.find(({ kind }) => kind === 'case')?.line).toMatch(
      /: A member writes a post\. A .+ …$/,
    );
  });

  test('exits with 2 for a moment that is none, and for a pack that is not there', () => {
    expect(armslength(['diff', 'builtin:demo', 'builtin:demo', '--at', 'soon']).status).toBe(2);
    expect(armslength(['diff', 'builtin:demo', 'builtin:nowhere']).status).toBe(2);
  });
});
