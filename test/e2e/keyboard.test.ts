/** Every flow from beginning to end with the keyboard alone, by nothing but what assistive technology is told. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eventually } from './browsers/deadline.ts';
import type { Target } from './browsers/target.ts';
import { type Keys, keysOn } from './keys.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';

const POLICY = { ...DENMARK, role: 'councillor', notice: 'banner' };

const checked = { states: expect.objectContaining({ checked: 'true' }) };
const expanded = { states: expect.objectContaining({ expanded: true }) };

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: {} });
});
afterAll(() => scene.close());

/** The page in front, with somebody at its keys. */
async function at(page: Page): Promise<Keys> {
  await page.bringToFront();
  const session = await scene.context.newCDPSession(page);
  return keysOn(session.send.bind(session) as Target['send']);
}

const pageAt = (end: string) =>
  eventually(end, async () => scene.context.pages().find((page) => page.url().endsWith(end)));

/** Texts, each with a button that copies it. */
const COPIED = new Set(['A diagnosis to pass on', 'A text for the secretariat', 'The text']);

/** Long tables with nothing to do in them. */
const TABLES = /^(?:Each|Files|Permissions|Sites|Values|manifest)/;

/** Opens what is folded up, all of it, with the keys, and goes round what there is to do then. */
async function unfold(keys: Keys): Promise<void> {
  const folded = (await keys.stops()).filter(({ role }) => role === 'DisclosureTriangle');
  for (const { role, name } of folded) {
    await keys.goTo(role, name);
    await keys.press('Enter');
    await keys.isAt(role, name, expanded);
    // Each look at the page takes longer by what stands open in it.
    if (TABLES.test(name)) await keys.press('Enter');
    // What unfolds is there a moment later: then the keys come to it.
    else if (COPIED.has(name)) await keys.goTo('button', 'Copy the text');
  }
  await keys.walk();
}

test('welcome: a guideline is chosen, saved and tried', async () => {
  const keys = await at(await pageAt('/welcome.html'));
  await keys.says('Choose for yourself');
  await keys.walk();
  await keys.goTo('combobox', 'Country');
  await keys.type('Denm');
  await keys.isAt('combobox', 'Country', { value: 'Denmark' });
  await keys.press('Tab');
  await keys.isAt('radio', 'None for now', checked);
  await keys.goTo('radio', 'Denmark: the ministry’s note of 27 May 2021', 'ArrowUp');
  await keys.walk();
  await keys.goTo('radio', 'Between two dates');
  await keys.press('ArrowUp');
  await keys.isAt('radio', 'Always, as a trial', checked);
  await keys.goTo('textbox', 'Name of the municipality');
  await keys.type('Eksempelby');
  await keys.isAt('textbox', 'Name of the municipality', { value: 'Eksempelby' });
  await keys.goTo('combobox', 'Your role');
  await keys.type('Member');
  await keys.goTo('combobox', 'This device');
  await keys.press('ArrowDown');
  await keys.goTo('button', 'Save');
  await keys.press('Enter');
  await keys.says('Saved, and in force from the next page you open.');
  await keys.isAt('button', 'Save');
  await keys.goTo('button', 'Try it in the simulator');
  await keys.press(' ');
  const tried = await pageAt('/log.html#simulator');
  const there = await at(tried);
  await there.goTo('tab', 'Simulator');
  await tried.close();
});

describe('where a reminder stands', () => {
  let page: Page;
  let keys: Keys;
  beforeAll(async () => {
    await scene.setPolicy(POLICY);
    page = await scene.open('https://x.com/home');
    keys = await at(page);
    await keys.goTo('textbox', 'Post text');
    await scene.raised(page);
  });
  afterAll(() => page.close());

  test('banner: it is come to last, moved, and put away', async () => {
    await keys.says('This page can publish a post');
    await keys.isAt('textbox', 'Post text');
    await keys.press('Tab');
    await keys.isAt('button', 'Post');
    for (const name of ['Show', 'Move', 'Close']) {
      await keys.press('Tab');
      await keys.isAt('button', name);
    }
    await keys.press('Shift+Tab', 'Enter');
    await keys.isAt('button', 'Move');
    await keys.press('Tab', 'Enter');
    await expect.poll(() => keys.named('button')).toEqual(['Post']);
    // Where somebody came from.
    await keys.press('Shift+Tab');
    await keys.isAt('button', 'Post');
  });

  test('popup: a question is answered, why is read, a note is made and changed', async () => {
    await page.reload();
    await keys.goTo('textbox', 'Post text');
    await keys.goTo('button', 'Show');
    await keys.press('Enter');
    const popup = keysOn((await scene.openPopup()).send);
    await popup.says('This page can publish a post');
    await popup.walk();
    await popup.goTo('radio', 'Council work');
    await popup.press(' ');
    await popup.isAt('radio', 'Council work', checked);
    await popup.says('The guidelines say this use is fine.');
    await popup.goTo('button', 'This does not fit');
    await popup.press('Enter');
    await popup.says('Why this appeared');
    await popup.isAt('button', 'This does not fit', expanded);
    await popup.press('Tab');
    await popup.isAt('button', 'Not again today on X');
    await unfold(popup);
    await popup.goTo('button', 'Make a note');
    await popup.press('Enter');
    await popup.isAt('heading', 'The note is made');
    await popup.walk();
    await popup.goTo('button', 'Change the category');
    await popup.press('Enter');
    await popup.isAt('radio', 'Council work', checked);
    await popup.press('ArrowDown');
    const better = await popup.focused();
    await popup.goTo('button', 'Keep this category');
    await popup.press('Enter');
    await popup.says(`Noted as: ${better?.name}`);
    await popup.isAt('heading', 'The note is made');
    await popup.goTo('button', 'Close');
    popup.leaveBy('Enter');
  });

  test('popup: it is carried on from, and nothing is left', async () => {
    const other = await scene.open('https://mastodon.social/publish');
    await scene.raised(other);
    const popup = keysOn((await scene.popup(other)).send);
    await popup.says('This page can publish a post');
    await popup.goTo('button', 'Carry on');
    popup.leaveBy(' ');
    await scene.cleared(other);
    await other.close();
  });

  test('popup: reminders are paused and come back', async () => {
    const quiet = await scene.open('https://www.example.org/');
    const popup = keysOn((await scene.popup(quiet)).send);
    await popup.says('No reminder for this page');
    await unfold(popup);
    await popup.goTo('button', 'Pause for today');
    await popup.press('Enter');
    await popup.says('Reminders are paused');
    await popup.isAt('button', 'Resume reminders');
    await popup.press('Enter');
    await popup.says('No reminder for this page');
    await popup.isAt('button', 'Pause for today');
    await popup.goTo('button', 'Open the log');
    popup.leaveBy('Enter');
    const log = await at(await pageAt('/log.html'));
    await log.goTo('tab', 'Log');
    await (await pageAt('/log.html')).close();
    await quiet.close();
  });
});

describe('the page of one’s own', () => {
  let page: Page;
  let keys: Keys;
  beforeAll(async () => {
    page = await scene.openOwn('log.html');
    keys = await at(page);
    await keys.says('My notes');
  });
  afterAll(() => page.close());

  const notes = async () =>
    (await keys.named('button')).filter((name) => name.startsWith('Erase the note of'));
  const day = (back: number) => Temporal.Now.plainDateISO().subtract({ days: back });

  /** Fills in a day, part by part. */
  const enter = async (when: Temporal.PlainDate) => {
    for (const [part, value] of [
      [/^Month/, when.month],
      [/^Day/, when.day],
      [/^Year/, when.year],
    ] as const) {
      await keys.goTo('spinbutton', part);
      await keys.type(String(value).padStart(2, '0'));
    }
  };

  test('log: a note is made by hand', async () => {
    for (const [category, back] of [
      ['Private', 4],
      ['Campaign', 3],
      ['Dialogue', 2],
    ] as const) {
      const before = await notes();
      await keys.goTo('button', 'Add a note by hand');
      await keys.press('Enter');
      await keys.isAt('combobox', 'Where');
      if (before.length === 0) await keys.walk();
      await keys.goTo('combobox', 'Category');
      await keys.type(category);
      await enter(day(back));
      await keys.goTo('button', 'Add the note');
      await keys.press('Enter');
      await expect.poll(async () => (await notes()).length).toBe(before.length + 1);
      await keys.isAt('button', 'Add a note by hand');
    }
    await keys.walk();
  });

  test('log: notes are searched and filtered', async () => {
    const all = await notes();
    await keys.goTo('searchbox', 'Words in the note');
    await keys.type('citizens hand');
    await expect.poll(notes).toHaveLength(1);
    await keys.isAt('searchbox', 'Words in the note', { value: 'citizens hand' });
    await keys.says('The notes that fit are shown.');
    const showAll = async () => {
      await keys.goTo('button', 'Show all notes');
      await keys.press('Enter');
      await expect.poll(notes).toEqual(all);
      await keys.isAt('searchbox', 'Words in the note', { value: '' });
    };
    await showAll();
    await keys.goTo('combobox', 'Category');
    await keys.type('Private');
    await expect.poll(notes).toHaveLength(1);
    await keys.isAt('combobox', 'Category', { value: 'Private' });
    await showAll();
    await keys.goTo('combobox', 'Period');
    await keys.type('Days');
    await keys.isAt('combobox', 'Period', { value: 'Days that I choose' });
    await enter(day(3));
    await enter(day(3));
    await expect.poll(notes).toHaveLength(1);
    await showAll();
  });

  test('log: a note is corrected, and another erased', async () => {
    const all = await notes();
    await keys.goTo('button', /^Correct the note of/);
    await keys.press('Enter');
    await keys.isAt('radio', /./, checked);
    await keys.walk();
    await keys.press('ArrowUp', 'Tab', 'Tab');
    await keys.isAt('button', 'Save');
    await keys.press('Enter');
    await keys.says('The note is corrected.');
    await keys.isAt('button', /^Correct the note of/);
    await keys.press('Tab');
    await keys.isAt('button', all[0] ?? '');
    await keys.press(' ');
    await keys.isAt('button', 'Leave as it is');
    await keys.press('Escape');
    await keys.isAt('button', all[0] ?? '');
    await keys.press('Enter');
    await keys.isAt('button', 'Leave as it is');
    await keys.press('Tab');
    await keys.isAt('button', 'Erase');
    await keys.press('Enter');
    await keys.says('The note is erased.');
    await expect.poll(notes).toEqual(all.slice(1));
    await keys.isAt('button', (all[1] ?? '').replace('Erase', 'Correct'));
  });

  test('log: it is exported, all of it erased, and brought back', async () => {
    const all = await notes();
    for (const format of ['CSV', 'JSON']) {
      await keys.goTo('button', `Export as ${format}`);
      const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')]);
      expect(await readFile(await download.path(), 'utf8')).toContain('private');
      await keys.isAt('button', `Export as ${format}`);
    }
    const ask = async () => {
      await keys.goTo('button', 'Erase all');
      await keys.press('Enter');
      await keys.isAt('button', 'Leave as it is');
    };
    await ask();
    await keys.press('Escape');
    await keys.isAt('button', 'Erase all');
    await ask();
    await keys.press('Tab');
    await keys.isAt('button', 'Erase all');
    await keys.press('Enter');
    await keys.says('The log has been erased.');
    await keys.isAt('heading', 'My notes');
    expect(await notes()).toEqual([]);
    await keys.press('Tab');
    await keys.isAt('button', 'Bring the notes back');
    await keys.press('Enter');
    await expect.poll(notes).toEqual(all);
    await keys.isAt('heading', 'My notes');
  });

  test('status: its parts are opened, and the diagnosis is copied', async () => {
    await keys.goTo('tab', 'Log', 'Shift+Tab');
    await keys.press('ArrowRight');
    await keys.isAt('tab', 'Status', { states: expect.objectContaining({ selected: true }) });
    await unfold(keys);
    await keys.goTo('button', 'Copy the text');
    await keys.press('Enter');
    await keys.says('Copied. Nothing was sent.');
    await keys.isAt('button', 'Copy the text');
  });

  test.each(['Privacy', 'Check it yourself'])(
    '%s: every link and all that is folded up is reached',
    async (name) => {
      await keys.goTo('tab', /./, 'Shift+Tab');
      await keys.goTo('tab', name, 'ArrowRight');
      await keys.says(name === 'Privacy' ? 'Your rights' : 'Look again');
      await unfold(keys);
    },
  );
});
