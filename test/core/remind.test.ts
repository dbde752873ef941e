import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/core/place.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Policy } from '../../src/core/policy.ts';
import { remind } from '../../src/core/remind.ts';
import type { Language } from '../../src/core/words.ts';
import { aPack, aRule, aWorld } from './examples.ts';

const composer: Place = { site: 'square', family: 'social', surface: 'composer' };
const GUIDELINE = 'https://www.example.org/guideline';
const both = (en: string) => ({ en, da: `${en} på dansk` });

function reminderOf(
  pack: Partial<RulePack> = {},
  {
    policy = {},
    language = 'en',
    place = composer,
  }: {
    policy?: Policy;
    language?: Language;
    place?: Place;
  } = {},
) {
  const world = { ...aWorld({ packs: [aPack(pack)], policy }), language };
  const reminder = remind(place, 'Square', world);
  if (!reminder) throw new Error('no rule speaks');
  return reminder;
}

test('a reminder is complete, and has nothing that nobody has given', () => {
  const { advice, ...rest } = reminderOf();
  expect(rest).toStrictEqual({
    site: 'square',
    siteName: 'Square',
    surface: 'composer',
    language: 'en',
    municipality: 'Example Council',
    title: 'This page can publish a post',
    footer:
      'You can carry on, make a note, or read the guideline. A note is voluntary and stays on this device.',
    guidelineUrl: GUIDELINE,
    categories: [{ id: 'council_work', label: 'Council work' }],
    goodToKnow: [],
  });
  expect(advice.rule).toBe('any');
});

describe('it is named whose guideline it is:', () => {
  const languages: RulePack['languages'] = ['en', 'da'];
  const { municipality: _, ...national } = aPack({
    languages,
    issuer: { name: { en: 'the association' } },
  });
  test.each<[string, RulePack, Policy, string]>([
    ['the municipality of the settings', national, { municipality: 'Our Town' }, 'Our Town'],
    ['that of the pack', aPack({ languages }), {}, 'Example Council'],
    [
      'else the authority',
      { ...national, authority: both('A ministry') },
      {},
      'A ministry på dansk',
    ],
    ['else the issuer, as a sentence begins', national, {}, 'The association'],
  ])('%s', (_name, pack, policy, named) => {
    const world = { ...aWorld({ packs: [pack], policy }), language: 'da' as const };
    const reminder = remind(composer, 'Square', world);
    expect(reminder?.municipality).toBe(named);
    expect(reminder?.advice.body.startsWith(named)).toBe(true);
  });
});

test('a meeting is on an account, and its title names the service', () => {
  const place: Place = { site: 'talk', family: 'call', surface: 'call', tenant: 'council' };
  expect(reminderOf({}, { place })).toMatchObject({
    tenant: 'council',
    title: 'Meeting on the council’s Square',
  });
});

test.each([
  ['no rule speaks', aPack({ rules: [] })],
  ['it is out of scope', aPack({ rules: [aRule({ id: 'out', outcome: 'out-of-scope' })] })],
])('there is none where %s', (_, pack) => {
  expect(remind(composer, 'Square', aWorld({ packs: [pack] }))).toBeNull();
});

describe('the language', () => {
  const pack = {
    municipality: both('Example Council'),
    categories: [{ id: 'council_work', label: both('Council work') }],
  };

  test('is the one asked for where the pack has it, in every part', () => {
    const reminder = reminderOf({ ...pack, languages: ['en', 'da'] }, { language: 'da' });
    expect(reminder).toMatchObject({
      language: 'da',
      municipality: 'Example Council på dansk',
      title: 'Her kan man lave et opslag',
      categories: [{ label: 'Council work på dansk' }],
      advice: { says: 'Det er i orden efter retningslinjerne.' },
    });
  });

  test('where the pack does not have it, is English in all that the pack says, and in nothing else', () => {
    expect(reminderOf(pack, { language: 'da' })).toMatchObject({
      language: 'da',
      lang: 'en',
      municipality: 'Example Council',
      title: 'Her kan man lave et opslag',
      footer: expect.stringContaining('Du kan fortsætte') as string,
      categories: [{ label: 'Council work' }],
      advice: {
        says: 'The guidelines say this use is fine.',
        body: expect.stringContaining('Example Council has guidelines') as string,
      },
    });
  });

  test('is not told twice where there is one', () => {
    expect(reminderOf(pack)).not.toHaveProperty('lang');
  });
});

describe('the guideline that can be opened', () => {
  const [source] = aPack().sources;
  if (!source) throw new Error('no source');
  const { guideline: _, ...comment } = { ...source, id: 'comment', url: 'https://c.example/' };
  const { url: __, ...paper } = { ...source, id: 'paper' };

  test('is the administrator’s, before the pack’s', () => {
    const policy = { guidelineUrl: 'https://www.example.org/ours' };
    expect(reminderOf({}, { policy }).guidelineUrl).toBe('https://www.example.org/ours');
  });

  test('is the first source that is the guideline itself and has an address', () => {
    expect(reminderOf({ sources: [comment, paper, source] }).guidelineUrl).toBe(GUIDELINE);
  });

  test('is not there where no source is one, and the footer names who can be asked', () => {
    const reminder = reminderOf({ sources: [comment, paper] });
    expect(reminder).not.toHaveProperty('guidelineUrl');
    expect(reminder).not.toHaveProperty('contact');
    expect(reminder.footer).toContain('or ask the secretariat.');
  });

  test('is not there, and somebody has been named', () => {
    const reminder = reminderOf({ sources: [comment], contact: { name: { en: 'the clerk' } } });
    expect(reminder.contact).toStrictEqual({ name: 'the clerk' });
    expect(reminder.footer).toContain('or ask the clerk.');
  });
});

describe('what a note can be about', () => {
  const categories: RulePack['categories'] = [
    { id: 'work', label: { en: 'Work' } },
    { id: 'staff_draft', label: { en: 'Staff: draft' }, roles: ['official', 'communications'] },
    { id: 'staff_page', label: { en: 'Staff: page' }, roles: ['communications'] },
  ];
  const offered = (policy: Policy, pack: Partial<RulePack> = {}) =>
    reminderOf({ categories, ...pack }, { policy }).categories.map(({ id }) => id);

  test.each<[Policy, readonly string[]]>([
    [{ role: 'councillor' }, ['work']],
    [{ role: 'official' }, ['work', 'staff_draft']],
    [{ role: 'communications' }, ['work', 'staff_draft', 'staff_page']],
    [{}, ['work', 'staff_draft', 'staff_page']],
  ])('is what is for the role, and everything where none is known: %j', (policy, ids) => {
    expect(offered(policy)).toEqual(ids);
  });

  test('is also what an answer suggests, to the first question or to the next', () => {
    const label = { en: 'Yes' };
    const asking = (id: string, category: string) => ({
      id,
      text: label,
      options: [
        { id: 'yes', label, category },
        { id: 'not-sure', label: { en: 'Not sure' } },
      ],
    });
    const questions = [asking('first', 'staff_draft'), asking('second', 'staff_page')];
    const rules = [aRule({ id: 'any', ask: ['first', 'second'] })];
    const policy = { role: 'councillor' };
    expect(offered(policy, { questions, rules })).toEqual(['work', 'staff_draft', 'staff_page']);
    expect(offered(policy, { questions, rules: [aRule({ id: 'any', ask: ['first'] })] })).toEqual([
      'work',
      'staff_draft',
    ]);
  });
});

describe('what is good to know', () => {
  const forAll = { id: 'all', title: both('Support'), text: both('Where it is') };
  const forOfficials = { ...forAll, id: 'officials', title: both('Duties'), roles: ['official'] };
  const goodToKnow = [{ ...forAll, url: 'https://www.example.org/support' }, forOfficials];
  const languages: RulePack['languages'] = ['en', 'da'];

  test('is shown in the language of the user, with an address where there is one', () => {
    const policy = { role: 'official' };
    expect(
      reminderOf({ goodToKnow, languages }, { policy, language: 'da' }).goodToKnow,
    ).toStrictEqual([
      {
        title: 'Support på dansk',
        text: 'Where it is på dansk',
        url: 'https://www.example.org/support',
      },
      { title: 'Duties på dansk', text: 'Where it is på dansk' },
    ]);
  });

  test.each<[string, Policy]>([
    ['another role', { role: 'councillor' }],
    ['no role that is known', {}],
  ])('is not shown to %s than it is for', (_, policy) => {
    const { goodToKnow: shown } = reminderOf({ goodToKnow }, { policy });
    expect(shown.map(({ title }) => title)).toEqual(['Support']);
  });
});
