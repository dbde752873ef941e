/** The strip in a page, where a policy asks for one: seen as a screen reader and the debugger see it, in a closed root. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CDPSession, Page } from 'playwright-core';
import { DENMARK, openScene, type Scene } from './scene.ts';

let scene: Scene;
let page: Page;
let session: CDPSession;
beforeAll(async () => {
  scene = await openScene({ policy: { ...DENMARK, notice: 'banner' } });
});
afterAll(() => scene.close());
beforeEach(async () => {
  page = await scene.open('https://x.com/home');
  session = await scene.context.newCDPSession(page);
});
afterEach(() => page.close());

interface Part {
  readonly id: number;
  readonly role: string;
  readonly name: string;
}

/** What assistive technology is told of the strip: everything in the region that bears our name. */
async function parts(): Promise<readonly Part[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const region = nodes.find(
    ({ role, name }) => role?.value === 'region' && name?.value === 'Armslength',
  );
  const within = new Set(region?.childIds);
  for (const { nodeId, childIds = [] } of nodes)
    if (within.has(nodeId)) childIds.forEach((id) => within.add(id));
  return nodes
    .filter(({ nodeId }) => within.has(nodeId))
    .map(({ backendDOMNodeId: id = 0, role, name }) => ({
      id,
      role: String(role?.value),
      name: String(name?.value),
    }));
}

async function button(name: string): Promise<number> {
  const found = (await parts()).find((part) => part.role === 'button' && part.name === name);
  if (!found) throw new Error(`the strip has no button “${name}”`);
  return found.id;
}

async function middleOf(name: string): Promise<{ readonly x: number; readonly y: number }> {
  const { model } = await session.send('DOM.getBoxModel', {
    backendNodeId: await button(name),
  });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

async function press(name: string): Promise<void> {
  const { x, y } = await middleOf(name);
  await page.mouse.click(x, y);
}

const shown = async () => {
  await expect.poll(async () => (await parts()).length).toBeGreaterThan(0);
};
const gone = async () => {
  await expect.poll(async () => (await parts()).length).toBe(0);
};

/** Fixed buttons of the page’s own, each with its place in it. */
const furnish = (...places: readonly string[]) =>
  page.evaluate((all) => {
    document.body.append(
      ...all.map((place) => {
        const one = document.createElement('button');
        one.textContent = 'Post';
        one.className = 'furniture';
        one.style.cssText = `position: fixed; height: 80px; ${place}`;
        return one;
      }),
    );
  }, places);

test('says politely what this page can do, and leaves the focus where it is', async () => {
  await page.locator('[role=textbox]').click();
  await shown();
  await expect
    .poll(async () => (await parts()).map(({ name }) => name))
    .toContain('This page can publish a post');
  expect((await parts()).map(({ role }) => role)).toContain('status');
  await page.keyboard.type('words');
  expect(await page.locator('[role=textbox]').innerText()).toContain('words');
});

test('opens the reminder, and goes when that is answered', async () => {
  await page.locator('[role=textbox]').click();
  await shown();
  await page.bringToFront();
  await press('Show');
  const popup = await scene.openPopup();
  await popup.until(`document.documentElement.dataset.state === 'reminder'`);
  await popup.click('button', 'Carry on');
  await scene.cleared(page);
  await gone();
});

test('is closed with its button, and with Escape wherever the page leaves that key to the browser', async () => {
  await page.locator('[role=textbox]').click();
  await shown();
  await press('Close');
  await gone();
  await scene.raised(page);

  await page.reload();
  await page.locator('[role=textbox]').click();
  await shown();
  // In its field, this editor keeps the key to itself.
  await page.keyboard.press('Escape');
  await shown();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await gone();

  // Where the page keeps the key to itself everywhere, it is heard in the strip alone.
  await page.reload();
  await page.evaluate(() => addEventListener('keydown', (event) => event.preventDefault()));
  await page.locator('[role=textbox]').click();
  await shown();
  await page.keyboard.press('Escape');
  await shown();
  await session.send('DOM.focus', {
    backendNodeId: await button('Show'),
  });
  await page.keyboard.press('Escape');
  await gone();
});

/** How far the strip has moved from where it was, in pixels. */
const awayFrom = (before: { readonly x: number; readonly y: number }) => async () => {
  const { x, y } = await middleOf('Show');
  return Math.hypot(x - before.x, y - before.y);
};

/** A control of the page's own in the middle of where the strip lies, and narrower than any of its buttons. */
const CONTROLS = {
  'a narrow button': `<button style="width: 24px">S</button>`,
  'an editor for plain text': `<div contenteditable="plaintext-only">T</div>`,
  'a role in capitals': `<div role="Button">S</div>`,
  'an entry of a menu': `<div role="menuitem">Leave</div>`,
  'a summary': `<details><summary>More</summary></details>`,
  'the label of a field': `<label>Picture<input type="file" hidden></label>`,
  'a picture that plays': `<video></video>`,
  'a button that is off and takes no pointer': `<button disabled style="pointer-events: none">Post</button>`,
};

test.each(Object.entries(CONTROLS))('keeps off %s', async (_, html) => {
  await page.locator('[role=textbox]').click();
  await shown();
  const { x, y } = await middleOf('Show');
  await page.evaluate(
    ([inner, left, top]) => {
      const place = document.createElement('div');
      place.innerHTML = inner;
      place.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: 30px; height: 24px; overflow: hidden`;
      document.body.append(place);
    },
    [html, x - 15, y - 12] as const,
  );
  await page.locator('[role=textbox]').click();
  await expect.poll(awayFrom({ x, y })).toBeGreaterThan(60);
});

test('keeps off what comes with a letter that an editor writes by itself', async () => {
  await page.locator('[role=textbox]').click();
  await shown();
  const { x, y } = await middleOf('Show');
  await page.evaluate(
    (place) => {
      document.addEventListener('beforeinput', (event) => {
        event.preventDefault();
        const letter = document.createTextNode('a');
        document.querySelector('[role=textbox]')?.append(letter);
        getSelection()?.collapse(letter, 1);
        const send = document.createElement('button');
        send.className = 'furniture';
        send.style.cssText = place;
        document.body.append(send);
      });
    },
    `position: fixed; left: ${x - 60}px; top: ${y - 40}px; width: 120px; height: 80px`,
  );
  await page.keyboard.press('a');
  await expect.poll(awayFrom({ x, y })).toBeGreaterThan(60);
});

test('gives way to what came by itself as soon as somebody comes to it', async () => {
  await page.locator('[role=textbox]').click();
  await shown();
  const { x, y } = await middleOf('Show');
  await furnish(`left: ${x - 60}px; top: ${y - 40}px; width: 120px`);
  await page.mouse.move(x, y - 200);
  await page.mouse.move(x, y);
  await expect.poll(awayFrom({ x, y })).toBeGreaterThan(60);
});

test('lies over no button of the page, moves to where none is, and is not seen where one is everywhere', async () => {
  await furnish('bottom: 0; left: 0; width: 100%');
  await page.locator('[role=textbox]').click();
  await shown();
  const height = await page.evaluate(() => innerHeight);
  expect((await middleOf('Show')).y).toBeLessThan(height / 2);
  // One that comes later is given way to.
  await furnish('top: 0; left: 0; width: 60%');
  await page.locator('[role=textbox]').click();
  await expect.poll(async () => (await middleOf('Show')).x).toBeGreaterThan(400);
  await furnish('top: 0; right: 0; width: 50%');
  await page.locator('[role=textbox]').click();
  await gone();
  await page.evaluate(() => document.querySelectorAll('.furniture').forEach((one) => one.remove()));
  await page.locator('[role=textbox]').click();
  await shown();
});

test('has letters as large as the user has asked of the browser, whatever the page makes of its own', async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'armslength-letters-'));
  await mkdir(path.join(profile, 'Default'));
  await writeFile(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ webkit: { webprefs: { default_font_size: 24 } } }),
  );
  const large = await openScene({ policy: { ...DENMARK, notice: 'banner' }, profile });
  try {
    page = await large.open('https://x.com/home');
    session = await large.context.newCDPSession(page);
    await page.evaluate(() => (document.documentElement.style.fontSize = '8px'));
    await page.locator('[role=textbox]').click();
    await shown();
    const { model } = await session.send('DOM.getBoxModel', {
      backendNodeId: await button('Show'),
    });
    expect(model.height).toBe(2 * 24);
  } finally {
    await large.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('is moved by its button', async () => {
  await page.locator('[role=textbox]').click();
  await shown();
  const before = await middleOf('Show');
  await press('Move');
  await expect.poll(() => middleOf('Show')).not.toEqual(before);
});

test('is closed to the page, which can neither look in nor press', async () => {
  await page.locator('[role=textbox]').click();
  await shown();
  const seen = await page.evaluate(() => {
    const strip = document.documentElement.lastElementChild as HTMLElement;
    const before = strip.shadowRoot;
    strip.click();
    strip.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    return { before, attributes: strip.getAttributeNames(), inside: strip.childElementCount };
  });
  expect(seen).toEqual({ before: null, attributes: ['style'], inside: 0 });
  await shown();
});

test('never comes over a call', async () => {
  const call = await scene.open('https://meet.google.com/abc-defg-hij');
  await scene.raised(call);
  expect(await call.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
    'body',
  );
  await call.close();
});
