export const popup = {
  carryOn: 'Carry on',
  makeNote: 'Make a note',
  readGuideline: 'Read the guideline',
  doesNotFit: 'This does not fit',
  silent: (site: string) => `No more reminders on ${site} today.`,
  contact: 'Who can be asked',
  sources: 'Sources',
  toldBy: (who: string) => `as told by ${who}`,
  opensAt: (host: string) => `${host}, in a new tab`,
};
