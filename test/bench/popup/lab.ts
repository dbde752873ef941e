/** A browser with the extension as it is built, and an empty page with Preact beside its own, built the same way. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import { DEMO, openScene, type Scene } from '../../e2e/scene.ts';

export const EMPTY = 'empty/index.html';
export const POPUP = 'popup.html';

export interface PopupLab {
  readonly scene: Scene;
  /** Of the whole browser. */
  readonly session: CDPSession;
  /** Where a reminder stands, and where none does. */
  readonly reminded: Page;
  readonly idle: Page;
  close(): Promise<void>;
}

/** @param extension the folder of the build for Chromium. */
export async function openPopupLab(extension: string): Promise<PopupLab> {
  const folder = await mkdtemp(path.join(tmpdir(), 'armslength-popup-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(extension, folder, { recursive: true });
    await buildEmpty(path.join(folder, 'empty'));
    const scene = await openScene({ extension: folder, policy: DEMO });
    const idle = await scene.open('https://www.example.org/');
    const reminded = await scene.open('https://x.com/compose/post');
    await scene.raised(reminded);
    const session = await scene.context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('This browser has no DevTools session of its own.');
    return {
      scene,
      session,
      reminded,
      idle,
      close: async () => {
        await scene.close();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** As WXT builds the pages of the extension: the same builder, minified, nothing announced beforehand. */
const buildEmpty = (outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    root: path.join(import.meta.dirname, 'empty'),
    base: './',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, modulePreload: false },
  });
