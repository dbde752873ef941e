import { sentence } from '../plural.ts';

/** What is done with what, and who answers for it. A municipality's own words come from its pack. */
export const privacy = {
  title: 'Privacy',
  lead: 'The extension looks at where you are, never at what you write, and keeps nothing about you unless you make a note.',
  controller: 'Who is responsible',
  notSaid: (contact: string) => `The municipality has not said this here. ${contact} can tell you.`,
  setFor: (municipality: string) => `The settings name ${municipality} as the municipality.`,
  secretariat: 'The secretariat',
  nobody: 'Nobody but you: no administrator has set anything, and nothing leaves this device.',
  noBasis: 'None is named: here nobody decides but you, and nothing leaves this device.',
  purpose: 'What for',
  purposeBody:
    'To show the municipality’s own guideline at the moment it matters, and to let you keep a note of your own if you wish.',
  basis: 'On which basis',
  looked: 'What is looked at',
  lookedAt: [
    'the address of a page, at the sites in the list, while a rule can speak there: when it opens or changes, and as you go into a field, click or write',
    'in the address of a meeting, the account that it is on',
    'that a field of several lines is in use, which kind of field it is, and what it stands in',
    'that you click, go into a frame of the page, write, paste, drop or choose a file: not what, and not which key',
    'the list of the frames of the page, and where the focus is, also in parts that are closed to other scripts',
    'that a live picture or sound plays in a meeting',
    'where a strip is shown in the page: the kind of what lies beneath it',
  ],
  never:
    'Never: what is written or said, keys, titles, recipients, people, pictures, other tabs, the history.',
  kept: 'What is kept',
  keptOf: {
    note: 'in a note that you make',
    session:
      'until the browser is closed: a pause; where you want quiet today; what the popup says without a reminder; and of a tab at such a site',
    settings:
      'the settings, those of the administrator or your own, and the last value of one that no longer fits',
    mark: 'that a log has been begun in this browser, so that its loss would be noticed; nothing of what is in it',
    presence:
      'for its own work: at which sites the extension is present, when it looks again, and whether its start is over; the same whether you visit them or not',
    day: 'where notes are erased by their age: the last day on which the extension was in use, and after a leap of the clock the days since, to see whether it is right, and since when they are kept for so long',
    fetched:
      'where an administrator has named addresses of rule packs: the packs as they came, their numbers, what the server called them, which keys were trusted, when each address was asked last and will be next, how that went, and how far the clock is from the server’s',
  },
  /** By the fields of a note. */
  inNote: {
    at: 'the time to the quarter of an hour',
    surface: 'the kind of place',
    category: 'your category',
    answers: 'your answers',
    outcome: 'what the guideline said',
    rule: 'the rule',
    pack: 'its rule pack',
    window: 'the period',
    supersedes: 'which note it corrects',
    id: 'a random number to know it by',
  },
  /** By the fields of what is kept of a tab. */
  inTab: {
    site: 'which site it is',
    family: 'the kind of service',
    surface: 'the kind of place',
    activity: 'the kind of act',
    tenant: 'whose account a meeting is on: the council’s or another',
    since: 'since when a call has been going on',
    answered: 'for which places you have answered',
    declared: 'the number of a note just made',
    reminder: 'the reminder',
    banner: 'whether the page shows a strip',
    document: 'the browser’s number of the page',
  },
  recipients: 'Who receives it',
  none: 'Nobody. Nothing is sent.',
  asked: (hosts: string) => `About once an hour the extension asks for newer rules at: ${hosts}.`,
  serverSees:
    'Nothing of your notes or of what you do is sent along. Whoever runs such a server sees the internet address that the request comes from, when it comes, and what the browser says of itself; Firefox adds a random number of this installation. The request also says what the server called the file last time: by that, or by an address that was given to this device alone, a server can know the device again.',
  filesReached: 'An administrator of the device can technically reach the browser’s files.',
  retention: 'For how long',
  days: sentence(
    'en',
    () => 'Notes are erased when they are 1 day old.',
    (count) => `Notes are erased when they are ${count} days old.`,
  ),
  daysAfterLeap:
    'Where the date of the device has moved ahead by more than a week at once, the new date first has to be seen on seven days: so that a clock that is set ahead for a moment erases nothing. A time that is new, or was made shorter, counts when it has stood for a week.',
  untilErased: 'Notes stay until you erase them.',
  rights: 'Your rights',
  rightsBody:
    'You can see, correct, export and erase every note in the log at any time. To make a note is always up to you. Where the General Data Protection Regulation applies, you can also ask the municipality to restrict the processing, object to it, and complain to the supervisory authority.',
  noContact: 'No contact is given here.',
  officer: 'Data protection officer',
};
