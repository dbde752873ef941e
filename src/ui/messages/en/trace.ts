/** Why a rule spoke or was passed over, and why nothing is said at all. */
export const trace = {
  speaks: 'Speaks.',
  superseded: 'Has been superseded.',
  validFrom: (day: string) => `Holds only from ${day} on.`,
  validUntil: (day: string) => `Held until ${day}.`,
  noWindow: 'Speaks only in a period, and none of its periods is open.',
  otherAnswer: (question: string) => `Speaks after another answer to: ${question}`,
  isFor: (name: string, wanted: string, found: string) =>
    `Is for another case. ${name}: ${wanted}; here: ${found}.`,
  unknown: 'not set',
  conditions: {
    surface: 'Kind of place',
    family: 'Kind of service',
    activity: 'Activity',
    tenant: 'Whose meeting',
    sitting: 'Sitting',
    role: 'Role',
    grant: 'Office',
    device: 'Device',
  },
  silent: {
    'no-period': 'No period is open now, and no rule speaks outside of one.',
    'nothing-seen':
      'No place to write, plan or meet has been recognised on this page so far, or no rule can speak at its site now.',
    'not-noticed': 'The administrator does not want this kind of place to be noticed.',
    paused: 'Reminders are paused.',
    answered: 'You have already answered the reminder for this kind of place.',
    silenced: 'You asked for quiet on this site today.',
    'out-of-scope': 'The rule that is about this says that it is outside the guideline.',
    'no-rule': 'No rule is about this. These were looked at:',
  },
};
