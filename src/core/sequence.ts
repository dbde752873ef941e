/** The number of a release of a pack, wherever it stands: in the pack, or as a pin in a policy. */

/** There is room for a date and a number of the day. */
const DIGITS = 12;

export const MOST_SEQUENCE = 10 ** DIGITS - 1;

/** As it is written in an address, without a zero before it. */
export const SEQUENCE_IN_TEXT = `[1-9]\\d{0,${DIGITS - 1}}`;
