/** The notes of a period on paper. */
export const statement = {
  make: 'Make a statement to print',
  title: 'Statement of my notes',
  period: 'The statement is for',
  choose: 'Choose a period',
  needsDays: 'Please choose the first day, the last one, or both.',
  withSignature: 'With a line for a signature',
  print: 'Print, or save as PDF',
  back: 'Back to the log',
  name: 'Name',
  recipient: 'For',
  madeOn: (day: string) => `Made on ${day}.`,
  covers: (period: string) => `Period: ${period}.`,
  about:
    'These are notes that I have made myself, of my own accord, in a browser. Times are to the quarter of an hour. That something is not noted here says nothing about it.',
  guidelines: 'The guidelines that are named:',
  none: 'There are no notes in this period.',
  placeAndDay: 'Place and date',
  signature: 'Signature',
};
