/** What a reminder's own words are called. The popup loads these, so that there are few: all others are terms. */
export const words = {
  statuses: {
    'in-force': 'In force',
    proposed: 'Proposed, not in force',
    contested: 'Contested',
    'under-review': 'Under review',
    'answer-pending': 'Not answered yet',
    superseded: 'Superseded',
    unknown: 'Standing not known',
  },
  fictional: 'Invented, for trying out',
  unverified: 'Not yet checked against its source',
  period: {
    always: 'at all times',
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    from: (from: string) => `from ${from}`,
    to: (to: string) => `until ${to}`,
  },
  tenants: {
    council: 'the council’s account',
    other: 'an account that is not the council’s',
    personal: 'a personal account',
    unknown: 'the address does not show whose',
  },
  speaksFor: 'What speaks for it',
  speaksAgainst: 'What speaks against it',
};
