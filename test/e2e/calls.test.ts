/** Point 2: a call page raises a reminder that knows whose meeting it is, as far as that can be known. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DENMARK, openScene, type Scene } from './scene.ts';

const COUNCIL = '00000000-0000-0000-0000-000000000001';
const OTHER = '00000000-0000-0000-0000-000000000002';
const teams = (tenant: string) =>
  `https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=${encodeURIComponent(JSON.stringify({ Tid: tenant, Oid: OTHER }))}`;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({
    policy: { ...DENMARK, councilTenants: ['zoom:kommune.zoom.us', `teams:${COUNCIL}`] },
  });
});
afterAll(() => scene.close());

test.each([
  ['google-meet', 'https://meet.google.com/abc-defg-hij', 'unknown'],
  ['zoom', 'https://kommune.zoom.us/j/12345678901', 'council'],
  ['zoom', 'https://enanden.zoom.us/j/12345678901', 'other'],
  ['zoom', 'https://us02web.zoom.us/j/12345678901', 'unknown'],
  ['teams', teams(COUNCIL), 'council'],
  ['teams', teams(OTHER), 'other'],
  ['teams', 'https://teams.microsoft.com/meet/1234567890123?p=Aa1', 'unknown'],
  ['teams', 'https://teams.live.com/meet/1234567890123?p=Aa1', 'personal'],
  ['jitsi', 'https://meet.jit.si/ArmslengthPractice', 'unknown'],
])('%s at %s: %s', async (site, address, tenant) => {
  const page = await scene.open(address);
  await scene.raised(page);
  expect((await scene.visit(page))?.reminder).toMatchObject({ site, surface: 'call', tenant });
  await page.close();
});

test.each([
  'https://meet.google.com/',
  'https://meet.google.com/landing',
  'https://meet.jit.si/',
  'https://teams.microsoft.com/v2/',
  'https://kommune.zoom.us/',
  'https://app.zoom.us/wc/home',
  'https://zoom.us.example.com/j/12345678901',
  // Wrappers that carry the address of a call inside their own, and pages that come before or after one.
  'https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19',
  'https://www.google.com/url?q=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij',
  'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fteams.microsoft.com%2Fmeet%2F1%3Fp%3Da',
  'https://l.facebook.com/l.php?u=https%3A%2F%2Fkommune.zoom.us%2Fj%2F12345678901',
  'https://login.microsoftonline.com/common/oauth2/authorize?redirect_uri=https%3A%2F%2Fteams.microsoft.com%2Fv2%2F%3Fmeetingjoin%3Dtrue',
  'https://calendar.google.com/calendar/u/0/r/eventedit?location=https%3A%2F%2Fmeet.google.com%2Fabc-defg-hij',
  'https://teams.microsoft.com/_#/calendarv2',
  'https://teams.microsoft.com/v2/#/conversations/19:abc@thread.v2',
  'https://teams.microsoft.com/l/meeting/new?subject=a',
  'https://kommune.zoom.us/rec/share/abc',
  'https://zoom.us/pricing',
  'https://app.zoom.us/wc/leave?meetingId=12345678901',
])('%s is no call', async (address) => {
  const page = await scene.open(address);
  await scene.silent(page);
  await page.close();
});

test('a link to a call is none, wherever it stands', async () => {
  for (const address of ['https://www.example.org/', 'https://teams.microsoft.com/v2/']) {
    const page = await scene.open(address);
    await page.evaluate((href) => {
      document.body.innerHTML = `<a href="${href}">${href}</a><textarea>${href}</textarea>`;
    }, teams(COUNCIL));
    await page.locator('textarea').click();
    await page.keyboard.type('words');
    await scene.silent(page);
    await page.close();
  }
});

describe('who creates a meeting', () => {
  const activity = async (page: Page) => (await scene.visit(page))?.place?.activity;

  test.each([
    ['https://meet.google.com/new', 'host'],
    ['https://meet.google.com/abc-defg-hij', 'join'],
    ['https://app.zoom.us/wc/12345678901/start', 'host'],
    ['https://app.zoom.us/wc/12345678901/join', 'join'],
  ])('at %s: it is to %s', async (address, expected) => {
    const page = await scene.open(address);
    await scene.raised(page);
    expect(await activity(page)).toBe(expected);
    const before = await scene.visit(page);
    // In the call, where the picture says no more than the address did.
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByRole('button', { name: 'Leave' }).waitFor();
    await scene.fence();
    expect(await scene.visit(page)).toEqual(before);
    await page.close();
  });

  test('is still its host when the page gives it its address, and not in the next one', async () => {
    const page = await scene.open('https://meet.google.com/new');
    await scene.raised(page);
    await page.evaluate(() => history.replaceState(null, '', '/abc-defg-hij'));
    await scene.fence();
    expect(await activity(page)).toBe('host');
    await page.evaluate(() => history.pushState(null, '', '/'));
    await scene.cleared(page);
    await page.evaluate(() => history.pushState(null, '', '/xyz-abcd-xyz'));
    await scene.raised(page);
    expect(await activity(page)).toBe('join');
    await page.close();
  });
});

describe('a break-out room', () => {
  test('that the page goes to by itself is nothing new', async () => {
    const page = await scene.open('https://meet.google.com/abc-defg-hij');
    await scene.raised(page);
    const before = await scene.visit(page);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.evaluate(() => history.pushState(null, '', '/xyz-abcd-xyz?room=1'));
    await page.evaluate(() => history.back());
    await scene.fence();
    expect(await scene.visit(page)).toEqual(before);
    await page.close();
  });

  test.each([
    ['https://meet.google.com/abc-defg-hij', 'https://meet.google.com/xyz-abcd-xyz'],
    ['https://kommune.zoom.us/j/12345678901', 'https://app.zoom.us/wc/10987654321/join'],
    [teams(COUNCIL), 'https://teams.microsoft.com/v2/?meetingjoin=true#/meet/1?p=a'],
  ])('asks nothing anew of who has answered at %s', async (meeting, room) => {
    const page = await scene.open(meeting);
    await scene.raised(page);
    const popup = await scene.popup(page);
    await popup.click('button', 'Carry on');
    await scene.cleared(page);
    await page.goto(room);
    await scene.fence();
    expect((await scene.visit(page))?.place?.surface).toBe('call');
    expect(await scene.badge(page)).toBe('');
    await page.close();
  });
});

describe('whose meeting it is', () => {
  test('is kept when Zoom moves on to its web client, where the address no longer tells', async () => {
    const page = await scene.open('https://kommune.zoom.us/j/12345678901');
    await scene.raised(page);
    await page.getByRole('link', { name: 'Join from your browser' }).click();
    await page.waitForURL('https://app.zoom.us/wc/12345678901/join');
    // What was known before stands until the web client has reported.
    await scene.fence();
    await scene.raised(page);
    expect((await scene.visit(page))?.reminder?.tenant).toBe('council');
    await page.close();
  });

  test.each([
    [teams(COUNCIL), 'https://teams.microsoft.com/v2/?meetingjoin=true#/meet/1?p=a', 'council'],
    [teams(OTHER), 'https://teams.microsoft.com/light-meetings/launch?coords=e30=', 'other'],
    [
      'https://teams.live.com/meet/1?p=a',
      'https://teams.live.com/v2/?meetingjoin=true#/meet/1?p=a',
      'personal',
    ],
  ])('is kept on the way from %s to %s', async (first, then, tenant) => {
    const page = await scene.open(first);
    await scene.raised(page);
    await page.goto(then);
    await scene.fence();
    await scene.raised(page);
    expect((await scene.visit(page))?.reminder?.tenant).toBe(tenant);
    await page.close();
  });

  test.each([
    [teams(COUNCIL), 'https://teams.microsoft.com/meet/1234567890123?p=Aa1'],
    ['https://kommune.zoom.us/j/12345678901', 'https://us02web.zoom.us/j/99999999999'],
  ])(
    'is not known of another meeting, to which one goes from %s in the same tab',
    async (first, then) => {
      const page = await scene.open(first);
      await scene.raised(page);
      await page.goto(then);
      await expect.poll(async () => (await scene.visit(page))?.reminder?.tenant).toBe('unknown');
      await page.close();
    },
  );

  test('is kept when the meeting itself is known by its picture alone', async () => {
    const page = await scene.open(teams(COUNCIL));
    await scene.raised(page);
    await page.evaluate(() => history.pushState(null, '', '/v2/'));
    await scene.cleared(page);
    await page.getByRole('button', { name: 'Join' }).click();
    await scene.raised(page);
    expect((await scene.visit(page))?.reminder?.tenant).toBe('council');
    // A page that rewrites its address while the call goes on has not left it.
    await page.evaluate(() => history.replaceState(null, '', '/v2/?window=1'));
    await scene.fence();
    expect(await scene.badge(page)).not.toBe('');
    await page.close();
  });

  test('is forgotten when the tab leaves the product, and was never known of another tab', async () => {
    const page = await scene.open('https://kommune.zoom.us/j/12345678901');
    await scene.raised(page);
    const other = await scene.open('https://app.zoom.us/wc/12345678901/join');
    await scene.raised(other);
    expect((await scene.visit(other))?.reminder?.tenant).toBe('unknown');
    await other.close();
    await page.goto('https://www.example.org/');
    await expect.poll(() => scene.visit(page)).toBeUndefined();
    await page.goto('https://app.zoom.us/wc/12345678901/join');
    await scene.raised(page);
    expect((await scene.visit(page))?.reminder?.tenant).toBe('unknown');
    await page.close();
  });

  test('is not known of the web client alone', async () => {
    const page = await scene.open('https://app.zoom.us/wc/12345678901/join');
    await scene.raised(page);
    expect((await scene.visit(page))?.reminder?.tenant).toBe('unknown');
    await page.close();
  });

  test('leaves no account’s name in what is kept', async () => {
    const page = await scene.open(teams(OTHER));
    await scene.raised(page);
    const kept = await scene.evaluate<object>(
      // But for the administrator's own list.
      'Promise.all([chrome.storage.session.get(), chrome.storage.local.get()]).then(([session, { policy, ...local }]) => [session, local])',
    );
    expect(JSON.stringify(kept)).not.toContain(OTHER);
    await page.close();
  });
});

test('a live stream on a page whose address tells nothing is a call', async () => {
  const page = await scene.open('https://teams.microsoft.com/v2/');
  await page.evaluate(async () => {
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    document.body.append(video);
    await video.play();
  });
  await scene.raised(page);
  expect((await scene.visit(page))?.reminder).toMatchObject({ site: 'teams', surface: 'call' });
  await page.close();
});

describe('a live stream', () => {
  const OPENER = `<button>Join</button>`;
  const PLAY = `button.onclick = async () => {
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
    button.after(video);
    await video.play();
    document.body.dataset.plays = '';
  }`;
  const openWith = async (address: string, act: string) => {
    const page = await scene.open(address);
    await page.evaluate(`{ ${act}; ${PLAY} }`);
    return page;
  };
  const intoFrame = (frame: string) => `const frame = document.createElement('iframe');
    ${frame};
    const { promise, resolve } = Promise.withResolvers();
    frame.onload = resolve;
    document.body.append(frame);`;

  test('in an open shadow root is a call once one has clicked there', async () => {
    const page = await openWith(
      'https://teams.microsoft.com/v2/',
      `const host = document.body.appendChild(document.createElement('div'));
       const root = host.attachShadow({ mode: 'open' });
       root.innerHTML = '${OPENER}';
       const button = root.firstChild`,
    );
    const box = await page.locator('body > div:last-child').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await page.locator('[data-plays]').waitFor();
    await scene.raised(page);
    await page.close();
  });

  test('that plays already in a shadow root, or in a frame that the page writes, is a call once one clicks there', async () => {
    for (const inside of [
      `host.attachShadow({ mode: 'open' })`,
      `host.appendChild(document.createElement('iframe')).contentDocument.body`,
    ]) {
      const page = await scene.open('https://teams.microsoft.com/v2/');
      await page.evaluate(`(async () => {
        const host = document.body.appendChild(document.createElement('div'));
        const root = ${inside};
        root.innerHTML = '<p>Join</p>';
        const video = root.ownerDocument.createElement('video');
        video.muted = true;
        video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
        root.append(video);
        await video.play();
      })()`);
      await scene.silent(page);
      await page.bringToFront();
      const box = await page.locator('body > div:last-child').boundingBox();
      await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
      await scene.raised(page);
      await page.close();
    }
  });

  test.each([
    ['that the page writes', 'https://teams.microsoft.com/v2/', `frame.srcdoc = '<p>'`, true],
    [
      'of the same site',
      'https://teams.microsoft.com/v2/',
      `frame.src = '/practice/frame'; frame.allow = 'camera'`,
      true,
    ],
  ])('in a frame %s is a call', async (_, address, frame) => {
    const page = await scene.open(address);
    await page.evaluate(`(async () => { ${intoFrame(frame)}
      await promise;
      frame.contentDocument.body.innerHTML = '${OPENER}';
      const button = frame.contentDocument.body.firstChild;
      ${PLAY} })()`);
    await page.frameLocator('iframe').getByRole('button').click();
    await page.locator('[data-plays]').waitFor();
    await scene.raised(page);
    await page.close();
  });

  test.each(['https://help.webex.com/x', 'https://meet.jit.si/static/close3.html'])(
    'at %s, which its site leaves out, is none',
    async (address) => {
      const page = await openWith(
        address,
        `document.body.insertAdjacentHTML('afterbegin', '${OPENER}'); const button = document.body.firstChild`,
      );
      await page.locator('button').first().click();
      await page.locator('[data-plays]').waitFor();
      await scene.silent(page);
      await page.close();
    },
  );
});

test('a film that plays on the same page is no call', async () => {
  const page = await scene.open('https://teams.microsoft.com/v2/');
  await page.evaluate(async () => {
    // A second of silence: a WAV header for 8-bit mono sound at 8000 Hz, and the samples.
    const samples = new Uint8Array(8000).fill(128);
    const header = new DataView(new ArrayBuffer(44));
    const put = (at: number, text: string) =>
      new TextEncoder().encode(text).forEach((byte, i) => header.setUint8(at + i, byte));
    put(0, 'RIFF');
    header.setUint32(4, 36 + samples.length, true);
    put(8, 'WAVEfmt ');
    header.setUint32(16, 16, true);
    header.setUint16(20, 1, true);
    header.setUint16(22, 1, true);
    header.setUint32(24, 8000, true);
    header.setUint32(28, 8000, true);
    header.setUint16(32, 1, true);
    header.setUint16(34, 8, true);
    put(36, 'data');
    header.setUint32(40, samples.length, true);
    const sound = new Audio(URL.createObjectURL(new Blob([header, samples])));
    sound.muted = true;
    document.body.append(sound);
    const playing = new Promise((resolve) => sound.addEventListener('playing', resolve));
    await sound.play();
    await playing;
  });
  await scene.silent(page);
  await page.close();
});

test('a stream that the page only says is playing is no call', async () => {
  const page = await scene.open('https://teams.microsoft.com/v2/');
  await page.evaluate(() => {
    const video = document.createElement('video');
    // An empty one would be no call, whoever said so.
    video.srcObject = document.createElement('canvas').captureStream(1);
    document.body.append(video);
    video.dispatchEvent(new Event('playing', { bubbles: true }));
  });
  await scene.silent(page);
  await page.close();
});

test('joining starts nothing new: the page of the meeting has said it already', async () => {
  const page = await scene.open('https://meet.google.com/abc-defg-hij');
  await scene.raised(page);
  const before = await scene.visit(page);
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('button', { name: 'Leave' }).waitFor();
  await scene.fence();
  expect(await scene.visit(page)).toEqual(before);
  await page.close();
});

test('a call that was under way before calls were to be noticed is noticed with them', async () => {
  const policy = { ...DENMARK, councilTenants: ['zoom:kommune.zoom.us', `teams:${COUNCIL}`] };
  await scene.setPolicy({ ...policy, surfaces: ['composer'] });
  const page = await scene.open('https://teams.microsoft.com/v2/');
  const resting = await scene.open('https://teams.microsoft.com/v2/');
  for (const [one, plays] of [
    [page, true],
    [resting, false],
  ] as const) {
    await one.evaluate(async (wanted) => {
      const video = document.createElement('video');
      video.muted = true;
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
      video.srcObject = canvas.captureStream(10);
      document.body.append(video);
      const playing = new Promise((resolve) => video.addEventListener('playing', resolve));
      await video.play();
      await playing;
      if (!wanted) video.pause();
    }, plays);
  }
  await scene.silent(page);
  await scene.setPolicy(policy);
  await scene.raised(page);
  expect((await scene.visit(page))?.reminder).toMatchObject({ site: 'teams', surface: 'call' });
  await scene.silent(resting);
  await resting.close();
  await page.close();
});
