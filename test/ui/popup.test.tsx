// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { outlookOf } from '../../src/core/outlook.ts';
import type { Silence } from '../../src/core/silence.ts';
import { situationOf } from '../../src/core/situation.ts';
import {
  Popup,
  type PopupActions,
  type PopupProps,
  type PopupSeen,
} from '../../src/ui/popup/Popup.tsx';
import { dress, nameOf } from '../../src/ui/popup/state.ts';
import { Why } from '../../src/ui/popup/Why.tsx';
import { WhySilent } from '../../src/ui/trace/WhySilent.tsx';
import type { Rule } from '../../src/core/pack-schema.ts';
import { aPack, aRule, SITES } from '../core/examples.ts';
import { aNote } from '../core/notes.ts';
import {
  all,
  button,
  choose,
  clear,
  field,
  has,
  pageText,
  press,
  show,
  textOf,
  texts,
} from './page.tsx';
import { aReminder, NOW, pack, policy } from './reminders.ts';

afterEach(clear);

/** A popup with a door behind it that keeps what was said, as the real one does. */
async function open(seen: Partial<PopupSeen>) {
  const actions = {
    carryOn: vi.fn<PopupActions['carryOn']>(),
    makeNote: vi.fn<PopupActions['makeNote']>(),
    changeCategory: vi.fn<PopupActions['changeCategory']>(),
    pause: vi.fn<PopupActions['pause']>(),
    open: vi.fn<PopupActions['open']>(),
    close: vi.fn<PopupActions['close']>(),
    silence: vi.fn<PopupActions['silence']>(),
    hearAgain: vi.fn<PopupActions['hearAgain']>(),
    saveNote: vi.fn<PopupActions['saveNote']>(),
    lossSeen: vi.fn<PopupActions['lossSeen']>(),
    copy: vi.fn<PopupActions['copy']>(async () => {}),
  };
  let kept: PopupSeen = { pausedUntil: 0, ...seen };
  const paint = async (more: Partial<PopupSeen>): Promise<void> => {
    kept = { ...kept, ...more };
    const props: PopupProps = {
      ...kept,
      ...actions,
      language: 'en',
      now: NOW,
      answer: (answered) => void paint({ answered }),
      showWhy: (wanted) => void paint({ Why: wanted ? Why : undefined }),
    };
    dress(document.documentElement, props);
    await show(<Popup {...props} />);
  };
  await paint({});
  return { ...actions, paint };
}

const openOn = (reminder = aReminder()) => open({ visit: { reminder } });
/** What the root element carries, by the names of the contract. */
const root = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...document.documentElement.attributes].map(({ name, value }) => [
      name.replace('data-', ''),
      value,
    ]),
  );
const standing = { packs: [pack], sites: SITES, silences: [], WhySilent };
const world = {
  ...standing,
  situation: situationOf(policy, [pack], NOW),
  policyState: 'absent',
  language: 'en',
  pausedUntil: 0,
} as const;
const outlook = outlookOf(world);
const withSilences = (silences: readonly Silence[]) => ({
  outlook: outlookOf({ ...world, silences }),
  standing: { ...standing, silences },
});
/** The first moment of tomorrow, by the clock of this device. */
const TOMORROW = new Date(new Date(NOW).setHours(24, 0, 0, 0)).getTime();

describe('while a reminder stands', () => {
  test('the root element says which, in the words of the contract', async () => {
    await openOn();
    expect(root()).toEqual({
      lang: 'en',
      state: 'reminder',
      surface: 'composer',
      site: 'square',
      rule: 'post',
      outcome: 'ask',
    });
  });

  test('the root element says whose meeting it is, where that is known', async () => {
    await openOn(
      aReminder({ place: { site: 'talk', family: 'call', surface: 'call', tenant: 'council' } }),
    );
    expect(root()).toMatchObject({ surface: 'call', tenant: 'council' });
  });

  test('where the pack lacks the language of the user, its texts alone are in another, and say so', async () => {
    const reminder = aReminder({ language: 'fi' });
    const { paint } = await openOn(reminder);
    const rule = nameOf(reminder);
    await paint({ answered: { to: rule, answers: { purpose: 'campaign' } } });
    await press('Ei sovi tilanteeseen');
    expect(root()).toMatchObject({ lang: 'fi' });
    expect(texts('h1')).toEqual([reminder.title]);
    const { advice } = reminder;
    const after = advice.after['campaign'];
    for (const text of [
      after?.body,
      after?.guidance,
      advice.window?.name,
      advice.packName,
      'What is it for?',
      'Campaign',
      'The registry',
    ]) {
      const of = all('main *').filter(
        ({ textContent, children }) => children.length === 0 && textContent === text,
      );
      expect(of.length, text).toBeGreaterThan(0);
      expect(new Set(of.map((one) => one.closest('[lang]')?.getAttribute('lang')))).toEqual(
        new Set(['en']),
      );
    }
    for (const name of ['Jatka', 'Tee merkintä'])
      expect(button(name)?.closest('[lang]')?.getAttribute('lang')).toBe('fi');
  });

  test('it has one heading of the first level, the text and the footer', async () => {
    const reminder = aReminder();
    await openOn(reminder);
    expect(texts('h1')).toEqual([reminder.title]);
    expect(pageText()).toContain(reminder.advice.body);
    expect(pageText()).toContain(reminder.footer);
  });

  test('the period names the municipality, the window and its first and last day', async () => {
    await openOn();
    expect(texts('.period')).toEqual([
      'Example Council · Local elections · 5 October 2026 to 24 November 2026',
    ]);
  });

  test('a rule that always applies says so', async () => {
    await openOn(aReminder({ pack: aPack() }));
    expect(texts('.period')).toEqual(['Example Council · at all times']);
  });

  test.each<[Partial<Rule>, string]>([
    [{}, 'In force · from 1 January 2020 · Example Council'],
    [{ validFrom: '2026-10-05' }, 'In force · from 5 October 2026 · Example Council'],
    [
      { validUntil: '2026-12-01' },
      'In force · 1 January 2020 to 30 November 2026 · Example Council',
    ],
    [{ status: 'proposed', validFrom: '2026-10-05' }, 'from 5 October 2026 · Example Council'],
    [{ sources: [] }, 'In force · from 1 January 2020'],
  ])('a rule like %j says since when it holds, and who says so', async (part, words) => {
    await openOn(aReminder({ pack: aPack({ rules: [aRule({ id: 'any', ...part })] }) }));
    expect(texts('.standing')).toEqual([words]);
  });

  test('press is not named as who says so: only as who tells it, where nobody else does', async () => {
    const [guideline] = aPack().sources;
    if (!guideline) throw new Error('no source');
    const paper = { ...guideline, id: 'press', authority: { en: 'The Paper' }, report: true };
    const standingOn = async (sources: string[]) => {
      const rules = [aRule({ id: 'any', sources })];
      await openOn(aReminder({ pack: aPack({ rules, sources: [paper, guideline] }) }));
      return texts('.standing');
    };
    const since = 'In force · from 1 January 2020';
    expect(await standingOn(['press', 'guideline'])).toEqual([`${since} · Example Council`]);
    expect(await standingOn(['press'])).toEqual([`${since} · as told by The Paper`]);
  });

  test.each([
    [{ status: 'proposed' }, {}, 'Proposed, not in force'],
    [{ status: 'contested' }, {}, 'Contested'],
    [{ verified: false }, {}, 'Not yet checked against its source'],
    [{}, { fictional: true }, 'Invented, for trying out'],
  ] as const)('a rule like %j in a pack like %j is marked in words', async (rule, part, words) => {
    await openOn(aReminder({ pack: aPack({ ...part, rules: [aRule({ id: 'any', ...rule })] }) }));
    expect(texts('.tags > li')).toEqual([words]);
  });

  test('a rule that is simply in force carries no mark', async () => {
    await openOn();
    expect(all('.tags')).toHaveLength(0);
  });

  test('the question is a group with a name, and not sure is one of its answers', async () => {
    await openOn();
    expect(texts('fieldset legend')).toEqual(['What is it for?']);
    expect(texts('fieldset label')).toEqual(['Council work', 'Campaign', 'Not sure']);
    expect(all('input:checked')).toHaveLength(0);
  });

  test('an answer changes the text, the guidance and the root element', async () => {
    await openOn();
    await choose('Campaign');
    expect(texts('output')).toEqual(['Your own phone is fine.']);
    expect(pageText()).toContain('For campaign use the guidelines point to your own equipment.');
    expect(root()).toMatchObject({ state: 'reminder', rule: 'campaign', outcome: 'own-equipment' });
    expect(field('Campaign').checked).toBe(true);
  });

  test('where a rule has no guidance of its own, the guideline’s sentence is announced', async () => {
    await openOn();
    expect(texts('output')).toEqual(['']);
    await choose('Council work');
    expect(texts('output')).toEqual(['The guidelines say this use is fine.']);
  });

  test('a second question comes with the answer that leads to it, and goes with it', async () => {
    await openOn();
    await choose('Council work');
    expect(texts('legend')).toEqual(['What is it for?', 'Did somebody ask for it?']);
    await choose('Campaign');
    expect(texts('legend')).toEqual(['What is it for?']);
  });

  test('the answers stay when the same reminder is renewed, and go with another', async () => {
    const { paint } = await openOn();
    await choose('Campaign');
    await paint({ visit: { reminder: aReminder() } });
    expect(field('Campaign').checked).toBe(true);
    await paint({ visit: { reminder: aReminder({ place: { surface: 'newsletter' } }) } });
    expect(field('Campaign').checked).toBe(false);
  });

  test('Carry on and Make a note are the same kind of button, side by side', async () => {
    await openOn();
    const [carryOn, makeNote] = [button('Carry on'), button('Make a note')];
    expect(carryOn.parentElement).toBe(makeNote.parentElement);
    const look = ({ className, type, dataset }: HTMLButtonElement) => [
      className,
      type,
      dataset['variant'],
    ];
    expect(look(carryOn)).toEqual(look(makeNote));
  });

  test('Make a note makes it at once, under the advice that is shown', async () => {
    const { makeNote } = await openOn();
    await choose('Campaign');
    await press('Make a note');
    expect(makeNote).toHaveBeenCalledTimes(1);
    expect(makeNote.mock.calls[0]?.[1]).toMatchObject({
      rule: 'campaign',
      answers: { purpose: 'campaign' },
    });
  });

  test('an answer for which no rule speaks is still noted', async () => {
    const reminder = aReminder();
    const mute = { ...reminder, advice: { ...reminder.advice, after: {} } };
    const { makeNote } = await openOn(mute);
    await choose('Campaign');
    await press('Make a note');
    expect(makeNote.mock.calls[0]?.[1]).toMatchObject({
      rule: 'post',
      answers: { purpose: 'campaign' },
    });
  });

  test('Carry on asks for nothing', async () => {
    const { carryOn, makeNote } = await openOn();
    await press('Carry on');
    expect(carryOn).toHaveBeenCalledTimes(1);
    expect(makeNote).not.toHaveBeenCalled();
  });

  test('Read the guideline is a link that says where it leads, where there is a guideline to read', async () => {
    await openOn();
    expect(all('.also a').map((link) => link.getAttribute('href'))).toEqual([
      'https://www.example.org/guideline',
    ]);
    expect(texts('.also a')).toEqual(['Read the guideline: www.example.org, in a new tab']);
    await openOn(
      aReminder({
        pack: aPack({
          sources: pack.sources.map((source) => ({ ...source, guideline: false })),
        }),
      }),
    );
    expect(all('.also a')).toEqual([]);
  });

  test('a source names its authority, its title and the host that its link leads to', async () => {
    await openOn();
    expect(texts('section li p')[0]).toBe('Example Council: Guideline');
    expect(texts('section li a')[0]).toBe('www.example.org, in a new tab');
    expect(
      all('a[target]').every(
        ({ attributes }) => attributes.getNamedItem('rel')?.value === 'noreferrer',
      ),
    ).toBe(true);
  });

  test('This does not fit shows why in place, and hides it again', async () => {
    await openOn();
    expect(button('This does not fit').getAttribute('aria-expanded')).toBe('false');
    await press('This does not fit');
    expect(button('This does not fit').getAttribute('aria-expanded')).toBe('true');
    for (const part of [
      'Square',
      'a place to write posts',
      'example@1.0.0 post',
      'example@1.0.0',
      'Local elections',
      'The registry',
    ]) {
      expect(texts('#why')[0]).toContain(part);
    }
    await press('This does not fit');
    expect(texts('#why')).toEqual(['']);
  });

  test('from there the site can be silenced for today', async () => {
    const { silence } = await openOn();
    await press('This does not fit');
    await press('Not again today on Square');
    expect(silence).toHaveBeenCalledExactlyOnceWith({ site: 'square', until: TOMORROW });
  });

  test('from there a text about the rule, and about nothing else, can be copied', async () => {
    const { copy } = await openOn();
    await press('This does not fit');
    expect(texts('#why output')).toEqual(['']);
    await press('Copy the text');
    const [text = ''] = copy.mock.calls[0] ?? [];
    expect(text.split('\n')).toEqual([
      'A reminder came up on Square, where there is a place to write posts. The rule may need to be looked at, for this reason: …',
      'example@1.0.0 · post · ask',
    ]);
    expect(texts('#why .letter')).toEqual([text.replace('\n', ' ')]);
    expect(texts('#why output')).toEqual(['Copied. Nothing was sent.']);
  });

  test('the worked cases beside the rule are there, each with what the guideline says', async () => {
    await open({
      visit: { reminder: aReminder() },
      casesOf: ({ rule }) => [
        { id: 'a', text: `A case of ${rule}`, says: 'It is fine.' },
        { id: 'b', text: 'A case beside' },
      ],
    });
    await press('This does not fit');
    expect(texts('#why .folds li')).toEqual(['A case of postIt is fine.', 'A case beside']);
  });

  describe('once the user has asked why', () => {
    const openWhy = async (part: Parameters<typeof aReminder>[0] = {}) => {
      const seen = await openOn(aReminder(part));
      await press(part.language === 'da' ? 'Det passer ikke' : 'This does not fit');
      return seen;
    };
    /** The panel’s headings, each with what stands under it, point by point. */
    const parts = (): Readonly<Record<string, readonly string[]>> =>
      Object.fromEntries(
        all('#why h3').map((heading) => {
          const under = heading.nextElementSibling;
          if (!under) throw new Error('a heading stands alone');
          return [
            textOf(heading),
            under.tagName === 'UL' ? [...under.children].map(textOf) : [textOf(under)],
          ];
        }),
      );
    const reading = (id: string) => ({
      id,
      title: { en: `How to ${id}`, da: `Sådan gør man: ${id}` },
      text: { en: 'Save, and go on elsewhere.', da: 'Gem, og fortsæt et andet sted.' },
    });

    test('every part that the pack has stands under a heading of its own, and lists are lists', async () => {
      await openWhy({
        pack: aPack({
          rules: [
            aRule({
              id: 'any',
              rationale: { en: 'As with paper.' },
              considerations: { for: [{ en: 'It is equal.' }], against: [{ en: 'It is slow.' }] },
              alternatives: [{ en: 'A phone.' }, { en: 'The library.' }],
            }),
          ],
          goodToKnow: [reading('switch')],
        }),
      });
      expect(parts()).toEqual({
        'The reason that the source gives': ['As with paper.'],
        'What speaks for it': ['It is equal.'],
        'What speaks against it': ['It is slow.'],
        'Other ways that the source names': ['A phone.', 'The library.'],
        'Good to know': ['How to switchSave, and go on elsewhere.'],
      });
    });

    test('a pack that has none of them gets no heading for them', async () => {
      await openWhy();
      expect(all('#why h3')).toHaveLength(0);
    });

    test('they are those of the advice that is shown, and change with the answer', async () => {
      const [campaign, ...rules] = pack.rules;
      if (!campaign) throw new Error('the pack is empty');
      const other = { ...campaign, alternatives: [{ en: 'A phone.', da: 'En telefon.' }] };
      await openWhy({ pack: { ...pack, rules: [other, ...rules] }, language: 'da' });
      expect(parts()).toEqual({});
      await choose('Valgkamp');
      expect(parts()).toEqual({ 'Andre muligheder, som kilden nævner': ['En telefon.'] });
      await choose('Kommunalt hverv');
      expect(parts()).toEqual({});
    });

    test('a rule from another pack says which, the one that raised it and the one that is shown', async () => {
      const [campaign, ...rules] = pack.rules.map((rule) =>
        rule.id === 'council' ? rule : { ...rule, inheritedFrom: `base@${rule.id.length}.0.0` },
      );
      if (!campaign) throw new Error('the pack is empty');
      await openWhy({ pack: { ...pack, rules: [campaign, ...rules] } });
      const from = () => texts('#why p').filter((said) => said.includes('another pack'));
      const raised = 'The rule “post” comes from another pack: base@4.0.0.';
      expect(from()).toEqual([raised]);
      await choose('Campaign');
      expect(from()).toEqual([raised, 'The rule “campaign” comes from another pack: base@8.0.0.']);
      await choose('Council work');
      expect(from()).toEqual([raised]);
    });

    test('something to read folds up where there is more of it, and a single one is open', async () => {
      await openWhy({ pack: aPack({ goodToKnow: [reading('switch'), reading('ask')] }) });
      expect(texts('#why .folds summary')).toEqual(['How to switch', 'How to ask']);
      expect(all('#why .folds details[open]')).toHaveLength(0);
      await openWhy({ pack: aPack({ goodToKnow: [reading('switch')] }) });
      expect(texts('#why .folds details[open] summary')).toEqual(['How to switch']);
    });

    test('a link in it says which host it leads to, and tells that host nothing', async () => {
      const url = 'https://help.example.org/switch';
      await openWhy({ pack: aPack({ goodToKnow: [{ ...reading('switch'), url }] }) });
      const [link] = all('#why a');
      expect(link?.textContent).toBe('help.example.org, in a new tab');
      expect(['href', 'target', 'rel'].map((name) => link?.getAttribute(name))).toEqual([
        url,
        '_blank',
        'noreferrer',
      ]);
    });

    test('no level of heading is left out on the way down', async () => {
      await openWhy({ pack: aPack({ goodToKnow: [reading('switch')] }) });
      const levels = all('h1, h2, h3, h4').map(({ tagName }) => Number(tagName.slice(1)));
      expect(levels).toEqual([1, 2, 3, 2]);
    });
  });

  test('who can be asked is there, with a way to write that says nothing of the page', async () => {
    await openOn();
    expect(all('a[href^="mailto:"]').map((link) => link.getAttribute('href'))).toEqual([
      'mailto:registry@council.example',
    ]);
  });

  test('it speaks the language of the reminder', async () => {
    await openOn(aReminder({ language: 'da' }));
    expect(root()['lang']).toBe('da');
    expect(texts('.ways button')).toEqual(['Fortsæt', 'Lav en note']);
    expect(texts('.period')[0]).toContain('5. oktober 2026 til 24. november 2026');
  });
});

test('the focus goes to the heading of what takes the place of a reminder, and only if it was in it', async () => {
  const { paint } = await open({ visit: { reminder: aReminder() }, outlook });
  const idle = { visit: { reminder: null }, outlook };
  await paint(idle);
  expect(document.activeElement).toBe(document.body);
  await paint({ visit: { reminder: aReminder() } });
  button('Carry on').focus();
  await paint(idle);
  expect(document.activeElement?.textContent).toBe('No reminder for this page');
});

test('a site that was silenced is announced where nothing was before, and the focus is on the heading', async () => {
  const { paint } = await openOn();
  const [region] = all('[role=status]');
  expect(region?.childNodes).toHaveLength(0);
  await press('This does not fit');
  button('Not again today on Square').focus();
  const silenced = { site: 'square', until: TOMORROW };
  await paint({
    visit: { reminder: null },
    ...withSilences([silenced]),
    silenced,
    Why: undefined,
  });
  expect(all('[role=status]')[0]).toBe(region);
  expect(textOf(region ?? document.body)).toBe('No more reminders on Square today.');
  expect(document.activeElement?.textContent).toBe('No reminder for this page');
});

describe('when something came between', () => {
  test('a sentence says so, and every way on from the reminder is still there', async () => {
    const { carryOn } = await open({ visit: { reminder: aReminder() }, trouble: 'full' });
    expect(root()).toMatchObject({ state: 'error', surface: 'composer', rule: 'post' });
    expect(texts('[role=status]').join(' ')).toContain('no room left on this device');
    await press('Carry on');
    expect(carryOn).toHaveBeenCalled();
    expect(has('Make a note')).toBe(true);
  });

  test('the note that could not be kept can be saved as a file', async () => {
    const unsaved = aNote(1);
    const { saveNote } = await open({
      visit: { reminder: aReminder() },
      trouble: 'unreadable',
      unsaved,
    });
    await press('Save the note as a file');
    expect(saveNote).toHaveBeenCalledExactlyOnceWith(unsaved);
  });

  test('a log that the browser has lost is told of until the user says that they know', async () => {
    const { lossSeen } = await open({ outlook, lost: true });
    expect(texts('h2')).toContain('The log was started again');
    await press('I have read this');
    expect(lossSeen).toHaveBeenCalledOnce();
  });

  test('without a reminder the sentence has the page’s heading', async () => {
    await open({ trouble: 'unknown' });
    expect(texts('h1')).toEqual(['This could not be done']);
  });
});

describe('after a note', () => {
  const declared = { id: aNote(1).id, reminder: aReminder() };
  const visit = { reminder: null, declared };

  test('reminders can be paused, and a pause ended, where a note stands', async () => {
    const { pause, paint } = await open({ visit, note: aNote(1), standing });
    await press('Pause for today');
    expect(pause).toHaveBeenCalledExactlyOnceWith(expect.any(Number));
    await paint({ pausedUntil: NOW + 60_000 });
    await press('Resume reminders');
    expect(pause).toHaveBeenLastCalledWith(0);
  });

  test('it shows what was noted, and nothing of the reminder is on the root element', async () => {
    await open({ visit, note: aNote(1) });
    expect(root()).toEqual({ lang: 'en', state: 'declared' });
    expect(pageText()).toContain('Noted as: Council work');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('a note without a category offers them at once, and keeps one by its own button', async () => {
    const { changeCategory } = await open({ visit, note: aNote(1, { category: null }) });
    expect(pageText()).toContain('Noted as: No category');
    expect(button('Keep this category').disabled).toBe(true);
    await choose('Campaign');
    expect(changeCategory).not.toHaveBeenCalled();
    await press('Keep this category');
    expect(changeCategory).toHaveBeenCalledWith(aNote(1, { category: null }), 'campaign_own');
  });

  test('a category can be changed', async () => {
    const { changeCategory } = await open({ visit, note: aNote(1) });
    await press('Change the category');
    expect(field('Council work').checked).toBe(true);
    await choose('Campaign');
    await press('Keep this category');
    expect(changeCategory).toHaveBeenCalledWith(aNote(1), 'campaign_own');
  });

  test('the focus goes from the button to the category that the note has, and then to the heading', async () => {
    const { paint } = await open({ visit, note: aNote(1) });
    button('Change the category').focus();
    await press('Change the category');
    expect(document.activeElement).toBe(field('Council work'));
    await choose('Campaign');
    button('Keep this category').focus();
    await press('Keep this category');
    await paint({ note: aNote(2, { category: 'campaign_own', supersedes: aNote(1).id }) });
    expect(document.activeElement?.textContent).toBe('The note is made');
    expect(texts('[role=status]').some((said) => said.startsWith('Noted as: Campaign'))).toBe(true);
  });

  test('without a category, the first can be chosen, and the focus stays with the heading', async () => {
    const { paint } = await open({ visit, note: aNote(1, { category: null }) });
    expect(document.activeElement?.tagName).toBe('H1');
    await paint({});
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('the focus goes to the heading when the note comes to stand for the day, and when it is erased elsewhere', async () => {
    const { paint } = await open({ visit, note: aNote(1), standing });
    button('Let the note stand for today').focus();
    const told = { site: 'square', place: 'composer ', until: TOMORROW };
    await paint({ standing: { ...standing, silences: [told] }, silenced: told });
    expect(document.activeElement?.textContent).toBe('The note is made');
    expect(pageText()).not.toContain('No more reminders on Square today.');
    button('Change the category').focus();
    await paint({ note: null });
    expect(document.activeElement?.textContent).toBe('The note has been erased');
  });

  test('the focus stays where it is when something else changes', async () => {
    const { paint } = await open({ visit, note: aNote(1), standing });
    button('Close').focus();
    await paint({ note: aNote(2, { supersedes: aNote(1).id }) });
    expect(document.activeElement?.textContent).toBe('Close');
  });

  test('a note that was erased meanwhile is said to be erased', async () => {
    await open({ visit, note: null });
    expect(texts('h1')).toEqual(['The note has been erased']);
    expect(has('Change the category')).toBe(false);
  });

  test('the note stands until the site is left, and for the rest of the day if the user says so', async () => {
    const { silence, paint } = await open({ visit, note: aNote(1), standing });
    expect(pageText()).toContain('The note stands until you leave Square.');
    await press('Let the note stand for today');
    const told = { site: 'square', place: 'composer ', until: TOMORROW };
    expect(silence).toHaveBeenCalledExactlyOnceWith(told);
    await paint({ standing: { ...standing, silences: [told] } });
    expect(pageText()).toContain('The note stands for today.');
    expect(has('Let the note stand for today')).toBe(false);
  });

  test('the log is one step away', async () => {
    const doors = await open({ visit, note: aNote(1) });
    await press('Open the log');
    expect(doors.open).toHaveBeenCalledWith('log');
    await press('Close');
    expect(doors.close).toHaveBeenCalled();
  });
});

describe('without a reminder', () => {
  test('it shows the guidelines in use and the period that is open', async () => {
    await open({ outlook });
    expect(root()).toEqual({ lang: 'en', state: 'idle' });
    expect(pageText()).toContain('Example guideline');
    expect(pageText()).toContain('Local elections · 5 October 2026 to 24 November 2026 (open now)');
    expect(pageText()).not.toContain('No period is open');
  });

  test('with no period open it shows the next one', async () => {
    const windows = ['2027-05-01/2027-05-20 Later', '2027-01-01/2027-01-20 Sooner'];
    await open({
      outlook: outlookOf({ ...world, situation: situationOf({ windows }, [pack], NOW) }),
    });
    expect(pageText()).toContain('No period is open now.');
    expect(pageText()).toContain('Sooner · 1 January 2027 to 20 January 2027 (coming up)');
    expect(pageText()).not.toContain('Later');
  });

  test('a pause lasts until tomorrow begins', async () => {
    const { pause } = await open({ outlook });
    await press('Pause for today');
    const [until = 0] = pause.mock.calls[0] ?? [];
    expect(new Date(until).getHours()).toBe(0);
    expect(until).toBeGreaterThan(NOW);
    expect(until - NOW).toBeLessThanOrEqual(25 * 60 * 60 * 1000);
  });

  test('a pause is shown with its end, and can be ended', async () => {
    const { pause } = await open({ outlook, pausedUntil: NOW + 60_000 });
    expect(root()['state']).toBe('paused');
    expect(texts('h1')).toEqual(['Reminders are paused']);
    await press('Resume reminders');
    expect(pause).toHaveBeenCalledWith(0);
  });

  test('a pause that is over is none', async () => {
    await open({ outlook, pausedUntil: NOW });
    expect(root()['state']).toBe('idle');
  });

  test('why nothing is said is told to whoever asks, with the rules that were looked at', async () => {
    const { paint } = await open({ outlook });
    // It has its place from the beginning, so that nothing moves when it has been found out.
    expect(all('details > :not(summary)')).toHaveLength(0);
    expect(texts('summary')).toEqual(['Why nothing is said here']);
    const trace = [{ pack: 'example@1.0.0', rule: 'post', spoke: false, condition: 'status' }];
    await paint({ standing: { ...standing, silent: { why: 'no-rule', trace } } });
    expect(texts('summary')).toEqual(['Why nothing is said here']);
    expect(texts('details .trace li')).toEqual(['post Has been superseded.']);
    await paint({ standing: { ...standing, silent: { why: 'paused', trace: [] } } });
    expect(texts('details p')).toEqual(['Reminders are paused.']);
  });

  test('a site that is silent today is named, with the way back', async () => {
    const silences = [{ site: 'square', until: NOW + 1 }];
    const { hearAgain, paint } = await open(withSilences(silences));
    expect(pageText()).toContain('Silent for today');
    await press('Remind again on Square');
    expect(hearAgain).toHaveBeenCalledExactlyOnceWith('square');
    await paint(withSilences([{ site: 'square', until: NOW }]));
    expect(pageText()).not.toContain('Silent for today');
  });

  test.each(['unknown', 'applied', 'lost'] as const)(
    'settings are not offered while the policy is %s',
    async (policyState) => {
      await open({ outlook: outlookOf({ ...world, policyState }) });
      expect(has('Settings')).toBe(false);
    },
  );

  test('settings are offered where there is no administrator', async () => {
    const doors = await open({ outlook });
    await press('Settings');
    expect(doors.open).toHaveBeenCalledWith('welcome');
  });
});
