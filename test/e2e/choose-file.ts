import type { BrowserContext, Frame, Page } from 'playwright-core';

/**
 * Gives a file to an input as if it were chosen in the browser's own dialog: Playwright's own way makes up the events.
 * `input` is an expression that finds it.
 */
export async function chooseFile(
  context: BrowserContext,
  page: Page | Frame,
  input: string,
  file: string,
): Promise<void> {
  const session = await context.newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: input });
  await session.send('DOM.setFileInputFiles', { files: [file], objectId: result.objectId ?? '' });
  await session.detach();
}
