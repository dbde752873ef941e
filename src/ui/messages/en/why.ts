/** Why a reminder came, in sentences. */
export const why = {
  title: 'Why this appeared',
  recognised: (site: string, surface: string) =>
    `This page belongs to ${site}, and there is ${surface} on it.`,
  tenants: {
    council: 'The meeting belongs to the council’s account.',
    other: 'The meeting belongs to an account that is not the council’s.',
    personal: 'The meeting belongs to a personal account.',
    unknown: 'The address does not show whose meeting it is.',
  },
  rule: (name: string, says: string) => `The guideline about that is “${name}”. ${says}`,
  code: 'In the rule pack it is called:',
  inherited: (rule: string, pack: string) => `The rule “${rule}” comes from another pack: ${pack}.`,
  inWindow: (window: string, period: string) => `It applies in the period ${window}: ${period}.`,
  atAllTimes: 'It applies at all times, not only in a period.',
  looksAt:
    'Only the address was looked at, and which kind of field is in use or whether a meeting is under way. Never what is written or said.',
  mayIgnore: 'If it does not fit what you are doing, carry on. Nothing is kept.',
  canAsk: (contact: string) =>
    `If it should not appear here, ${contact} can have the rule changed.`,
  rationale: 'The reason that the source gives',
  alternatives: 'Other ways that the source names',
  goodToKnow: 'Good to know',
  secretariat: 'the secretariat',
  silence: (site: string) => `Not again today on ${site}`,
  cases: 'Worked cases',
  letterTitle: 'A text for the secretariat',
  letter: (site: string, surface: string) =>
    `A reminder came up on ${site}, where there is ${surface}. The rule may need to be looked at, for this reason: …`,
  copy: 'Copy the text',
  copied: 'Copied. Nothing was sent.',
  copyByHand:
    'The browser did not allow copying. The text is selected: copy it yourself, for instance with Ctrl+C.',
  surfaces: {
    composer: 'a place to write posts',
    scheduler: 'a place to plan posts',
    ads: 'a place to promote posts',
    newsletter: 'a place to send newsletters',
    call: 'a meeting',
    message: 'a place to write messages',
  },
};
