/** What can be kept of a note or a log where the log itself cannot keep it. */
export const rescue = {
  saveNote: 'Save the note as a file',
  saveNoteBody:
    'Nothing of the note is in the log yet. Saved as a file, it can be read in on the log page later.',
  saveWhole: 'Save what can be read as a file',
  saved: {
    none: 'Nothing could be read.',
    some: 'What could be read has been given to the browser to save.',
    partly: 'Some of it could not be read.',
  },
  lost: 'The log was started again',
  lostBody:
    'The browser no longer had the log that was here, perhaps because its files were damaged. If you exported it before, you can read that file in again on the log page.',
  lostSeen: 'I have read this',
};
