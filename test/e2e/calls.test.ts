/** Point 2: a call page raises a reminder that knows whose meeting it is, as far as that can be known. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
])('%s is no call', async (address) => {
  const page = await scene.open(address);
  await scene.silent(page);
  await page.close();
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
      'Promise.all([chrome.storage.session.get(), chrome.storage.local.get("choice")])',
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
    video.srcObject = new MediaStream();
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
