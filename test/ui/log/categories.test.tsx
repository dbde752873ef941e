// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { aNote } from '../../core/notes.ts';
import { all, clear, click, field, press, texts } from '../page.tsx';
import { pack } from '../reminders.ts';
import { categoryOf } from '../../../src/ui/log/categories.ts';
import { citationOf } from '../../../src/core/pack-schema.ts';
import { openLog } from './a-log.tsx';

afterEach(clear);

const correct = () =>
  click(
    all('button').find((one) => one.getAttribute('aria-label')?.startsWith('Correct the note of')),
  );

const staff = { id: 'staff_page', label: { en: 'Staff: our page' }, roles: ['communications'] };
const withStaff = { ...pack, categories: [...pack.categories, staff] };
const packs = { packs: [withStaff], inForce: [withStaff] };

async function offeredByHand(role?: string): Promise<readonly string[]> {
  await openLog([], { ...packs, role });
  await press('Add a note by hand');
  return [...field('Category').options].map(({ text }) => text);
}

test('a note by hand is offered the categories of the role, and all of them where none is known', async () => {
  expect(await offeredByHand('communications')).toContain('Staff: our page');
  expect(await offeredByHand()).toContain('Staff: our page');
  const offered = await offeredByHand('councillor');
  expect(offered).not.toContain('Staff: our page');
  expect(offered).toContain('Council work');
});

test('a correction is offered those of the role, and the one that the note has', async () => {
  const offered = () => texts('dialog label');
  await openLog([aNote(1)], { ...packs, role: 'councillor' });
  await correct();
  expect(offered()).not.toContain('Staff: our page');
  await openLog([aNote(1, { category: 'staff_page' })], { ...packs, role: 'councillor' });
  await correct();
  expect(offered()).toContain('Staff: our page');
  expect(all('dialog input:checked')).toHaveLength(1);
});

test('a category is called as the user’s language has it, by whichever pack here', () => {
  const nordic = {
    ...pack,
    id: 'nordic',
    categories: [{ id: 'council_work', label: { en: 'Work', fi: 'Luottamustehtävä' } }],
  };
  const called = (language: 'en' | 'da' | 'fi' | 'sv', among = [pack, nordic]) =>
    categoryOf('council_work', citationOf(pack), among, language);
  expect(called('en').label).toBe('Council work');
  expect(called('da').label).toBe('Kommunalt hverv');
  expect(called('fi')).toEqual({ id: 'council_work', label: 'Luottamustehtävä' });
  expect(called('fi', [nordic, pack])).toEqual(called('fi'));
  expect(called('sv')).toEqual({ id: 'council_work', label: 'Council work', lang: 'en' });
});
