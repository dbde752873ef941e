import type { Wording } from './wording.ts';

const posts = '{who} has guidelines on posts. {outcome} This may not concern you.';
const planning =
  '{who} has guidelines on planning and promoting posts. {outcome} This may not concern you.';
const meetings = '{who} has guidelines on meetings. {outcome} This may not concern you.';

export const en: Wording = {
  titles: {
    composer: 'This page can publish a post',
    scheduler: 'This page can plan posts',
    ads: 'This page can promote posts',
    newsletter: 'This page can send a newsletter',
    message: 'This page can send a message',
    'call-council': 'Meeting on the council’s {svc}',
    'call-other': 'Meeting outside the council’s account',
    'call-personal': 'Meeting on a personal {svc} account',
    'call-unknown': 'A meeting can be joined on this page',
  },
  bodies: {
    composer: posts,
    scheduler: planning,
    ads: planning,
    newsletter: '{who} has guidelines on newsletters. {outcome} This may not concern you.',
    message: '{who} has guidelines on messages. {outcome} This may not concern you.',
    'call-council': 'This link belongs to the account of {m}. {outcome} This may not concern you.',
    'call-other':
      'This link does not belong to the account of {m}. {outcome} This may not concern you.',
    'call-personal': 'This link belongs to a personal account. {outcome} This may not concern you.',
    'call-unknown': meetings,
  },
  bare: '{outcome} This may not concern you.',
  outcomes: {
    fine: 'The guidelines say this use is fine.',
    'fine-if': 'The guidelines say this use is fine if {condition}.',
    'own-equipment': 'For campaign use the guidelines point to your own equipment.',
    'own-platform':
      'For other party group meetings the guidelines point to the group’s own platform.',
    'not-supported': 'The guidelines describe what staff can help with: {condition}.',
    gray: 'The guidelines leave room for judgement here.',
    ask: '{contact} can help, as the guidelines do not give a clear answer.',
    'no-guideline': 'No guideline on this is on file for {m}.',
    'out-of-scope': 'The guidelines are not about this.',
  },
  municipality: 'the municipality',
  contact: 'the secretariat',
  footerWithout:
    'You can carry on, make a note, or ask {contact}. A note is voluntary and stays on this device.',
  footer:
    'You can carry on, make a note, or read the guideline. A note is voluntary and stays on this device.',
};
