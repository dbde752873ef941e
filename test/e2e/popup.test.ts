/** Points 3 and 4: the real popup, driven by role and name, and what is kept of what the user says there. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Declaration } from '../../src/core/declare.ts';
import type { Target } from './browsers/target.ts';
import { DENMARK, openScene, type Scene } from './scene.ts';
import { letStand } from './stood.ts';

const POLICY = {
  ...DENMARK,
  role: 'councillor',
  windows: ['2026-01-01/2099-11-20 Local elections'],
};

let scene: Scene;
let page: Page;
let popup: Target;
beforeAll(async () => {
  scene = await openScene({ policy: POLICY });
});
afterAll(() => scene.close());
beforeEach(async () => {
  page = await scene.open('https://x.com/home');
  await page.locator('[role=textbox]').click();
  await scene.raised(page);
  popup = await scene.popup(page);
  await popup.until(`document.documentElement.dataset.state === 'reminder'`);
});
afterEach(async () => {
  await popup.close();
  await page.close();
});

/** The attributes of the contract that stand on the root element. */
const data = () =>
  popup.evaluate<Record<string, string>>(`Object.fromEntries(
    ['state', 'surface', 'site', 'tenant', 'rule', 'outcome']
      .map((name) => [name, document.documentElement.dataset[name]])
      .filter(([, value]) => value !== undefined))`);
const text = () => popup.evaluate<string>('document.body.innerText');

/** Every note there is, read from the browser's own database and not through our code. */
const notes = () =>
  scene.evaluate<Declaration[]>(`(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'armslength')) return [];
    const open = indexedDB.open('armslength');
    const db = await new Promise((done, fail) => { open.onsuccess = () => done(open.result); open.onerror = fail; });
    const all = db.transaction([...db.objectStoreNames]).objectStore(db.objectStoreNames[0]).getAll();
    const rows = await new Promise((done, fail) => { all.onsuccess = () => done(all.result); all.onerror = fail; });
    db.close();
    return rows;
  })()`);

describe('the popup', () => {
  test('says where the page is, whose guideline it is, for how long, and who can be asked', async () => {
    expect(await data()).toEqual({
      state: 'reminder',
      surface: 'composer',
      site: 'x',
      rule: (await scene.visit(page))?.reminder?.advice.rule,
      outcome: 'fine-if',
    });
    const said = await text();
    for (const part of [
      'This page can publish a post',
      'Eksempelby Kommune',
      'Local elections',
      '1 January 2026',
      '20 November 2099',
      'This may not concern you',
      'Byrådssekretariatet',
      'www.resumedatabase.im.dk',
      'A note is voluntary and stays on this device',
    ]) {
      expect(said).toContain(part);
    }
  });

  test('gives “Carry on” and “Make a note” the same size and the same look', async () => {
    const [carryOn, makeNote] = await popup.evaluate<
      [Record<string, unknown>, Record<string, unknown>]
    >(`
      ['Carry on', 'Make a note'].map((name) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
        const { width, height, top } = button.getBoundingClientRect();
        const { color, backgroundColor, fontSize, fontWeight, borderColor } = getComputedStyle(button);
        return { width: Math.round(width), height: Math.round(height), top: Math.round(top), color, backgroundColor, fontSize, fontWeight, borderColor };
      })`);
    expect(carryOn).toEqual(makeNote);
    expect(carryOn['height']).toBeGreaterThanOrEqual(24);
  });

  test('asks one question, with “not sure” among the answers, and shows the guidance for the answer', async () => {
    expect(await popup.evaluate('document.querySelectorAll("fieldset").length')).toBe(1);
    await popup.click('radio', 'Council work');
    await popup.until(`document.documentElement.dataset.outcome === 'fine'`);
    await popup.click('radio', 'Not sure');
    await popup.until(`document.documentElement.dataset.outcome === 'ask'`);
    expect((await data())['state']).toBe('reminder');
  });

  test('brings the guidance for an answer into view, above the buttons, and leaves focus at the answer', async () => {
    await popup.click('radio', 'Council work');
    await popup.until(`document.documentElement.dataset.outcome === 'fine'`);
    const seen = await popup.evaluate<Record<string, number | string>>(`(() => {
      const at = (selector) => document.querySelector(selector).getBoundingClientRect();
      return {
        top: at('output.guidance').top,
        height: at('output.guidance').height,
        bottom: at('output.guidance').bottom,
        answer: at('input:checked').top,
        ways: at('.ways').top,
        end: at('.ways').bottom - innerHeight,
        focus: document.activeElement.id,
        checked: document.querySelector('input:checked').id,
      };
    })()`);
    expect(seen['height']).toBeGreaterThan(20);
    expect(seen['answer']).toBeGreaterThanOrEqual(0);
    expect(seen['bottom']).toBeLessThanOrEqual(Number(seen['ways']));
    expect(Math.round(Number(seen['end']))).toBe(0);
    expect(seen['focus']).toBe(seen['checked']);
  });

  test('says why it appeared where that does not fit, and nothing is kept of that', async () => {
    await popup.click('button', 'This does not fit');
    await popup.until(`document.body.innerText.includes('Why this appeared')`);
    expect(await text()).toContain('X');
    expect(await notes()).toEqual([]);
  });
});

test('a pause can be ended where it was begun, and what is due stands again at once', async () => {
  await popup.close();
  const quiet = await scene.open('https://www.example.org/');
  const idle = await scene.popup(quiet);
  await idle.until(`document.documentElement.dataset.state === 'idle'`);
  await idle.click('button', 'Pause for today');
  await scene.cleared(page);
  await idle.close();
  await page.bringToFront();
  for (let round = 0; round < 5; round++) {
    popup = await scene.popup(page);
    await popup.until(`document.documentElement.dataset.state === 'paused'`);
    await popup.click('button', 'Resume reminders');
    await scene.raised(page);
    await popup.until(`document.documentElement.dataset.state === 'reminder'`);
    await scene.evaluate(`chrome.storage.session.set({ pausedUntil: ${Date.now() + 3_600_000} })`);
    await scene.cleared(page);
    await popup.until(`document.documentElement.dataset.state === 'paused'`);
    await popup.close();
  }
  await scene.evaluate(`chrome.storage.session.set({ pausedUntil: 0 })`);
  await quiet.close();
  popup = await scene.popup(page);
});

describe('“Carry on”', () => {
  test('ends the reminder and leaves nothing behind', async () => {
    const before = await scene.evaluate<object>('chrome.storage.local.get()');
    await popup.click('radio', 'Campaign');
    await popup.click('button', 'Carry on');
    await scene.cleared(page);
    expect(await notes()).toEqual([]);
    expect(await scene.evaluate('chrome.storage.local.get()')).toEqual(before);
    expect(JSON.stringify(await scene.visit(page))).not.toContain('campaign');
    await page.locator('[role=textbox]').click();
    await page.keyboard.type('and on it goes');
    await scene.silent(page);
  });
});

describe('“Make a note”', () => {
  test('keeps exactly what the user said, and nothing of the page', async () => {
    const earliest = Date.now() - 15 * 60 * 1000;
    await popup.click('radio', 'Council work');
    await popup.until(`document.documentElement.dataset.outcome === 'fine'`);
    const { rule } = await data();
    await popup.click('button', 'Make a note');
    await popup.until(`document.documentElement.dataset.state === 'declared'`);
    expect(await data()).toEqual({ state: 'declared' });
    const [note, ...more] = await notes();
    expect(more).toEqual([]);
    expect(note).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      at: expect.stringMatching(/T\d\d:(?:00|15|30|45):00\.000Z$/),
      surface: 'composer',
      category: 'council_work',
      answers: { purpose: 'council-work' },
      outcome: 'fine',
      rule,
      pack: expect.stringMatching(/^dk-2021-05@\d+\.\d+\.\d+$/),
      window: 'Local elections',
    });
    expect(Date.parse(note?.at ?? '')).toBeGreaterThanOrEqual(earliest);
    expect(await scene.badge(page)).toBe('');
  });

  test('makes one note where two popups of the same reminder are pressed at once', async () => {
    const before = (await notes()).length;
    const both = await Promise.all([scene.openOwn('popup.html'), scene.openOwn('popup.html')]);
    for (const one of both) await one.locator('[data-state=reminder]').waitFor();
    await Promise.all(
      both.map((one) =>
        one.evaluate(() => document.querySelector<HTMLElement>('.ways button:last-child')?.click()),
      ),
    );
    for (const one of both) await one.locator('[data-state=declared]').waitFor();
    expect(await notes()).toHaveLength(before + 1);
    for (const one of both) await one.close();
  });

  test('makes one note where somebody clicks twice', async () => {
    const before = (await notes()).length;
    const at = await popup.evaluate<{ x: number; y: number }>(`(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Make a note');
      button.scrollIntoView();
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await Promise.all(
      [1, 2].flatMap((clickCount) =>
        ['mousePressed', 'mouseReleased'].map((type) =>
          popup.send('Input.dispatchMouseEvent', { ...at, type, button: 'left', clickCount }),
        ),
      ),
    );
    await popup.until(`document.documentElement.dataset.state === 'declared'`);
    expect((await notes()).length).toBe(before + 1);
  });

  test('lets go of what is older than the administrator wants it kept', async () => {
    await popup.click('button', 'Make a note');
    await popup.until(`document.documentElement.dataset.state === 'declared'`);
    const [note] = await notes();
    const old = { ...note, id: crypto.randomUUID(), at: '2020-01-01T10:00:00.000Z' };
    await scene.evaluate(`new Promise((done) => {
      const open = indexedDB.open('armslength');
      open.onsuccess = () => {
        const db = open.result;
        const put = db.transaction('declarations', 'readwrite').objectStore('declarations').add(${JSON.stringify(old)});
        put.onsuccess = () => (db.close(), done());
      };
    })`);
    const isKept = async () => (await notes()).some(({ id }) => id === old.id);
    expect(await isKept()).toBe(true);
    await scene.setPolicy({ ...POLICY, retentionDays: 30 });
    await letStand(scene.evaluate, 30);
    await popup.close();
    const next = await scene.open('https://mastodon.social/publish');
    await scene.raised(next);
    const again = await scene.popup(next);
    await again.click('button', 'Make a note');
    await again.until(`document.documentElement.dataset.state === 'declared'`);
    expect(await isKept()).toBe(false);
    await again.close();
    await next.close();
    await scene.setPolicy(POLICY);
  });

  test('needs one click and no answer; the category can be given afterwards', async () => {
    const before = (await notes()).length;
    await popup.click('button', 'Make a note');
    await popup.until(`document.documentElement.dataset.state === 'declared'`);
    expect((await notes()).length).toBe(before + 1);
    await popup.click('radio', 'Private');
    await popup.click('button', 'Keep this category');
    await expect.poll(async () => (await notes()).length).toBe(before + 2);
    const all = await notes();
    const correction = all.find(({ supersedes }) => supersedes);
    expect(correction?.category).toBe('private');
    expect(all.some(({ id, category }) => id === correction?.supersedes && category === null)).toBe(
      true,
    );
  });

  test('can still be changed after a reload, and on another page of the same site', async () => {
    const before = (await notes()).length;
    await popup.click('radio', 'Council work');
    await popup.click('button', 'Make a note');
    await popup.until(`document.documentElement.dataset.state === 'declared'`);
    await page.reload();
    await page.goto('https://x.com/explore');
    await popup.close();
    popup = await scene.popup(page);
    await popup.until(`document.documentElement.dataset.state === 'declared'`);
    expect(await text()).toContain('Noted as: Council work');
    await popup.click('button', 'Change the category');
    await popup.click('radio', 'Private');
    await popup.click('button', 'Keep this category');
    await popup.until(`document.body.innerText.includes('Noted as: Private')`);
    expect((await notes()).length).toBe(before + 2);
  });

  test('follows the log: a note that is erased there is said to be erased here', async () => {
    // In a tab, since a popup goes when another tab comes to the front.
    const shown = await scene.openOwn('popup.html');
    await shown.locator('[data-state=reminder]').waitFor();
    await shown.getByRole('button', { name: 'Make a note' }).click();
    await shown.getByRole('heading', { name: 'The note is made' }).waitFor();
    const log = await scene.openOwn('log.html');
    await log.getByRole('button', { name: 'Erase all' }).click();
    await log.getByRole('dialog').getByRole('button', { name: 'Erase all' }).click();
    await shown.getByRole('heading', { name: 'The note has been erased' }).waitFor();
    await shown.close();
    expect(await notes()).toEqual([]);
    await log.close();
  });
});
