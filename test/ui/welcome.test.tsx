// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { parsePolicy, type Policy } from '../../src/core/policy.ts';
import { choiceOf, draftOf } from '../../src/ui/welcome/draft.ts';
import { Welcome } from '../../src/ui/welcome/Welcome.tsx';
import { aPack, aRule } from '../core/examples.ts';
import {
  all,
  button,
  choose,
  clear,
  field,
  fill,
  has,
  pageText,
  press,
  show,
  texts,
} from './page.tsx';

afterEach(clear);

const demo = aPack({ id: 'demo', name: { en: 'Invented' }, fictional: true });
const { municipality: _, ...general } = aPack({
  id: 'country',
  name: { en: 'General guideline' },
  vocabulary: { roles: [{ id: 'usher', label: { en: 'Usher of the chamber' } }] },
  rules: [
    aRule({ id: 'windowed', applies: 'in-window' }),
    aRule({ id: 'own', when: { role: ['usher'], grant: ['full-time'] } }),
  ],
});
const builtin = [demo, general];

async function open(part: { choice?: Policy; managed?: boolean } = {}) {
  const save = vi.fn<(choice: Policy) => Promise<void>>(() => Promise.resolve());
  const openStatus = vi.fn<() => void>();
  const openSimulator = vi.fn<() => void>();
  const { choice = {}, managed = false } = part;
  await show(
    <Welcome language="en" {...{ builtin, choice, managed, save, openStatus, openSimulator }} />,
  );
  return { save, openStatus, openSimulator };
}

test('it says what it looks at and what it never looks at', async () => {
  await open();
  expect(texts('h2').slice(0, 2)).toEqual(['What it looks at', 'What it never looks at']);
  expect(all('.ds-list li').length).toBe(4);
  expect(pageText()).toContain('It sends nothing to anyone.');
});

test('it can be tried in the simulator', async () => {
  const { openSimulator } = await open();
  await press('Try it in the simulator');
  expect(openSimulator).toHaveBeenCalled();
});

test('an invented municipality is marked as such', async () => {
  await open();
  expect(texts('.ds-field').find((text) => text.startsWith('Invented'))).toContain(
    'Invented, for trying out',
  );
});

test('only the packs of a country that was chosen are offered, and none that has been overtaken', async () => {
  const elsewhere = aPack({
    id: 'elsewhere',
    name: { en: 'Elsewhere' },
    jurisdiction: { country: 'NZ', zone: 'Pacific/Auckland' },
    verified: false,
  });
  const old = aPack({ id: 'old', name: { en: 'Overtaken' }, status: 'superseded' });
  const over = aPack({ id: 'over', name: { en: 'Over' }, validUntil: '2022-01-01' });
  const packs = [demo, general, elsewhere, old, over];
  const save = () => Promise.resolve();
  const openStatus = () => {};
  const openSimulator = () => {};
  await show(
    <Welcome
      language="en"
      {...{ builtin: packs, choice: {}, managed: false, save, openStatus, openSimulator }}
    />,
  );
  const offered = () => texts('[name=pack] + label').map((text) => text.replace(/ ·.*/, ''));
  expect(texts('#country option')).toEqual(['Not said', 'Denmark', 'New Zealand']);
  expect(offered()).toEqual(['Invented', 'None for now']);
  await fill('Country', 'NZ');
  expect(offered()).toEqual(['Invented', 'Elsewhere', 'None for now']);
  expect(texts('.ds-field').find((text) => text.startsWith('Elsewhere'))).toContain(
    'Not yet checked',
  );
  await fill('Country', 'DK');
  expect(offered()).toEqual(['Invented', 'General guideline', 'None for now']);
});

test('the country of what is chosen is chosen too', async () => {
  await open({ choice: { packs: ['builtin:country'] } });
  expect(texts('[name=pack] + label').some((text) => text.startsWith('General guideline'))).toBe(
    true,
  );
});

test('a pack, a role and a device are written as settings that a policy could have', async () => {
  const { save } = await open();
  await choose('Invented');
  await fill('Your role', 'councillor');
  await fill('This device', 'tablet');
  await press('Save');
  const chosen = { packs: ['builtin:demo'], role: 'councillor', deviceKind: 'tablet' };
  expect(save).toHaveBeenCalledWith(chosen);
  expect(parsePolicy(chosen)).toMatchObject({ policy: chosen, issues: [] });
  expect(texts('output')).toEqual(['Saved, and in force from the next page you open.']);
});

test('a pack that waits for a period asks for one, and for the municipality’s name', async () => {
  const { save } = await open();
  expect(has('When it applies')).toBe(false);
  await fill('Country', 'DK');
  await choose('General guideline');
  await fill('Name of the municipality', ' Example Council ');
  expect(button('Save').disabled).toBe(true);
  await choose('Always, as a trial');
  await press('Save');
  expect(save).toHaveBeenCalledWith({
    packs: ['builtin:country'],
    municipality: 'Example Council',
    windows: ['always Trial'],
  });
});

test('two dates are a window from the first day to the last', async () => {
  const { save } = await open();
  await fill('Country', 'DK');
  await choose('General guideline');
  await choose('Between two dates');
  expect(button('Save').disabled).toBe(true);
  await fill('First day', '2026-10-05');
  await fill('Last day', '2026-10-04');
  expect(button('Save').disabled).toBe(true);
  await fill('Last day', '2026-11-24');
  await press('Save');
  const chosen = {
    packs: ['builtin:country'],
    windows: ['2026-10-05/2026-11-24 Election period'],
  };
  expect(save).toHaveBeenCalledWith(chosen);
  expect(parsePolicy(chosen).issues).toEqual([]);
});

test('a last day before the first is asked for again beside its field, and not before it was typed', async () => {
  await open();
  await fill('Country', 'DK');
  await choose('General guideline');
  await choose('Between two dates');
  const isFaulty = () => all('[aria-invalid], .ds-field [role=status] p').length > 0;
  expect(texts('output')[0]).toContain('Choose a first day');
  await fill('First day', '2026-10-05');
  expect(isFaulty()).toBe(false);
  // The year is being typed.
  await fill('Last day', '0202-10-04');
  expect(isFaulty()).toBe(false);
  await fill('Last day', '2026-10-04');
  const last = field('Last day');
  expect(last.getAttribute('aria-invalid')).toBe('true');
  expect(
    document.querySelector(`#${last.getAttribute('aria-describedby')?.split(' ')[0]}`)?.textContent,
  ).toBe('The last day is before the first. Please choose a later one.');
  expect(texts('output')).toEqual(['']);
  await fill('Last day', '2026-10-05');
  expect(isFaulty()).toBe(false);
  expect(button('Save').disabled).toBe(false);
});

test('the name of a municipality is no longer than reminders have room for', async () => {
  await open();
  await fill('Country', 'DK');
  await choose('General guideline');
  expect(field('Name of the municipality').maxLength).toBe(100);
});

test('a language can be chosen, or left to the browser', async () => {
  const { save } = await open({ choice: { packs: ['builtin:demo'] } });
  expect(texts('#language option')).toEqual([
    'As the browser',
    'English',
    'dansk',
    'svenska',
    'norsk bokmål',
    'suomi',
  ]);
  await fill('Language', 'da');
  await press('Save');
  expect(save).toHaveBeenLastCalledWith({ packs: ['builtin:demo'], language: 'da' });
  await fill('Language', '');
  await press('Save');
  expect(save).toHaveBeenLastCalledWith({ packs: ['builtin:demo'] });
});

test('the roles and grants that the pack speaks of can be chosen', async () => {
  await open();
  expect(pageText()).not.toContain('Usher');
  await fill('Country', 'DK');
  await choose('General guideline');
  await fill('Your role', 'usher');
  await fill('Your office', 'full-time');
  expect(field('Your role').value).toBe('usher');
});

test('a role that only the pack knows has the name that the pack gives it', async () => {
  await open();
  await fill('Country', 'DK');
  await choose('General guideline');
  expect(texts('#role option')).toContain('Usher of the chamber');
});

test('what was chosen before is shown, and what is not asked about stays', async () => {
  const choice: Policy = {
    packs: ['builtin:country'],
    role: 'official',
    language: 'da',
    surfaces: ['call'],
    windows: ['2026-10-05/2026-11-24 Election period'],
  };
  const { save } = await open({ choice });
  expect(field('Country').value).toBe('DK');
  expect(field('General guideline').checked).toBe(true);
  expect(field('Last day').value).toBe('2026-11-24');
  await press('Save');
  expect(save).toHaveBeenCalledWith(choice);
});

const names = { periodName: 'Election period', trialName: 'Trial' };

test('choosing none takes the pack and its window away', () => {
  const before: Policy = { packs: ['builtin:country'], windows: ['always Election period'] };
  expect(choiceOf({ ...draftOf(before), pack: '' }, undefined, names, before)).toEqual({});
});

test('where an administrator decides there is nothing to choose', async () => {
  const { openStatus } = await open({ managed: true });
  expect(all('input, select')).toHaveLength(0);
  expect(pageText()).toContain('An administrator has chosen the settings.');
  await press('Open the status page');
  expect(openStatus).toHaveBeenCalled();
});

test('a choice that the browser did not write is not said to be saved', async () => {
  const save = () => Promise.reject(new Error('no room'));
  await show(
    <Welcome
      language="en"
      builtin={builtin}
      choice={{ packs: ['builtin:demo'] }}
      managed={false}
      save={save}
      openStatus={() => undefined}
      openSimulator={() => undefined}
    />,
  );
  await press('Save');
  await expect.poll(() => texts('output').join('')).toContain('This browser did not save it.');
});
