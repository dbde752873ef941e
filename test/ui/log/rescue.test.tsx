// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { aNote } from '../../core/notes.ts';
import { clear, has, pageText, press } from '../page.tsx';
import { openLog } from './a-log.tsx';

afterEach(clear);

test.each(['newer', 'unreadable'] as const)(
  'of a log that is %s, what can be read is offered as a file',
  async (trouble) => {
    const { saveWhole } = await openLog([], { trouble });
    await press('Save what can be read as a file');
    expect(saveWhole).toHaveBeenCalledOnce();
  },
);

test.each(['full', 'unavailable', 'blocked', 'unknown'] as const)(
  'where it is %s there is no other log to be read',
  async (trouble) => {
    await openLog([], { trouble });
    expect(has('Save what can be read as a file')).toBe(false);
  },
);

test('what came of it is said, also that some could not be read', async () => {
  const { paint } = await openLog([], { trouble: 'unreadable', rescued: 'none' });
  expect(pageText()).toContain('Nothing could be read.');
  await paint({ rescued: 'partly' });
  expect(pageText()).toContain('to the browser to save.Some of it could not be read.');
});

test('a note that is not in the log can be saved as a file, and is not offered otherwise', async () => {
  const unsaved = aNote(1);
  const { saveNote, paint } = await openLog([], { trouble: 'full', unsaved });
  await press('Save the note as a file');
  expect(saveNote).toHaveBeenCalledExactlyOnceWith(unsaved);
  await paint({ unsaved: undefined });
  expect(has('Save the note as a file')).toBe(false);
});

test('a log that the browser has lost is told of until the user says that they know', async () => {
  const { lossSeen, paint } = await openLog([], { lost: true });
  expect(pageText()).toContain('The log was started again');
  await press('I have read this');
  expect(lossSeen).toHaveBeenCalledOnce();
  await paint({ lost: false });
  expect(pageText()).not.toContain('begun anew');
});
