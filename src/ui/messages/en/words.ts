/** What the closed lists of the vocabulary are called. */
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
};
